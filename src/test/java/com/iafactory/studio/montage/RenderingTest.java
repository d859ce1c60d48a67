package com.iafactory.studio.montage;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.bench.PictureShow;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.time.TimeRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingTest {
    private static final PictureShow PICTURES = new PictureShow();
    private static final SegmentRenderer RENDERER =
            new SegmentRenderer(new CaptionArtist(new TextSetter(Typefaces.find())));

    @TempDir
    private Path folder;

    @Test
    void aFilmOfThreeShotsHasEveryFrameOnceAndSoundInStep() throws IOException {
        List<Path> segments = render(Films.timeline(List.of("a", "b", "c"), 25, Transition.CROSSFADE), "one");
        Path audio = Films.sound(folder.resolve("a.m4a"), "sine=frequency=440:sample_rate=48000:duration=2.5");
        Path captions = Files.writeString(folder.resolve("c.srt"), "1\n00:00:00,100 --> 00:00:01,000\nBonjour\n");
        Path film = folder.resolve("film.mp4");
        List<ChapterMark> chapters = List.of(
                new ChapterMark("L'eau = la vie; #1 \\ fin", new TimeRange(0, 25)),
                new ChapterMark("الفصل الثاني", new TimeRange(25, 75)));
        Joiner.Parts parts =
                new Joiner.Parts(segments, audio, Optional.of(captions), Language.FR, "Film d'essai: 100 %", chapters);
        new Joiner().join(parts, film);

        Probe probe = Probe.of(film);
        Probe.Stream video = probe.first("video").orElseThrow();
        Probe.Stream sound = probe.first("audio").orElseThrow();
        assertThat(video.frames()).isEqualTo(75);
        assertThat(video.codec() + " " + video.profile() + " " + video.pixelFormat())
                .isEqualTo("h264 High yuv420p");
        assertThat(video.colour()).isEqualTo("bt709/bt709/bt709");
        assertThat(video.range()).isEqualTo("tv");
        assertThat(video.frameRate()).isEqualTo("30/1");
        assertThat(video.start()).isZero();
        assertThat(sound.start()).isBetween(-0.001, 0.001);
        assertThat(sound.codec() + sound.sampleRate() + sound.channels()).isEqualTo("aac480002");
        assertThat(probe.first("subtitle").orElseThrow().language()).isEqualTo("fra");
        assertThat(Mp4Boxes.of(film).indexBeforeMedia()).isTrue();
        assertThat(Mp4Boxes.of(film).hasEditList()).isFalse();
        assertThat(Mp4Boxes.of(film).startsWithFileType()).isTrue();
        assertThat(shown(film, "chapter_tags=title")).contains("L'eau = la vie; #1 \\ fin", "الفصل الثاني");
        assertThat(shown(film, "format_tags=title")).contains("Film d'essai: 100 %");
        assertThat(times(film)).hasSize(75).isSorted().doesNotHaveDuplicates();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".join") || name.endsWith(".part"));
        }

        Path again = folder.resolve("again.mp4");
        new Joiner().join(parts, again);
        assertThat(again).hasSameBinaryContentAs(film);
    }

    @Test
    void aRoughCutShowsTheShotsThereAreWithTheirPartOfTheSound() throws IOException {
        List<Path> segments = render(Films.timeline(List.of("a", "b", "c"), 25, Transition.CUT), "rough");
        Path audio = Films.sound(folder.resolve("a.m4a"), "sine=frequency=440:sample_rate=48000:duration=2.5");
        Path film = folder.resolve("preview.mp4");
        RoughCut.join(segments.subList(0, 2), Optional.of(audio), Duration.ofNanos(50_000_000_000L / 30), film);
        Probe probe = Probe.of(film);
        assertThat(probe.first("video").orElseThrow().frames()).isEqualTo(50);
        assertThat(probe.duration()).isBetween(1.6, 1.75);
        assertThat(probe.first("audio").orElseThrow().codec()).isEqualTo("aac");
        assertThat(Mp4Boxes.of(film).indexBeforeMedia()).isTrue();
        Path silent = folder.resolve("silent.mp4");
        RoughCut.join(segments.subList(0, 1), Optional.empty(), Duration.ofNanos(25_000_000_000L / 30), silent);
        assertThat(Probe.of(silent).first("audio")).isEmpty();
        assertThat(Probe.of(silent).first("video").orElseThrow().frames()).isEqualTo(25);
    }

    @Test
    void soundAndCaptionsStandWhereTheyWerePut() throws IOException {
        List<Path> segments = render(Films.timeline(List.of("a", "b"), 30, Transition.CUT), "sync");
        Path audio = Films.sound(
                folder.resolve("click.m4a"), "aevalsrc=if(gte(t\\,1)\\,0.8*sin(6283*t)):sample_rate=48000:duration=2");
        Path captions = Files.writeString(folder.resolve("c.srt"), "1\n00:00:00,700 --> 00:00:01,300\nBonjour\n");
        Path film = folder.resolve("film.mp4");
        new Joiner().join(new Joiner.Parts(segments, audio, Optional.of(captions), Language.AR, "t", List.of()), film);
        byte[] sound = output("ffmpeg", "-v", "error", "-i", film.toString(), "-f", "s16le", "-ac", "1", "-");
        int onset = 0;
        while (Math.abs(sound[2 * onset + 1]) < 20) {
            onset++;
        }
        assertThat(onset / 48000.0).isBetween(0.999, 1.001);
        String srt = new String(
                output("ffmpeg", "-v", "error", "-i", film.toString(), "-map", "0:s", "-f", "srt", "-"),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(srt).contains("00:00:00,700 --> 00:00:01,300", "Bonjour");
    }

    @Test
    void subtitlesInOtherLanguagesComeAfterTheFilmsOwnAndAreToldApart() throws IOException {
        List<Path> segments = render(Films.timeline(List.of("a", "b"), 30, Transition.CUT), "tracks");
        Path audio = Films.sound(folder.resolve("a.m4a"), "sine=frequency=440:sample_rate=48000:duration=2");
        Path own = Files.writeString(folder.resolve("c.srt"), "1\n00:00:00,100 --> 00:00:01,000\nBonjour\n");
        String arabic = "السلام عليكم في 2026";
        Path other = Files.writeString(folder.resolve("ar.srt"), "1\n00:00:00,700 --> 00:00:01,300\n" + arabic + "\n");
        List<Joiner.Subtitle> others = List.of(
                new Joiner.Subtitle(Language.AR, other),
                new Joiner.Subtitle(Language.DARIJA, other),
                new Joiner.Subtitle(Language.DE, own));
        Path film = folder.resolve("film.mp4");
        new Joiner()
                .join(new Joiner.Parts(segments, audio, Optional.of(own), others, Language.FR, "t", List.of()), film);
        List<Probe.Stream> tracks = Probe.of(film).streams().stream()
                .filter(stream -> stream.type().equals("subtitle"))
                .toList();
        assertThat(tracks).extracting(Probe.Stream::language).containsExactly("fra", "ara", "arq", "deu");
        assertThat(tracks).extracting(Probe.Stream::codec).containsOnly("mov_text");
        assertThat(shown(film, "stream_disposition=default").lines().filter(line -> line.matches("[01]")))
                .containsExactly("1", "1", "1", "0", "0", "0");
        assertThat(shown(film, "stream_tags=handler_name")).contains("العربية", "الدارجة", "Deutsch");
        String srt = new String(
                output("ffmpeg", "-v", "error", "-i", film.toString(), "-map", "0:s:1", "-f", "srt", "-"),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(srt).contains("00:00:00,700 --> 00:00:01,300", arabic);
        assertThat(Mp4Boxes.of(film).hasEditList()).isFalse();
        assertThat(Probe.of(film).duration()).isBetween(1.99, 2.03);
    }

    private static byte[] output(String... arguments) {
        return Processes.run(Program.of(List.of(arguments), Duration.ofMinutes(1)))
                .orFail("output", "output")
                .output();
    }

    @Test
    void theSameSpecGivesTheSameBytes() throws IOException {
        Timeline timeline = Films.timeline(List.of("a", "b"), 20, Transition.PUSH);
        List<Path> first = render(timeline, "first");
        List<Path> second = render(timeline, "second");
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void aChangedShotLeavesTheNamesOfTheOthersAlone() {
        for (Transition entry : Transition.values()) {
            RenderPlan before = plan(Films.timeline(List.of("a", "b", "c", "d"), 30, entry));
            RenderPlan after = plan(Films.timeline(List.of("a", "changed", "c", "d"), 30, entry));
            List<Boolean> same = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                same.add(before.segments()
                        .get(i)
                        .digest("x")
                        .equals(after.segments().get(i).digest("x")));
            }
            // The third shot shows the second one going, unless it begins with a cut.
            assertThat(same).containsExactly(true, false, entry == Transition.CUT, true);
        }
    }

    @Test
    void aSegmentKeepsItsNameWhenItMovesInTime() {
        RenderPlan early = Films.plan(
                Films.timeline(List.of("a", "b"), 30, Transition.CUT),
                List.of(Films.cue(Duration.ofMillis(1200), Duration.ofMillis(200), "un", "deux")),
                Canvas.SQUARE);
        RenderPlan late = Films.plan(
                Films.timeline(List.of("x", "a", "b"), 30, Transition.CUT),
                List.of(Films.cue(Duration.ofMillis(2200), Duration.ofMillis(200), "un", "deux")),
                Canvas.SQUARE);
        SegmentSpec moved = late.segments().get(2);
        assertThat(early.segments().get(1).captions()).hasSize(1);
        assertThat(new SegmentSpec(
                                early.segments().get(1).plate(),
                                moved.before(),
                                moved.captions(),
                                moved.captionStyle(),
                                moved.direction(),
                                moved.encoder())
                        .canonical())
                .isEqualTo(early.segments().get(1).canonical());
    }

    @Test
    void aCrossfadeStartsWithTheOldShotAndEndsWithTheNewOne() {
        Timeline timeline = Films.timeline(List.of("a", "b"), 30, Transition.CROSSFADE);
        SegmentSpec spec = plan(timeline).segments().get(1);
        SegmentSpec cut = new SegmentSpec(
                spec.plate(), Optional.empty(), List.of(), spec.captionStyle(), spec.direction(), spec.encoder());
        byte[] old = RENDERER.frame(plan(timeline).segments().get(0), PICTURES, 30 + 5)
                .bytes();
        byte[] young = RENDERER.frame(cut, PICTURES, 5).bytes();
        byte[] mixed = RENDERER.frame(spec, PICTURES, 5).bytes();
        double t = 6.0 / 16;
        double amount = t * t * (3 - 2 * t);
        for (int i = 0; i < mixed.length; i += 101) {
            double expected = (old[i] & 255) + amount * ((young[i] & 255) - (old[i] & 255));
            assertThat((double) (mixed[i] & 255)).isBetween(expected - 1.5, expected + 1.5);
        }
        assertThat(RENDERER.frame(spec, PICTURES, 15).bytes())
                .isEqualTo(RENDERER.frame(cut, PICTURES, 15).bytes());
    }

    @Test
    void aFailingEncoderIsReportedAndLeavesNothingBehind() throws IOException {
        SegmentSpec good = plan(Films.timeline(List.of("a"), 40, Transition.CUT))
                .segments()
                .get(0);
        SegmentSpec bad = new SegmentSpec(
                good.plate(),
                good.before(),
                good.captions(),
                good.captionStyle(),
                good.direction(),
                new EncoderSettings("no-such-preset", 20, 60, 9000, 1));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> RENDERER.render(bad, PICTURES, folder.resolve("bad.mp4")))
                .hasMessageContaining("could not be encoded");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private RenderPlan plan(Timeline timeline) {
        return Films.plan(timeline, List.of(), Canvas.SQUARE);
    }

    private List<Path> render(Timeline timeline, String name) throws IOException {
        Path into = Files.createDirectory(folder.resolve(name));
        List<Path> segments = new ArrayList<>();
        for (SegmentSpec spec : plan(timeline).segments()) {
            Path segment = into.resolve("it's #" + segments.size() + ".mp4");
            RENDERER.render(spec, PICTURES, segment);
            segments.add(segment);
        }
        return segments;
    }

    private static String shown(Path film, String entries) {
        return Processes.run(Program.of(
                        List.of(
                                "ffprobe",
                                "-v",
                                "error",
                                "-show_chapters",
                                "-show_entries",
                                entries,
                                "-of",
                                "csv=p=0",
                                film.toString()),
                        Duration.ofMinutes(1)))
                .orFail("probe", "probe")
                .text();
    }

    private static List<Double> times(Path film) {
        String text = Processes.run(Program.of(
                        List.of(
                                "ffprobe",
                                "-v",
                                "error",
                                "-select_streams",
                                "v",
                                "-show_entries",
                                "frame=pts_time",
                                "-of",
                                "csv=p=0",
                                film.toString()),
                        Duration.ofMinutes(1)))
                .orFail("probe", "probe")
                .text();
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(line -> !line.isBlank())
                .map(Double::parseDouble)
                .toList();
    }
}
