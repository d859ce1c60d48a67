package com.iafactory.studio.montage;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.time.RationalTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCheckTest {
    private static final String PICTURE = "testsrc2=size=1080x1080:rate=30";
    /** A stereo sine has the loudness of its level plus 0.7 dB less 0.7 dB: -14 LUFS at an amplitude of 0.2. */
    private static final String SOUND = "aevalsrc=0.2*sin(6283*t)|0.2*sin(6283*t):s=48000";

    @TempDir
    private Path folder;

    @Test
    void aGoodFilePassesEveryCheck() {
        assertThat(check(file(PICTURE, SOUND, 10), expected()).failures()).isEmpty();
    }

    @Test
    void aStretchOfBlackIsFound() {
        Path file = file(PICTURE + ",drawbox=c=black:t=fill:enable='between(t,4,4.5)'", SOUND, 10);
        assertThat(failed(check(file, expected()))).containsExactly("black-frames");
    }

    @Test
    void aSingleBlackFrameIsFoundWhereItWasComposed() {
        PictureInspection seen = PictureInspection.of(file(PICTURE, SOUND, 10)).withBlack(List.of(17));
        QualityReport report = new QualityCheck().check(folder.resolve("file.mp4"), expected(), List.of(seen));
        assertThat(failed(report)).containsExactly("black-frames");
        assertThat(report.failures().getFirst().value()).isEqualTo("0.03 s");
    }

    @Test
    void aFileWithOtherPicturesThanThoseLookedAtIsFound() {
        PictureInspection seen = PictureInspection.of(file("testsrc=size=1080x1080:rate=30", SOUND, 10));
        Path film = file(PICTURE, SOUND, 10);
        assertThat(failed(new QualityCheck().check(film, expected(), List.of(seen))))
                .containsExactly("joined-pictures");
        PictureInspection same = PictureInspection.of(film);
        assertThat(failed(new QualityCheck().check(film, expected(), List.of(same, same))))
                .containsExactly("joined-pictures");
        assertThat(failed(new QualityCheck().check(film, expected(), List.of())))
                .containsExactly("joined-pictures");
    }

    @Test
    void aPictureThatStandsStillIsFound() {
        Path file = file(PICTURE + ",loop=loop=-1:size=1:start=20", SOUND, 10);
        assertThat(failed(check(file, expected()))).containsExactly("frozen-frames");
    }

    @Test
    void aHoleInTheSoundIsFound() {
        Path file = file(PICTURE, "aevalsrc=0.2*sin(6283*t)*lt(t\\,5)|0.2*sin(6283*t)*lt(t\\,5):s=48000", 10);
        assertThat(failed(check(file, expected()))).containsExactly("silence");
    }

    @Test
    void aSilentFileIsFound() {
        Path file = file(PICTURE, "anullsrc=r=48000:cl=stereo", 10);
        assertThat(failed(check(file, expected()))).contains("silence", "loudness");
    }

    @Test
    void soundThatIsTooLoudIsFound() {
        Path file = file(PICTURE, "aevalsrc=1.2*sin(6283*t)|1.2*sin(6283*t):s=48000", 10);
        assertThat(failed(check(file, expected()))).containsExactly("loudness", "true-peak", "clipping");
    }

    @Test
    void aFileOfAnotherShapeOrLengthIsFound() {
        Expectation other = new Expectation(Canvas.VERTICAL, RationalTime.ofFrames(330), List.of(), Set.of(), true);
        assertThat(failed(check(file(PICTURE, SOUND, 10), other)))
                .containsExactly("duration", "video-stream", "frames", "subtitle-stream");
    }

    @Test
    void aFileWithItsIndexAtTheEndAndAnEditListIsFound() {
        Path good = file(PICTURE, SOUND, 10);
        Path bad = folder.resolve("bad.mp4");
        run(List.of("-i", good.toString(), "-c", "copy", "-use_editlist", "1", bad.toString()));
        assertThat(failed(check(bad, expected()))).contains("fast-start");
    }

    @Test
    void captionsOutsideTheSafeAreaAndMissingGlyphsAreFound() {
        Expectation bad = new Expectation(
                Canvas.SQUARE,
                RationalTime.ofFrames(300),
                List.of(new Box(100, 800, 800, 100), new Box(40, 800, 800, 100)),
                Set.of("\uE000"),
                false);
        QualityReport report = check(file(PICTURE, SOUND, 10), bad);
        assertThat(failed(report)).containsExactly("caption-safe-area", "missing-glyphs");
        assertThat(report.failures().getFirst().value()).isEqualTo("1 of 2 outside");
    }

    private static Expectation expected() {
        return new Expectation(Canvas.SQUARE, RationalTime.ofFrames(300), List.of(), Set.of(), false);
    }

    private static QualityReport check(Path file, Expectation expected) {
        return new QualityCheck().check(file, expected);
    }

    private static List<String> failed(QualityReport report) {
        return report.failures().stream().map(QualityReport.Check::name).toList();
    }

    private Path file(String picture, String sound, int seconds) {
        Path file = folder.resolve("file.mp4");
        List<String> arguments = new ArrayList<>(List.of("-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", sound));
        arguments.addAll(List.of("-t", Integer.toString(seconds)));
        arguments.addAll(Films.QUICK.arguments());
        arguments.addAll(List.of("-c:a", "aac", "-ar", "48000", "-ac", "2"));
        arguments.addAll(List.of("-bsf:a", "noise=drop=lt(pts\\,0)", "-use_editlist", "0"));
        arguments.addAll(List.of("-movflags", "+faststart+negative_cts_offsets", file.toString()));
        run(arguments);
        return file;
    }

    private static void run(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y"));
        all.addAll(arguments);
        Processes.run(Program.of(all, Duration.ofMinutes(2))).orFail("test", "no test file");
    }
}
