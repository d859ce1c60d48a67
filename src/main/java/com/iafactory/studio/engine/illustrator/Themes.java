package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.storyboard.Brand;
import com.iafactory.studio.storyboard.Look;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** The themes of the studio and the palette that a look makes of one. */
final class Themes {
    static final List<Theme> ALL = List.of(
            new Theme(
                    "atlas",
                    Pattern.CONTOURS,
                    new Oklch(0.205, 0.055, 268),
                    new Oklch(0.30, 0.095, 285),
                    new Oklch(0.345, 0.075, 275),
                    new Oklch(0.975, 0.012, 85),
                    new Oklch(0.83, 0.165, 80),
                    new Oklch(0.70, 0.13, 225)),
            new Theme(
                    "sahel",
                    Pattern.DOTS,
                    new Oklch(0.965, 0.022, 82),
                    new Oklch(0.905, 0.052, 62),
                    new Oklch(0.995, 0.006, 85),
                    new Oklch(0.25, 0.045, 45),
                    new Oklch(0.555, 0.175, 36),
                    new Oklch(0.41, 0.085, 205)),
            new Theme(
                    "alpine",
                    Pattern.RINGS,
                    new Oklch(0.97, 0.012, 235),
                    new Oklch(0.895, 0.045, 228),
                    new Oklch(0.997, 0.003, 235),
                    new Oklch(0.235, 0.055, 260),
                    new Oklch(0.56, 0.21, 25),
                    new Oklch(0.40, 0.12, 255)),
            new Theme(
                    "emerald",
                    Pattern.WAVES,
                    new Oklch(0.225, 0.045, 172),
                    new Oklch(0.33, 0.075, 188),
                    new Oklch(0.36, 0.062, 178),
                    new Oklch(0.975, 0.015, 110),
                    new Oklch(0.86, 0.16, 98),
                    new Oklch(0.71, 0.15, 35)),
            new Theme(
                    "mulberry",
                    Pattern.RINGS,
                    new Oklch(0.225, 0.07, 335),
                    new Oklch(0.325, 0.12, 312),
                    new Oklch(0.365, 0.09, 325),
                    new Oklch(0.975, 0.012, 60),
                    new Oklch(0.83, 0.125, 62),
                    new Oklch(0.70, 0.14, 305)),
            new Theme(
                    "graphite",
                    Pattern.DOTS,
                    new Oklch(0.185, 0.012, 260),
                    new Oklch(0.29, 0.03, 250),
                    new Oklch(0.325, 0.02, 255),
                    new Oklch(0.98, 0.004, 250),
                    new Oklch(0.84, 0.15, 168),
                    new Oklch(0.68, 0.18, 22)),
            new Theme(
                    "orchard",
                    Pattern.WAVES,
                    new Oklch(0.97, 0.026, 125),
                    new Oklch(0.90, 0.07, 135),
                    new Oklch(0.995, 0.008, 120),
                    new Oklch(0.25, 0.05, 155),
                    new Oklch(0.53, 0.135, 150),
                    new Oklch(0.38, 0.13, 330)),
            new Theme(
                    "lagoon",
                    Pattern.CONTOURS,
                    new Oklch(0.245, 0.055, 232),
                    new Oklch(0.38, 0.085, 210),
                    new Oklch(0.39, 0.07, 222),
                    new Oklch(0.98, 0.01, 200),
                    new Oklch(0.85, 0.125, 195),
                    new Oklch(0.73, 0.16, 52)));

    private Themes() {}

    static List<String> names() {
        return ALL.stream().map(Theme::name).toList();
    }

    /** The theme of that name; the first where there is none, so that an old plan still draws. */
    static Theme named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst().orElse(ALL.getFirst());
    }

    static Palette palette(Look look) {
        Theme theme = named(look.theme());
        double turn = look.hueShift();
        Optional<Brand> brand = look.brand();
        Optional<Oklch> own = brand.flatMap(Brand::ground).flatMap(Themes::parsed);
        Oklch ground = own.orElse(theme.ground().turned(turn).calmed());
        boolean dark = ground.lightness() < 0.6;
        Oklch far = own.map(g -> g.lit(g.lightness() + (dark ? 0.08 : -0.05)))
                .orElse(theme.far().turned(turn).calmed());
        Oklch surface = own.map(g -> g.lit(dark ? g.lightness() + 0.12 : 0.995))
                .orElse(theme.surface().turned(turn).calmed());
        Oklch ink = brand.flatMap(Brand::ink)
                .flatMap(Themes::parsed)
                .orElse(dark == theme.dark() ? theme.ink() : new Oklch(dark ? 0.975 : 0.24, 0.015, ground.hue()));
        Oklch accent = brand.flatMap(Brand::accent)
                .flatMap(Themes::parsed)
                .orElse(theme.accent().turned(turn).unmuddied());
        return Palette.repaired(
                ground, far, surface, ink, accent, theme.second().turned(turn).unmuddied());
    }

    private static Optional<Oklch> parsed(String hex) {
        if (!hex.strip().matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        return Optional.of(Oklch.of(new Color(Integer.parseInt(hex.strip().substring(1), 16))));
    }
}
