package com.iafactory.studio.engine.illustrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.storyboard.Brand;
import com.iafactory.studio.storyboard.Look;
import java.awt.Color;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {
    static Stream<Look> looks() {
        return Themes.names().stream()
                .flatMap(name -> Stream.iterate(0.0, turn -> turn < 360, turn -> turn + 30)
                        .map(turn -> new Look(name, turn, Optional.empty())));
    }

    @Test
    void offersDarkAndLightThemes() {
        assertThat(Themes.names()).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
        assertThat(Themes.ALL.stream().filter(Theme::dark).count()).isBetween(2L, Themes.ALL.size() - 2L);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keepsContrastInEveryChapter(Look look) {
        Palette palette = Themes.palette(look);
        for (Color ground : new Color[] {palette.ground(), palette.far()}) {
            assertThat(Contrast.of(palette.ink(), ground)).isGreaterThanOrEqualTo(7);
            assertThat(Contrast.of(palette.accent(), ground)).isGreaterThanOrEqualTo(3);
            assertThat(Contrast.of(palette.muted(), ground)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(Contrast.of(palette.ink(), palette.surface())).isGreaterThanOrEqualTo(7);
        assertThat(Contrast.of(palette.onAccent(), palette.accent())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void tellsTheAccentsApartForEveryEye(Look look) {
        Palette palette = Themes.palette(look);
        assertThat(ColourVision.apart(palette.accent(), palette.second())).isGreaterThan(0.1);
        assertThat(ColourVision.apart(palette.accent(), palette.ground())).isGreaterThan(0.2);
    }

    @Test
    void seesRedAndGreenAlikeWhereTheirConesAreMissing() {
        Color red = new Color(0xa05a2c);
        Color green = new Color(0x6f7a2c);
        assertThat(ColourVision.apart(red, green))
                .isLessThan(0.5 * Oklch.of(red).distance(Oklch.of(green)));
        for (ColourVision eyes : ColourVision.values()) {
            assertThat(eyes.seen(Color.WHITE).getGreen()).isGreaterThan(250);
        }
    }

    @Test
    void repairsABrandWhoseColoursCannotBeRead() {
        Brand brand = new Brand(
                Optional.of("Grey"),
                Optional.of("#777777"),
                Optional.of("#808080"),
                Optional.of("#707870"),
                Optional.empty(),
                Optional.empty());
        Palette palette = Themes.palette(new Look("atlas", 0, Optional.of(brand)));
        assertThat(Contrast.of(palette.ink(), palette.ground())).isGreaterThanOrEqualTo(7);
        assertThat(Contrast.of(palette.accent(), palette.ground())).isGreaterThanOrEqualTo(3);
    }

    @Test
    void takesABrandsReadableColoursAsTheyAre() {
        Brand brand = new Brand(
                Optional.empty(),
                Optional.of("#10162a"),
                Optional.of("#ffffff"),
                Optional.of("#ffb000"),
                Optional.empty(),
                Optional.empty());
        Palette palette = Themes.palette(new Look("sahel", 40, Optional.of(brand)));
        assertThat(palette.ground()).isEqualTo(new Color(0x10162a));
        assertThat(palette.accent()).isEqualTo(new Color(0xffb000));
    }

    @Test
    void comesBackFromOklchWithTheSameColour() {
        for (int rgb = 0; rgb < 0x1000000; rgb += 98_765) {
            Color color = new Color(rgb);
            Color back = Oklch.of(color).color();
            assertThat(Math.abs(back.getRed() - color.getRed())
                            + Math.abs(back.getGreen() - color.getGreen())
                            + Math.abs(back.getBlue() - color.getBlue()))
                    .isLessThanOrEqualTo(3);
        }
    }
}
