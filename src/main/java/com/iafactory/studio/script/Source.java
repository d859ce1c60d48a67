package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;

/**
 * A source text that was read: its structure and the language it is in.
 *
 * @param language the one the user named, else the one found in the text
 */
public record Source(SourceDocument document, Language language) {}
