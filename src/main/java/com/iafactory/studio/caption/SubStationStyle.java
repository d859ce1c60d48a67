package com.iafactory.studio.caption;

import com.iafactory.studio.media.Canvas;

/**
 * How captions drawn by libass look.
 *
 * @param canvas picture they are made for
 * @param latin typeface of words without Arabic letters
 * @param arabic typeface of words with Arabic letters
 * @param size of the em in pixels of the canvas
 * @param text colour 0xRRGGBB
 * @param spoken colour of the word being said
 * @param outline colour around the letters
 * @param outlineWidth pixels
 * @param centreY where the middle of the cue stands, pixels from the top
 */
public record SubStationStyle(
        Canvas canvas,
        Typeface latin,
        Typeface arabic,
        int size,
        int text,
        int spoken,
        int outline,
        int outlineWidth,
        int centreY) {

    /**
     * A family of fonts.
     *
     * @param family letters, digits, spaces and hyphens
     * @param height its ascent and descent together, in ems: libass counts sizes in it (the font's OS/2 table)
     */
    public record Typeface(String family, double height) {
        public static final Typeface INTER = new Typeface("Inter", 1.210);
        public static final Typeface NOTO_SANS_ARABIC = new Typeface("Noto Sans Arabic", 2.112);

        public Typeface {
            if (!family.matches("[A-Za-z0-9 -]+")) {
                throw new IllegalArgumentException("not the name of a font family: " + family);
            }
        }

        /** What libass must be told for an em of so many pixels. */
        long size(int em) {
            return Math.round(em * height);
        }
    }

    Typeface typeface(String word) {
        boolean hasArabic =
                word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return hasArabic ? arabic : latin;
    }
}
