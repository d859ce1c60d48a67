package com.iafactory.studio.montage;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.picture.Compositor;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.YuvFrame;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.process.Running;
import com.iafactory.studio.time.FrameRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders segments: plates are drawn once, composed frame by frame and piped into one x264. Thread-safe; several segments
 * can be rendered beside each other. The same spec gives the same bytes.
 */
public final class SegmentRenderer {
    /** An encoder that takes longer than this is stuck: a shot lasts seconds. */
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final CaptionArtist captions;
    private final FootageSource footage;

    /** Of shots that are drawn. */
    public SegmentRenderer(CaptionArtist captions) {
        this(captions, FootageSource.NONE);
    }

    /** @param footage where the files of shots lie that show any */
    public SegmentRenderer(CaptionArtist captions, FootageSource footage) {
        this.captions = captions;
        this.footage = footage;
    }

    /**
     * Renders a segment; the file appears when it is complete.
     *
     * @param mp4 where it goes; an existing file is replaced
     * @return the frames that were black, which none should be; a single one hardly shows after encoding
     * @throws StudioException code {@code segment-failed} when FFmpeg fails
     */
    public List<Integer> render(SegmentSpec spec, Illustrator illustrator, Path mp4) {
        Path partial = mp4.resolveSibling(mp4.getFileName() + ".part");
        try {
            List<Integer> black = encode(spec, illustrator, partial);
            Files.move(partial, mp4, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return black;
        } catch (IOException e) {
            throw StudioException.failed(
                    "segment-failed", "A segment cannot be written to " + mp4 + ".", "Is the disk full?", e);
        } finally {
            delete(partial);
        }
    }

    /** One frame of a segment, for covers and for looking at. */
    public YuvFrame frame(SegmentSpec spec, Illustrator illustrator, int frame) {
        YuvFrame target = new YuvFrame(spec.canvas().width(), spec.canvas().height());
        try (SegmentPainter painter = painter(spec, illustrator)) {
            painter.draw(frame, target);
        }
        return target;
    }

    /** Takes frames; the frame is drawn over again afterwards. */
    @FunctionalInterface
    public interface FrameSink {
        /** @return whether more are wanted */
        boolean accept(YuvFrame frame) throws IOException;
    }

    /** All frames of a segment in order, without any encoder. */
    public void frames(SegmentSpec spec, Illustrator illustrator, FrameSink sink) throws IOException {
        YuvFrame target = new YuvFrame(spec.canvas().width(), spec.canvas().height());
        boolean wanted = true;
        try (SegmentPainter painter = painter(spec, illustrator)) {
            for (int frame = 0; frame < spec.frames() && wanted; frame++) {
                painter.draw(frame, target);
                wanted = sink.accept(target);
            }
        }
    }

    private SegmentPainter painter(SegmentSpec spec, Illustrator illustrator) {
        List<Layer> burnt = captions.draw(spec.captions(), Illustrator.captionZone(spec.canvas()), spec.captionStyle());
        return new SegmentPainter(spec, illustrator, footage, burnt, new Compositor());
    }

    private List<Integer> encode(SegmentSpec spec, Illustrator illustrator, Path partial) {
        Canvas canvas = spec.canvas();
        List<Integer> black = new ArrayList<>();
        try (Running encoder = Processes.start(Program.of(arguments(spec, partial), LIMIT));
                FramePipe pipe = new FramePipe(encoder.input(), canvas.width(), canvas.height())) {
            // The encoder starts while the plates are drawn.
            try (SegmentPainter painter = painter(spec, illustrator)) {
                boolean taken = true;
                for (int frame = 0; frame < spec.frames() && taken; frame++) {
                    YuvFrame target = pipe.next();
                    painter.draw(frame, target);
                    if (target.isBlack()) {
                        black.add(frame);
                    }
                    taken = pipe.send(target);
                }
            }
            pipe.finish();
            encoder.await(new byte[0]).orFail("segment-failed", "A segment could not be encoded");
            return black;
        }
    }

    static List<String> arguments(SegmentSpec spec, Path output) {
        List<String> arguments = new ArrayList<>(
                List.of("ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "yuv420p"));
        arguments.addAll(List.of(
                "-video_size",
                spec.canvas().width() + "x" + spec.canvas().height(),
                "-framerate",
                FrameRate.FILM.numerator() + "/" + FrameRate.FILM.denominator(),
                "-i",
                "pipe:0",
                "-an"));
        arguments.addAll(spec.encoder().arguments());
        // One clock for all segments, so that joining never rounds: 512 ticks a frame at 30 frames a second.
        arguments.addAll(
                List.of("-fflags", "+bitexact", "-map_metadata", "-1", "-video_track_timescale", "15360", "-f", "mp4"));
        arguments.add("file:" + output.toAbsolutePath());
        return arguments;
    }

    private static void delete(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            // A leftover under its partial name is never taken for a segment.
            return;
        }
    }
}
