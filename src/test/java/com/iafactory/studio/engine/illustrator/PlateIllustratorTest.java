package com.iafactory.studio.engine.illustrator;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.montage.picture.Compositor;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Plate;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.picture.YuvFrame;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlateIllustratorTest {
    private static final PlateIllustrator ILLUSTRATOR = new PlateIllustrator(Typefaces.find());

    private static final String HOSTILE = "{\\b1}drawtext='a':x=%d $(reboot) \u202E\u2066 <b>🎉</b> \uE000 "
            + "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente https://example.org/a?b=c&d=%20 ";

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsAllTextOfEveryLayoutInsideTheSafeArea(Language language) {
        for (Canvas canvas : Canvas.values()) {
            Samples.in(language)
                    .forEach((name, content) -> check(
                            name,
                            Samples.request(
                                    content,
                                    language,
                                    canvas,
                                    "atlas",
                                    name.length() % 2 == 0 ? Optional.of("brain") : Optional.empty())));
        }
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void setsHostileAndEndlessTextInsideTheSafeArea(Canvas canvas) {
        for (String text : List.of(HOSTILE, HOSTILE.repeat(3), "🎉", "؟", "\u200F\u202B")) {
            Samples.plain(text, text + " x", "9".repeat(40), 1e30)
                    .forEach((name, content) ->
                            check(name, Samples.request(content, Language.DE, canvas, "sahel", Optional.of("brain"))));
        }
    }

    private static void check(String name, PlateRequest request) {
        Stage stage = ILLUSTRATOR.stage(request);
        assertThat(stage.plate().layers()).as(name).hasSizeGreaterThan(1);
        Box safe = request.canvas().safe();
        Box captions = Illustrator.captionZone(request.canvas());
        for (Box box : stage.textBoxes()) {
            for (Camera camera : Camera.values()) {
                for (int frame : new int[] {0, Samples.FRAMES - 1}) {
                    assertThat(safe.contains(moved(box, camera, frame, request)))
                            .as("%s on %s: %s under %s", name, request.canvas(), box, camera)
                            .isTrue();
                }
            }
            if (request.captioned()) {
                assertThat(box.bottom()).as("%s on %s", name, request.canvas()).isLessThanOrEqualTo(captions.y());
            }
        }
    }

    private static Box moved(Box box, Camera camera, int frame, PlateRequest request) {
        Box safe = request.canvas().safe();
        CameraPath path = new CameraPath(
                camera, Samples.FRAMES, safe.x() + safe.width() / 2.0, safe.y() + safe.height() / 2.0, false);
        Pose pose = path.place(box.x(), box.y(), CameraPath.MIDDLE, frame);
        return new Box(
                (int) Math.round(pose.x()),
                (int) Math.round(pose.y()),
                (int) Math.floor(box.width() * pose.scale()),
                (int) Math.floor(box.height() * pose.scale()));
    }

    @ParameterizedTest
    @EnumSource(Camera.class)
    void coversTheCanvasWithItsGroundAtEveryFrame(Camera camera) {
        for (Canvas canvas : Canvas.values()) {
            PlateRequest still = Samples.request(
                    new ShotContent.Statement(Samples.spoken("Un deux trois")),
                    Language.FR,
                    canvas,
                    "atlas",
                    Optional.empty());
            Plate plate = ILLUSTRATOR.draw(new PlateRequest(
                    still.content(),
                    still.illustration(),
                    camera,
                    canvas,
                    still.look(),
                    still.language(),
                    still.frames(),
                    still.wordFrames(),
                    still.captioned(),
                    still.seed()));
            Layer ground = plate.layers().getFirst();
            for (int frame = 0; frame < Samples.FRAMES + 30; frame++) {
                Pose pose = ground.motion().at(frame);
                assertThat(ground.cel().at(frame).opaque()).isTrue();
                assertThat(pose.x()).isLessThanOrEqualTo(0);
                assertThat(pose.y()).isLessThanOrEqualTo(0);
                assertThat(pose.x() + ground.cel().at(frame).width() * pose.scale())
                        .isGreaterThanOrEqualTo(canvas.width());
                assertThat(pose.y() + ground.cel().at(frame).height() * pose.scale())
                        .isGreaterThanOrEqualTo(canvas.height());
            }
        }
    }

    @Test
    void keepsTextReadableOnThePixelsDrawn() {
        for (String theme : ILLUSTRATOR.themes()) {
            Map<String, ShotContent> contents = Samples.french();
            contents.keySet().retainAll(List.of("statement", "bars", "list", "call"));
            contents.forEach((name, content) -> {
                PlateRequest request =
                        Samples.request(content, Language.FR, Canvas.LANDSCAPE, theme, Optional.of("brain"));
                Stage stage = ILLUSTRATOR.stage(still(request));
                BufferedImage image = draw(stage.plate(), Canvas.LANDSCAPE, Samples.FRAMES - 1);
                for (Box box : stage.textBoxes()) {
                    if (box.width() * box.height() > 500) {
                        assertThat(contrast(image, box))
                                .as("%s in %s at %s", name, theme, box)
                                .isGreaterThanOrEqualTo(3);
                    }
                }
            });
        }
    }

    private static PlateRequest still(PlateRequest r) {
        return new PlateRequest(
                r.content(),
                r.illustration(),
                Camera.STILL,
                r.canvas(),
                r.look(),
                r.language(),
                r.frames(),
                r.wordFrames(),
                r.captioned(),
                r.seed());
    }

    /** Between the commonest colour of a box and the one that stands out most (5 % of its pixels or more). */
    private static double contrast(BufferedImage image, Box box) {
        Map<Integer, Integer> counts = new HashMap<>();
        List<Color> colors = new ArrayList<>();
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                int rgb = image.getRGB(x, y) & 0xF0F0F0;
                counts.merge(rgb, 1, Integer::sum);
                colors.add(new Color(image.getRGB(x, y)));
            }
        }
        int common = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Color ground = new Color(common | 0x080808);
        double[] ratios = colors.stream()
                .mapToDouble(c -> Contrast.of(c, ground))
                .sorted()
                .toArray();
        return ratios[(int) (ratios.length * 0.95)];
    }

    @Test
    void showsAFinishedCoverAtTheFirstFrame() {
        ShotContent title = java.util.Objects.requireNonNull(Samples.french().get("title"));
        PlateRequest request =
                still(Samples.request(title, Language.FR, Canvas.VERTICAL, "atlas", Optional.of("high-speed-train")));
        Plate plate = ILLUSTRATOR.draw(request);
        BufferedImage first = draw(plate, Canvas.VERTICAL, 0);
        BufferedImage last = draw(plate, Canvas.VERTICAL, Samples.FRAMES - 1);
        // Only the stroke under the title still has to grow.
        assertThat(different(first, last)).isLessThan(0.005);
    }

    @Test
    void showsAWordNoMoreThanATenthOfASecondBeforeItIsSaid() {
        PlateRequest request = Samples.request(
                new ShotContent.Statement(Samples.spoken("Un deux trois")),
                Language.FR,
                Canvas.LANDSCAPE,
                "atlas",
                Optional.empty());
        List<Integer> seen = new ArrayList<>();
        List<Layer> layers = ILLUSTRATOR.draw(request).layers();
        for (Layer layer : layers.subList(layers.size() - 3, layers.size())) {
            int frame = 0;
            while (layer.motion().at(frame).opacity() == 0) {
                frame++;
            }
            seen.add(frame);
        }
        assertThat(seen).containsExactly(3, 8, 13);
    }

    @Test
    void endsItsCountOnTheFigureAsWritten() {
        ShotContent number = java.util.Objects.requireNonNull(Samples.french().get("number"));
        ShotContent silent =
                new ShotContent.BigNumber("10\u202f450", 0, 0, "km", ((ShotContent.BigNumber) number).label(), -1);
        // A figure whose digits are not those of its number stands without counting: the same picture at the end.
        BufferedImage counted = draw(numberPlate(number), Canvas.LANDSCAPE, Samples.FRAMES - 1);
        BufferedImage written = draw(numberPlate(silent), Canvas.LANDSCAPE, Samples.FRAMES - 1);
        assertThat(different(counted, written)).isZero();
        assertThat(different(draw(numberPlate(number), Canvas.LANDSCAPE, 12), counted))
                .isGreaterThan(0.002);
    }

    private static Plate numberPlate(ShotContent content) {
        return ILLUSTRATOR.draw(
                still(Samples.request(content, Language.FR, Canvas.LANDSCAPE, "atlas", Optional.empty())));
    }

    @Test
    void drawsEqualRequestsEqually() {
        PlateIllustrator other = new PlateIllustrator(Typefaces.find());
        Samples.arabic().forEach((name, content) -> {
            PlateRequest request =
                    Samples.request(content, Language.AR, Canvas.SQUARE, "emerald", Optional.of("brain"));
            BufferedImage once = draw(ILLUSTRATOR.draw(request), Canvas.SQUARE, 40);
            BufferedImage again = draw(other.draw(request), Canvas.SQUARE, 40);
            assertThat(different(once, again)).as(name).isZero();
        });
    }

    @Test
    void looksAsItDidInFrench() {
        Golden.compare("statement-fr", picture("statement", Language.FR, Canvas.LANDSCAPE, "sahel"));
        Golden.compare("bars-fr", picture("bars", Language.FR, Canvas.VERTICAL, "emerald"));
    }

    @Test
    void looksAsItDidInArabic() {
        Golden.compare("title-ar", picture("title", Language.AR, Canvas.VERTICAL, "atlas"));
        Golden.compare("list-ar", picture("list", Language.AR, Canvas.LANDSCAPE, "graphite"));
    }

    private static BufferedImage picture(String name, Language language, Canvas canvas, String theme) {
        ShotContent content =
                java.util.Objects.requireNonNull(Samples.in(language).get(name));
        PlateRequest request = Samples.request(content, language, canvas, theme, Optional.of("high-speed-train"));
        return draw(ILLUSTRATOR.draw(request), canvas, Samples.FRAMES - 1);
    }

    @Test
    void keepsTheBadgeOfThumbnailsFreeOfWords() {
        for (Illustrator.Thumbnail.Kind kind : Illustrator.Thumbnail.Kind.values()) {
            for (Language language : List.of(Language.FR, Language.AR)) {
                String one = language == Language.AR ? "النوم يغير كل شيء" : "Le sommeil change tout";
                String other = language == Language.AR ? "كم ساعة ننام" : "Combien d’heures dormir";
                BufferedImage first = thumbnail(kind, one, language);
                BufferedImage second = thumbnail(kind, other, language);
                assertThat(different(first, second)).isGreaterThan(0.02);
                assertThat(different(first.getSubimage(1088, 612, 192, 108), second.getSubimage(1088, 612, 192, 108)))
                        .as("%s in %s", kind, language)
                        .isZero();
            }
        }
    }

    private static BufferedImage thumbnail(Illustrator.Thumbnail.Kind kind, String text, Language language) {
        return ILLUSTRATOR.thumbnail(new Illustrator.Thumbnail(
                kind,
                text,
                Optional.of(new Illustration("brain", "brain")),
                new Look("atlas", 0, Optional.empty()),
                language));
    }

    private static BufferedImage draw(Plate plate, Canvas canvas, int frame) {
        YuvFrame target = new YuvFrame(canvas.width(), canvas.height());
        new Compositor().draw(plate, frame, target);
        return target.toImage();
    }

    /** Share of pixels that differ. */
    private static double different(BufferedImage a, BufferedImage b) {
        long count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                count += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
            }
        }
        return count / (double) (a.getWidth() * a.getHeight());
    }
}
