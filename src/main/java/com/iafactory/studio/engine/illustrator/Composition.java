package com.iafactory.studio.engine.illustrator;

/** Ways to part a canvas between words and a subject; each canvas has its own reading of them. */
enum Composition {
    /** The subject on a disc after the text; upright, above it. */
    BESIDE,
    /** The subject on a disc before the text; upright, above it on the other side. */
    BEFORE,
    /** The subject very large, cropped by the frame. */
    POSTER,
    /** A field of the accent from edge to edge with the subject on it, after the text. */
    PANEL,
    /** The same in a light tint, before the text. */
    PANEL_BEFORE,
    /** A slanting field under the subject. */
    SLANT,
    /** The text on a field of the accent. */
    FIELD,
    /** The text on a sheet that the subject overlaps. */
    SHEET,
    /** Only words, about the middle. */
    CENTRED
}
