package com.iafactory.studio.take;

import java.util.UUID;

/**
 * What was bought, in the folder that was given.
 *
 * @param fresh whether it was bought just now, and not before
 */
public record Bought(UUID take, Receipt receipt, boolean fresh) {}
