package com.iafactory.studio.engine.illustrator;

import java.awt.Color;

/**
 * The colours a plate is drawn in, checked against each other.
 *
 * @param muted ink for what is said in passing
 * @param onAccent text on a field of the accent
 * @param line hairlines and tracks
 */
record Palette(
        Oklch groundTone,
        Oklch farTone,
        Color ground,
        Color far,
        Color surface,
        Color ink,
        Color muted,
        Color accent,
        Color second,
        Color onAccent,
        Color line) {
    /** Ink on ground; above the AAA level of WCAG 2.2 because films are watched small and in the sun. */
    private static final double INK = 7.2;

    private static final double MUTED = 4.6;
    private static final double ACCENT = 3.6;
    /** Distance in Oklab between accent and second for the eyes that tell them least. */
    private static final double APART = 0.12;

    boolean dark() {
        return groundTone.lightness() < 0.6;
    }

    /** The upper end of a disc that pictures stand on: nearly white, so that every colour is seen against it. */
    Color discLight() {
        return new Oklch(dark() ? 0.965 : 0.985, 0.022, accentHue()).color();
    }

    /** The lower end of the disc, tinted by the accent. */
    Color discDeep() {
        return new Oklch(dark() ? 0.865 : 0.90, dark() ? 0.075 : 0.07, accentHue()).color();
    }

    private double accentHue() {
        return Oklch.of(accent).hue();
    }

    Color tone(Backdrop.Tone tone) {
        return switch (tone) {
            case ACCENT -> accent;
            case PALE -> discLight();
            case SURFACE -> surface;
        };
    }

    /** The far end of a field's gradient: as deep as text on the accent allows. */
    Color toneDeep(Backdrop.Tone tone) {
        Oklch strong = Oklch.of(accent);
        return switch (tone) {
            case ACCENT ->
                luminous(accent)
                        ? new Oklch(strong.lightness() - 0.07, strong.chroma(), strong.hue() - 14).color()
                        : new Oklch(strong.lightness() - 0.09, strong.chroma(), strong.hue() - 10).color();
            case PALE -> discDeep();
            case SURFACE -> mix(surface, far, 0.5);
        };
    }

    private static boolean luminous(Color color) {
        return Contrast.luminance(color) > 0.3;
    }

    /** Keeps hue and chroma of what was asked for and moves lightness until the contrasts hold. */
    static Palette repaired(Oklch ground, Oklch far, Oklch surface, Oklch ink, Oklch accent, Oklch second) {
        Oklch base = middling(ground) ? ground.lit(ground.lightness() < 0.6 ? 0.33 : 0.9) : ground;
        Oklch end = middling(far) ? far.lit(far.lightness() < 0.6 ? 0.4 : 0.88) : far;
        boolean dark = base.lightness() < 0.6;
        Oklch card = dark
                ? surface.lit(Math.min(surface.lightness(), 0.42))
                : surface.lit(Math.max(surface.lightness(), 0.93));
        Color[] grounds = {base.color(), end.color(), card.color()};
        Oklch text = Contrast.ensured(ink, INK, grounds);
        Oklch strong = Contrast.ensured(accent, ACCENT, grounds);
        Oklch other = Contrast.ensured(second, 3.1, grounds);
        // Away from each other in lightness, the one thing that every eye sees: the second towards the ground as far as
        // it
        // may go, then the accent away from it. On light grounds the second goes down.
        for (int i = 0; i < 60 && ColourVision.apart(strong.color(), other.color()) < APART; i++) {
            Oklch nearer = other.lit(other.lightness() - 0.01);
            if (Contrast.of(nearer.color(), grounds[1]) >= 3.1 && Contrast.of(nearer.color(), grounds[2]) >= 3.1) {
                other = nearer;
            } else {
                strong = strong.lit(Math.min(0.96, strong.lightness() + 0.01));
            }
        }
        Oklch quiet = Contrast.ensured(text.towards(base, 0.36), MUTED, grounds);
        Color accentColor = strong.color();
        Color black = new Oklch(0.2, 0.03, base.hue()).color();
        Color white = new Oklch(0.99, 0.005, base.hue()).color();
        Color onAccent = Contrast.of(black, accentColor) > Contrast.of(white, accentColor) ? black : white;
        return new Palette(
                base,
                end,
                grounds[0],
                grounds[1],
                grounds[2],
                text.color(),
                quiet.color(),
                accentColor,
                other.color(),
                onAccent,
                text.towards(base, 0.8).color());
    }

    /** Too light for light text and too dark for dark text. */
    private static boolean middling(Oklch tone) {
        return tone.lightness() > 0.42 && tone.lightness() < 0.86;
    }

    static Color fade(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    static Color mix(Color from, Color to, double share) {
        return Oklch.of(from).towards(Oklch.of(to), share).color();
    }
}
