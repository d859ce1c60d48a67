package com.iafactory.studio.publish;

import java.util.Optional;

/**
 * What a user said when he published, kept with the publication.
 *
 * @param agreed whether he agreed to the platform's terms for this very post
 * @param unlabelled why it is not labelled as made by a model, where he said so
 */
public record Consent(boolean agreed, Optional<String> unlabelled) {}
