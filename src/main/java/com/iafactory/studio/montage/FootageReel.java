package com.iafactory.studio.montage;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.picture.Sprite;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.process.Running;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.time.RationalTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Footage as a layer under a plate. A clip is decoded as it is drawn, so its frames are best asked for in order; a photograph is
 * decoded once and moved slowly. Not thread-safe; closing it ends the decoder.
 */
final class FootageReel implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private final Footage footage;
    private final Path file;
    private final int width;
    private final int height;
    private final Layer.Motion motion;
    private Optional<Running> decoder = Optional.empty();
    private Optional<Sprite> sprite = Optional.empty();
    /** The frame that {@link #sprite} shows. */
    private int shown = -1;

    private boolean ended;

    FootageReel(Footage footage, PlateRequest request, boolean rightToLeft, Path file) {
        this.footage = footage;
        this.file = file;
        Canvas canvas = request.canvas();
        if (footage.medium() == Footage.Medium.PICTURE) {
            SlowPan pan = new SlowPan(request.camera(), canvas, request.frames(), rightToLeft);
            width = pan.width();
            height = pan.height();
            motion = pan;
        } else {
            width = canvas.width();
            height = canvas.height();
            motion = frame -> Pose.at(0, 0);
        }
    }

    /** What is seen at a frame of the shot. */
    Layer at(int frame) {
        if (footage.medium() == Footage.Medium.CLIP) {
            seek(frame);
        } else if (sprite.isEmpty()) {
            open(0);
            readTo(0);
            close();
        }
        return new Layer(sprite.orElseThrow(this::unreadable), motion);
    }

    private void seek(int frame) {
        if (frame < shown || decoder.isEmpty()) {
            open(frame);
        }
        readTo(frame);
        if (sprite.isEmpty() && frame > 0) {
            // The clip is over before that: what rests is its last frame, which only reading all of it finds.
            open(0);
            readTo(frame);
        }
    }

    private void open(int frame) {
        close();
        sprite = Optional.empty();
        shown = frame - 1;
        ended = false;
        decoder = Optional.of(Processes.start(Program.of(arguments(frame), LIMIT)));
    }

    private void readTo(int frame) {
        while (shown < frame && !ended) {
            Optional<Sprite> next = next();
            ended = next.isEmpty();
            if (!ended) {
                sprite = next;
                shown++;
            }
        }
    }

    private Optional<Sprite> next() {
        byte[] luma = new byte[width * height];
        byte[] blue = new byte[luma.length / 4];
        byte[] red = new byte[luma.length / 4];
        return filled(luma) && filled(blue) && filled(red)
                ? Optional.of(Sprite.ofPlanes(width, height, luma, blue, red))
                : Optional.empty();
    }

    private boolean filled(byte[] plane) {
        try {
            return decoder.orElseThrow().output().readNBytes(plane, 0, plane.length) == plane.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments(int frame) {
        Duration start = footage.from().plus(RationalTime.ofFrames(frame).toDuration());
        List<String> arguments = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-nostdin", "-loglevel", "error"));
        arguments.addAll(List.of("-threads", "1", "-filter_complex_threads", "1", "-protocol_whitelist", "file,pipe"));
        if (footage.medium() == Footage.Medium.CLIP && !start.isZero()) {
            arguments.addAll(List.of("-ss", String.format(Locale.ROOT, "%.6f", start.toNanos() / 1e9)));
        }
        arguments.addAll(List.of(
                "-i",
                "file:" + file.toAbsolutePath(),
                "-an",
                "-filter_complex",
                FootageFilter.of(footage, width, height),
                "-map",
                "[v]"));
        if (footage.medium() == Footage.Medium.PICTURE) {
            arguments.addAll(List.of("-frames:v", "1"));
        }
        arguments.addAll(List.of("-f", "rawvideo", "pipe:1"));
        return arguments;
    }

    private StudioException unreadable() {
        return StudioException.failed(
                "footage-unreadable",
                "Nothing can be seen in the " + (footage.medium() == Footage.Medium.CLIP ? "clip" : "picture")
                        + " of a shot.",
                "Choose another take for this shot, or upload the file again.");
    }

    @Override
    public void close() {
        decoder.ifPresent(Running::close);
        decoder = Optional.empty();
    }
}
