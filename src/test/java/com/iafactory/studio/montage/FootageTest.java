package com.iafactory.studio.montage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.engine.illustrator.PlateIllustrator;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.montage.picture.YuvFrame;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.Transition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brightness of a clip tells its frame: frame n is a field of luma 40 + 3 n. */
class FootageTest {
    private static final Typefaces FACES = Typefaces.find();
    private static final PlateIllustrator PLATES = new PlateIllustrator(FACES);
    private static final CaptionArtist CAPTIONS = new CaptionArtist(new TextSetter(FACES));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void film() {
        make("counting.mp4", "color=c=black:s=640x360:r=30:d=2", "format=yuv420p,geq=lum=40+3*N:cb=128:cr=128", "1");
        make("picture.png", "mandelbrot=s=1600x1200:r=1", "null", "0.5");
    }

    private static void make(String name, String source, String filter, String seconds) {
        List<String> line = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source));
        line.addAll(List.of("-vf", filter, "-t", seconds, "-g", "12"));
        if (name.endsWith("png")) {
            line.addAll(List.of("-frames:v", "1", "-update", "1"));
        } else {
            line.addAll(List.of("-c:v", "libx264", "-qp", "1", "-pix_fmt", "yuv420p"));
        }
        line.add(folder.resolve(name).toString());
        Processes.run(Program.of(line, Duration.ofMinutes(1))).orFail("film", name);
    }

    @Test
    void aClipRunsFrameByFrameAndRestsOnItsLast() throws IOException {
        List<Integer> seen = new ArrayList<>();
        renderer()
                .frames(
                        spec(clip(Duration.ZERO), Canvas.LANDSCAPE, 40, Optional.empty()),
                        PLATES,
                        frame -> seen.add(level(frame)));
        assertThat(seen).hasSize(40);
        for (int i = 0; i < 40; i++) {
            assertThat(seen.get(i)).as("frame " + i).isCloseTo(40 + 3 * Math.min(i, 29), within(1));
        }
    }

    @Test
    void aClipBeginsWhereItIsTold() {
        YuvFrame frame =
                renderer().frame(spec(clip(Duration.ofMillis(500)), Canvas.LANDSCAPE, 10, Optional.empty()), PLATES, 0);
        assertThat(level(frame)).isCloseTo(40 + 3 * 15, within(1));
    }

    @Test
    void aFrameFarBehindTheEndOfAClipIsItsLast() {
        SegmentSpec spec = spec(clip(Duration.ZERO), Canvas.LANDSCAPE, 90, Optional.empty());
        assertThat(level(renderer().frame(spec, PLATES, 80))).isCloseTo(40 + 3 * 29, within(1));
    }

    @Test
    void aClipGoesOnUnderTheNextShotsEntry() {
        PlateRequest outgoing = plate(clip(Duration.ZERO), Canvas.LANDSCAPE, 10);
        SegmentSpec spec = spec(
                new Footage("picture.png", Footage.Medium.PICTURE, 1600, 1200, Duration.ZERO, Optional.empty()),
                Canvas.LANDSCAPE,
                30,
                Optional.of(new SegmentSpec.Before(outgoing, Transition.PUSH)));
        // Of the outgoing shot the left edge is seen longest; it is darkened a little.
        YuvFrame first = renderer().frame(spec, PLATES, 0);
        assertThat(first.bytes()[540 * 1920 + 40] & 255).isBetween(60, 40 + 3 * 10 + 1);
    }

    @Test
    void aPhotographIsNeverAtRestAndNeverShowsAnEdge() throws IOException {
        for (Camera camera : Camera.values()) {
            PlateRequest request = plate(photograph(), Canvas.LANDSCAPE, 60).withCamera(camera);
            try (FootageReel reel = new FootageReel(photograph(), request, false, folder.resolve("picture.png"))) {
                var layer = reel.at(0);
                double width = layer.cel().at(0).width();
                double height = layer.cel().at(0).height();
                var before = layer.motion().at(0);
                for (int frame = 1; frame <= 80; frame++) {
                    var pose = layer.motion().at(frame);
                    assertThat(pose).as(camera + " " + frame).isNotEqualTo(before);
                    assertThat(pose.x()).isLessThanOrEqualTo(1e-6);
                    assertThat(pose.y()).isLessThanOrEqualTo(1e-6);
                    assertThat(pose.x() + width * pose.scale()).isGreaterThanOrEqualTo(1920 - 1e-6);
                    assertThat(pose.y() + height * pose.scale()).isGreaterThanOrEqualTo(1080 - 1e-6);
                    before = pose;
                }
            }
        }
    }

    @Test
    void aWidePictureOnAnUprightCanvasIsShownWhole() {
        assertThat(FootageFilter.of(photograph(), 1080, 1920)).contains("overlay");
        assertThat(FootageFilter.of(photograph(), 1920, 1080))
                .doesNotContain("overlay")
                .contains("crop=1920:1080");
    }

    @Test
    void noDecoderIsLeftWhenASegmentIsRendered() throws IOException {
        SegmentSpec spec = spec(clip(Duration.ZERO), Canvas.SQUARE, 12, Optional.empty());
        Path mp4 = folder.resolve("segment.mp4");
        renderer().render(spec, PLATES, mp4);
        assertThat(Probe.of(mp4).first("video").orElseThrow().frames()).isEqualTo(12);
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains("counting.mp4")))
                .isEmpty();
        Path again = folder.resolve("again.mp4");
        renderer().render(spec, PLATES, again);
        assertThat(again).hasSameBinaryContentAs(mp4);
    }

    @Test
    void aFileWithoutPicturesIsTold() throws IOException {
        Files.writeString(folder.resolve("broken.mp4"), "not a film");
        Footage broken = new Footage("broken.mp4", Footage.Medium.CLIP, 640, 360, Duration.ZERO, Optional.empty());
        assertThatThrownBy(() -> renderer().frame(spec(broken, Canvas.LANDSCAPE, 5, Optional.empty()), PLATES, 3))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("footage-unreadable"));
    }

    private static org.assertj.core.data.Offset<Integer> within(int levels) {
        return org.assertj.core.data.Offset.offset(levels);
    }

    private static int level(YuvFrame frame) {
        return frame.bytes()[frame.height() / 2 * frame.width() + frame.width() / 2] & 255;
    }

    private static SegmentRenderer renderer() {
        return new SegmentRenderer(CAPTIONS, folder::resolve);
    }

    private static Footage clip(Duration from) {
        return new Footage("counting.mp4", Footage.Medium.CLIP, 640, 360, from, Optional.empty());
    }

    private static Footage photograph() {
        return new Footage("picture.png", Footage.Medium.PICTURE, 1600, 1200, Duration.ZERO, Optional.empty());
    }

    private static PlateRequest plate(Footage footage, Canvas canvas, int frames) {
        return new PlateRequest(
                footage,
                Optional.empty(),
                Camera.DRIFT_TO_END,
                canvas,
                new Look("photograph", 0, Optional.empty()),
                Language.FR,
                frames,
                List.of(),
                canvas != Canvas.LANDSCAPE,
                7);
    }

    private static SegmentSpec spec(Footage footage, Canvas canvas, int frames, Optional<SegmentSpec.Before> before) {
        return new SegmentSpec(
                plate(footage, canvas, frames),
                before,
                List.of(),
                CaptionStyle.PLAIN,
                Direction.LEFT_TO_RIGHT,
                Films.QUICK);
    }

    /** Writes frames to look at; only when a folder is named. */
    @Test
    void headlinesStandOnAShade() throws IOException {
        for (Canvas canvas : Canvas.values()) {
            for (String text : List.of("Le train part toutes les heures", "القطار ينطلق كل ساعة")) {
                Footage footage = new Footage(
                        "picture.png",
                        Footage.Medium.PICTURE,
                        1600,
                        1200,
                        Duration.ZERO,
                        Optional.of(Phrase.still(text)));
                YuvFrame frame = renderer().frame(spec(footage, canvas, 60, Optional.empty()), PLATES, 40);
                assertThat(frame.isBlack()).isFalse();
                String look = System.getProperty("look", "");
                if (!look.isEmpty()) {
                    javax.imageio.ImageIO.write(
                            frame.toImage(),
                            "png",
                            Path.of(look, canvas.code() + text.length() + ".png")
                                    .toFile());
                }
            }
        }
    }
}
