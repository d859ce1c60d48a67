package com.iafactory.studio.montage.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.iafactory.studio.media.Direction;
import com.iafactory.studio.media.StudioException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSetterTest {
    private static final TextSetter SETTER = new TextSetter(Typefaces.find());

    @Test
    void standsTheFirstArabicWordAtTheRight() {
        ShapedText text = SETTER.line(display("تربط السكة Alger بوهران"), 60);
        List<Integer> fromTheRight = text.places().stream()
                .sorted(Comparator.comparingDouble(
                                (ShapedText.Place p) -> p.box().getCenterX())
                        .reversed())
                .map(ShapedText.Place::word)
                .toList();
        assertThat(fromTheRight).containsExactly(0, 1, 2, 3);
    }

    @Test
    void keepsLatinWordsInsideArabicInTheirOwnOrder() {
        ShapedText text = SETTER.line(display("شركة Air Algérie الوطنية"), 60);
        List<Integer> fromTheLeft = text.places().stream()
                .sorted(Comparator.comparingDouble(p -> p.box().getCenterX()))
                .map(ShapedText.Place::word)
                .toList();
        assertThat(fromTheLeft).containsExactly(3, 1, 2, 0);
    }

    @Test
    void joinsArabicLetters() {
        double joined = SETTER.line(display("سلام"), 100).width();
        double apart = "سلام"
                .codePoints()
                .mapToDouble(
                        c -> SETTER.line(display(Character.toString(c)), 100).width())
                .sum();
        assertThat(joined).isLessThan(0.9 * apart);
    }

    @Test
    void neverTracksArabic() {
        Paragraph plain = display("السكة الحديدية");
        Paragraph tracked = new Paragraph(
                plain.words(), plain.family(), plain.direction(), plain.alignment(), 200, plain.leading());
        assertThat(SETTER.line(tracked, 80).width())
                .isEqualTo(SETTER.line(plain, 80).width(), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un adulte sur trois dort moins de six heures par nuit",
                "Jede dritte Fahrt wäre mit der Eisenbahn schneller als mit dem Auto",
                "واحد من كل ثلاثة بالغين ينام أقل من ست ساعات في الليلة"
            })
    void breaksIntoLinesOfEvenLengthWithoutAWordAlone(String sentence) {
        ShapedText text = SETTER.set(display(sentence), 80, 900);
        assertThat(text.lines()).isGreaterThan(1);
        double widest = IntStream.range(0, text.lines())
                .mapToDouble(i -> text.lineBox(i).getWidth())
                .max()
                .orElseThrow();
        for (int line = 0; line < text.lines(); line++) {
            int number = line;
            assertThat(text.lineBox(line).getWidth()).isGreaterThan(0.6 * widest);
            assertThat(text.places().stream().filter(p -> p.line() == number).count())
                    .isGreaterThan(1);
        }
    }

    @Test
    void findsLettersThatNoFontHas() {
        assertThat(SETTER.missingGlyphs("Élan 🎉 سلام \uE000 Straße 10\u202f000 →"))
                .containsExactly("🎉", "\uE000");
    }

    @Test
    void leavesOutWhatCannotBeDrawnAndWhatTurnsTheLine() {
        ShapedText clean = SETTER.line(display("abc def"), 60);
        ShapedText dirty = SETTER.line(display("a\u202Ebc\u200B 🎉 \uE001def\u2069"), 60);
        assertThat(dirty.width()).isEqualTo(clean.width(), within(0.01));
        assertThat(dirty.places()).extracting(ShapedText.Place::word).containsExactly(0, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 400})
    void fitsAnyLengthIntoItsBox(int times) {
        String text = "{\\b1}Donaudampfschifffahrtsgesellschaftskapitänswitwe%n' $(rm) العربية ".repeat(times);
        ShapedText set = SETTER.fit(display(text), 500, 300, 120, 8);
        assertThat(set.width()).isLessThanOrEqualTo(500.5);
        assertThat(set.height()).isLessThanOrEqualTo(300.5);
        assertThat(set.places()).isNotEmpty();
    }

    @Test
    void drawsTheSameWordByWordAsAtOnce() {
        ShapedText text = SETTER.set(display("La «gare» d’Alger, الجزائر المركزية VAT"), 70, 700);
        BufferedImage whole = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        BufferedImage words = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D first = graphics(whole);
        text.draw(first, 40, 40);
        Graphics2D second = graphics(words);
        text.places().forEach(place -> text.draw(second, place, 40, 40));
        int different = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 800; x++) {
                int off = Math.abs((whole.getRGB(x, y) & 255) - (words.getRGB(x, y) & 255));
                different += off > 40 ? 1 : 0;
            }
        }
        assertThat(different).isLessThan(20);
    }

    @Test
    void namesItsFontsTheSameEachTime() {
        String identity = Typefaces.find().identity();
        assertThat(identity)
                .isEqualTo(Typefaces.find().identity())
                .contains("Inter")
                .contains("Arabic");
    }

    @Test
    void saysWhichPackagesBringMissingFonts(@TempDir Path empty) {
        assertThatThrownBy(() -> Typefaces.in(List.of(empty))).isInstanceOfSatisfying(StudioException.class, e -> {
            assertThat(e.code()).isEqualTo("fonts-missing");
            assertThat(e.remedy()).contains("fonts-inter").contains("fonts-noto-core");
        });
    }

    @Test
    void refusesABrandFontThatIsNone(@TempDir Path folder) {
        assertThatThrownBy(() -> Typefaces.find().withBrand(folder.resolve("none.ttf")))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.kind()).isEqualTo(StudioException.Kind.INPUT));
    }

    @Test
    void alignsRightToLeftTextToTheRight() {
        ShapedText text = SETTER.set(display("واحد من كل ثلاثة بالغين ينام أقل من ست ساعات"), 80, 700);
        assertThat(display("واحد").direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
        for (int line = 0; line < text.lines(); line++) {
            assertThat(text.lineBox(line).getMaxX()).isEqualTo(text.width(), within(1.0));
        }
    }

    private static Paragraph display(String text) {
        return Paragraph.of(text, Family.DISPLAY, Weight.BOLD);
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        return g;
    }
}
