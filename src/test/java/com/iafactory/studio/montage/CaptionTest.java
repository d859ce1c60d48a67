package com.iafactory.studio.montage;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.montage.caption.SegmentCaption;
import com.iafactory.studio.montage.picture.Compositor;
import com.iafactory.studio.montage.picture.YuvFrame;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CaptionTest {
    private static final CaptionArtist ARTIST = new CaptionArtist(new TextSetter(Typefaces.find()));
    private static final Box ZONE = Illustrator.captionZone(Canvas.VERTICAL);
    private static final int WORD_FRAMES = 10;

    @Test
    void arabicCaptionsLookAsTheyWereApproved() throws IOException {
        BufferedImage drawn = cropped(frame(caption("القطار الجديد", "يربط وهران بالعاصمة"), 25));
        Path written = Path.of("target", "caption-arabic.png");
        ImageIO.write(drawn, "png", written.toFile());
        URL golden = CaptionTest.class.getResource("/golden/caption-arabic.png");
        assertThat(golden).as("golden picture; the one drawn is %s", written).isNotNull();
        BufferedImage approved = ImageIO.read(golden);
        assertThat(difference(drawn, approved))
                .as("mean difference in levels from the approved picture; drawn: %s", written)
                .isLessThan(1.5);
    }

    @Test
    void theMarkMovesInReadingOrder() {
        assertThat(marks(caption("محطة القطار الجديدة"))).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(marks(caption("Le train neuf"))).isSorted();
        assertThat(marks(caption("سرعة 320 كيلومتر"))).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void captionsStayInTheirZoneHoweverLongTheyAre() {
        List<SegmentCaption> captions = List.of(
                caption("oui"),
                caption("le développement exceptionnellement", "rapide des infrastructures"),
                caption("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrik"),
                caption("une ligne qui a été remplie de bien trop de mots pour un seul écran de téléphone portable"),
                caption("القطار الجديد", "يربط وهران بالعاصمة"));
        for (Canvas canvas : Canvas.values()) {
            Box zone = Illustrator.captionZone(canvas);
            assertThat(ARTIST.boxes(captions, zone))
                    .hasSize(captions.size())
                    .allMatch(box -> box.width() > 20 && zone.contains(box), "in the zone of " + canvas);
        }
    }

    @Test
    void nothingIsLeftOnTheFrameBeforeAndAfter() {
        SegmentCaption caption =
                SegmentCaption.of(Films.cue(Duration.ofSeconds(1), Duration.ofMillis(333), "un", "deux"), 0);
        byte[] empty = ground().bytes();
        assertThat(frame(caption, 29).bytes()).isEqualTo(empty);
        assertThat(frame(caption, 30).bytes()).isNotEqualTo(empty);
        assertThat(frame(caption, 49).bytes()).isNotEqualTo(empty);
        assertThat(frame(caption, 50).bytes()).isEqualTo(empty);
    }

    @Test
    void lettersNoFontHasAreFoundBeforehand() {
        assertThat(ARTIST.missingGlyphs(List.of(caption("bien"), caption("mal \uE123"), caption("سلام"))))
                .containsExactly("\uE123");
    }

    @Test
    void hostileWordsAreDrawnLikeOthers() {
        SegmentCaption caption = caption("{\\b1} %{pts} \u202Eabc\u200B $(rm) 🙂");
        assertThat(ARTIST.draw(List.of(caption), ZONE, CaptionStyle.PLAIN)).isNotEmpty();
        assertThat(ARTIST.draw(List.of(caption("\u200B")), ZONE, CaptionStyle.PLAIN))
                .isEmpty();
    }

    /** Horizontal middle of the marked word while each word is said. */
    private static List<Double> marks(SegmentCaption caption) {
        List<Double> middles = new ArrayList<>();
        for (int word = 0; word < caption.words().size(); word++) {
            YuvFrame frame = frame(caption, word * WORD_FRAMES + 6);
            double sum = 0;
            int count = 0;
            BufferedImage image = frame.toImage();
            for (int y = ZONE.y(); y < ZONE.bottom(); y++) {
                for (int x = 0; x < frame.width(); x++) {
                    int rgb = image.getRGB(x, y);
                    if ((rgb >> 16 & 255) > 220 && (rgb & 255) < 110) {
                        sum += x;
                        count++;
                    }
                }
            }
            assertThat(count).as("pixels of the mark of word %d", word).isGreaterThan(800);
            middles.add(sum / count);
        }
        return middles;
    }

    private static SegmentCaption caption(String... lines) {
        List<List<SegmentCaption.Word>> set = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            List<SegmentCaption.Word> words = new ArrayList<>();
            for (String word : Arrays.asList(line.split(" "))) {
                words.add(new SegmentCaption.Word(word, at, at + WORD_FRAMES));
                at += WORD_FRAMES;
            }
            set.add(words);
        }
        return new SegmentCaption(0, at, set);
    }

    private static YuvFrame ground() {
        YuvFrame frame = new YuvFrame(Canvas.VERTICAL.width(), Canvas.VERTICAL.height());
        frame.fill(90, 140, 110);
        return frame;
    }

    private static YuvFrame frame(SegmentCaption caption, int frame) {
        YuvFrame target = ground();
        new Compositor().draw(ARTIST.draw(List.of(caption), ZONE, CaptionStyle.PLAIN), frame, target);
        return target;
    }

    private static BufferedImage cropped(YuvFrame frame) {
        BufferedImage image = new BufferedImage(ZONE.width(), ZONE.height(), BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawImage(frame.toImage(), -ZONE.x(), -ZONE.y(), null);
        return image;
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((a >> shift & 255) - (b >> shift & 255));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
