package com.iafactory.studio.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Captions as libass really draws them. Golden pictures are made again with {@code -Dgolden=write}. */
class BurntCaptionTest {
    private static final String ARABIC = "مرحبا بكم في الجزائر";
    private static final String FRENCH = "Bienvenue à tous";
    /** Font renderers of other versions move edges by a fraction of a pixel. */
    private static final double TOLERATED = 0.004;

    @TempDir
    Path folder;

    @Test
    void keepsTheOrderOfArabicWords() throws IOException {
        List<Cue> cues = cues(Language.AR, ARABIC);
        double last = Double.POSITIVE_INFINITY;
        for (TimedWord word : cues.getFirst().lines().getFirst()) {
            double centre = litCentre(draw(cues, middle(word)));
            assertThat(centre).as(word.text()).isLessThan(last - 20);
            last = centre;
        }
    }

    @Test
    void keepsTheOrderOfFrenchWords() throws IOException {
        List<Cue> cues = cues(Language.FR, FRENCH);
        double last = 0;
        for (TimedWord word : cues.getFirst().lines().getFirst()) {
            double centre = litCentre(draw(cues, middle(word)));
            assertThat(centre).as(word.text()).isGreaterThan(last + 20);
            last = centre;
        }
    }

    @Test
    void drawsArabicLikeTheGoldenPicture() throws IOException {
        compare("burnt-arabic.png", draw(cues(Language.AR, ARABIC), 0.3));
    }

    @Test
    void drawsMixedTextLikeTheGoldenPicture() throws IOException {
        compare("burnt-mixed.png", draw(cues(Language.AR, "قناة YouTube، (2024)!"), 0.3));
    }

    @Test
    void drawsFrenchLikeTheGoldenPicture() throws IOException {
        compare("burnt-french.png", draw(cues(Language.FR, FRENCH), 0.3));
    }

    @Test
    void drawsTagsOfTheUserAsText() throws IOException {
        BufferedImage hostile = draw(cues(Language.FR, "{\\alpha&HFF&} a\\Nb {"), 0.2);
        compare("burnt-hostile.png", hostile);
    }

    private static List<Cue> cues(Language language, String text) {
        return new CueBreaker(CaptionProfile.burntIn(language), language)
                .cues(Spoken.lines(10, Duration.ofMillis(300), text));
    }

    private static double middle(TimedWord word) {
        return (word.start().toNanos() + word.end().toNanos()) / 2e9;
    }

    private BufferedImage draw(List<Cue> cues, double seconds) throws IOException {
        Files.writeString(folder.resolve("captions.ass"), AdvancedSubStation.write(cues, CaptionFilesTest.style()));
        String filter =
                String.format(Locale.ROOT, "setpts=PTS+%.3f/TB,subtitles=captions.ass,crop=1080:320:0:990", seconds);
        Processes.run(Program.of(
                                List.of(
                                        "ffmpeg",
                                        "-v",
                                        "error",
                                        "-nostdin",
                                        "-y",
                                        "-f",
                                        "lavfi",
                                        "-i",
                                        "color=c=0x203040:s=1080x1920:r=30:d=1,format=rgb24",
                                        "-vf",
                                        filter,
                                        "-frames:v",
                                        "1",
                                        "frame.png"),
                                Duration.ofMinutes(1))
                        .in(folder))
                .orFail("draw", "drawing captions");
        return Objects.requireNonNull(ImageIO.read(folder.resolve("frame.png").toFile()));
    }

    /** Middle of the pixels in the colour of the spoken word. */
    private static double litCentre(BufferedImage picture) {
        long sum = 0;
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                boolean lit = (rgb >> 16 & 0xFF) > 220 && (rgb >> 8 & 0xFF) > 180 && (rgb & 0xFF) < 60;
                if (lit) {
                    sum += x;
                    count++;
                }
            }
        }
        assertThat(count).as("lit pixels").isGreaterThan(200);
        return (double) sum / count;
    }

    private static void compare(String name, BufferedImage drawn) throws IOException {
        Path source = Path.of("src/test/resources/com/iafactory/studio/caption", name);
        if ("write".equals(System.getProperty("golden"))) {
            ImageIO.write(drawn, "png", source.toFile());
            return;
        }
        try (InputStream in = Objects.requireNonNull(BurntCaptionTest.class.getResourceAsStream(name), name)) {
            BufferedImage golden = ImageIO.read(in);
            assertThat(drawn.getWidth()).isEqualTo(golden.getWidth());
            assertThat(drawn.getHeight()).isEqualTo(golden.getHeight());
            assertThat(differing(drawn, golden)).as("share of differing pixels").isLessThan(TOLERATED);
        }
    }

    private static double differing(BufferedImage one, BufferedImage other) {
        long count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                int distance = Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF))
                        + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF))
                        + Math.abs((a & 0xFF) - (b & 0xFF));
                count += distance > 120 ? 1 : 0;
            }
        }
        return (double) count / ((long) one.getWidth() * one.getHeight());
    }
}
