package com.iafactory.studio.montage.caption;

import java.awt.Color;

/**
 * Colours of burnt-in captions, as {@code #rrggbb}.
 *
 * @param ink of words
 * @param outline around words and of their shadow
 * @param accent of the box behind the spoken word
 */
public record CaptionStyle(String ink, String outline, String accent) {
    /** White on black with a warm yellow: legible on every picture. */
    public static final CaptionStyle PLAIN = new CaptionStyle("#ffffff", "#0b0d12", "#ffd23f");

    public CaptionStyle {
        Color.decode(ink);
        Color.decode(outline);
        Color.decode(accent);
    }

    public CaptionStyle accented(String colour) {
        return new CaptionStyle(ink, outline, colour);
    }

    Color inkColour() {
        return Color.decode(ink);
    }

    Color outlineColour() {
        return Color.decode(outline);
    }

    Color accentColour() {
        return Color.decode(accent);
    }

    /** Of the spoken word on its box: whichever of dark and white reads better there. */
    Color spokenColour() {
        boolean dark = contrast(outlineColour(), accentColour()) > contrast(inkColour(), accentColour());
        return dark ? outlineColour() : inkColour();
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int level) {
        double v = level / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
