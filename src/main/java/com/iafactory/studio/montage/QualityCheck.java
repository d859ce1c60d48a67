package com.iafactory.studio.montage;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Loudness;
import com.iafactory.studio.montage.QualityReport.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a finished file before it is called done: what it is made of, what it shows, how it sounds, whether what is written
 * on it can be read. Measures the file itself, not what went into it. Thread-safe.
 */
public final class QualityCheck {
    /** Sound that reaches full scale has been cut off. */
    private static final double CLIPPED = -0.05;
    /** Plates may rest, but not longer than a viewer takes to think the player hangs. */
    private static final double LONGEST_FREEZE = 8;

    private static final double LONGEST_SILENCE = 4;
    /** One packet of AAC is 21 ms; two frames are 67 ms. */
    private static final double DURATION_TOLERANCE = 0.07;

    /** @throws com.iafactory.studio.media.StudioException when the file cannot be read at all */
    public QualityReport check(Path file, Expectation expected) {
        List<Check> checks = new ArrayList<>();
        Probe probe = Probe.of(file);
        checks.addAll(container(file));
        checks.addAll(streams(probe, expected));
        double loudness = Loudness.FLOOR;
        double peak = Loudness.FLOOR;
        boolean complete =
                probe.first("video").isPresent() && probe.first("audio").isPresent();
        if (complete) {
            Inspection seen = Inspection.of(file, probe.duration());
            checks.addAll(content(seen));
            loudness = seen.loudness();
            peak = seen.truePeak();
        }
        checks.addAll(writing(expected));
        return new QualityReport(checks, loudness, peak);
    }

    private static List<Check> container(Path file) {
        Mp4Boxes boxes = Mp4Boxes.of(file);
        return List.of(
                check("fast-start", boxes.indexBeforeMedia() ? "index first" : "index last", "index first"),
                check("edit-list", boxes.hasEditList() ? "present" : "none", "none"));
    }

    private static List<Check> streams(Probe probe, Expectation expected) {
        List<Check> checks = new ArrayList<>();
        double planned = expected.duration().seconds();
        checks.add(new Check(
                "duration",
                seconds(probe.duration()),
                seconds(planned),
                Math.abs(probe.duration() - planned) <= DURATION_TOLERANCE));
        Canvas canvas = expected.canvas();
        checks.add(check(
                "video-stream",
                probe.first("video")
                        .map(v -> v.codec() + " " + v.profile() + " " + v.pixelFormat() + " " + v.width() + "x"
                                + v.height() + " " + v.frameRate())
                        .orElse("none"),
                "h264 High yuv420p " + canvas.width() + "x" + canvas.height() + " 30/1"));
        checks.add(check(
                "colour",
                probe.first("video").map(v -> v.colour() + " " + v.range()).orElse("none"),
                "bt709/bt709/bt709 tv"));
        checks.add(check(
                "frames",
                probe.first("video").map(v -> Long.toString(v.frames())).orElse("none"),
                Long.toString(expected.duration().frames())));
        checks.add(check(
                "audio-stream",
                probe.first("audio")
                        .map(a -> a.codec() + " " + a.sampleRate() + " Hz " + a.channels() + " channels")
                        .orElse("none"),
                "aac 48000 Hz 2 channels"));
        checks.add(check(
                "subtitle-stream",
                probe.first("subtitle").map(Probe.Stream::codec).orElse("none"),
                expected.subtitles() ? "mov_text" : "none"));
        return checks;
    }

    private static List<Check> content(Inspection seen) {
        return List.of(
                new Check("black-frames", seconds(seen.black()), "none", seen.black() == 0),
                new Check(
                        "frozen-frames",
                        seconds(seen.frozen()),
                        "at most " + seconds(LONGEST_FREEZE),
                        seen.frozen() <= LONGEST_FREEZE),
                new Check(
                        "silence",
                        seconds(seen.silence()),
                        "at most " + seconds(LONGEST_SILENCE),
                        seen.silence() <= LONGEST_SILENCE),
                new Check(
                        "loudness",
                        decibels(seen.loudness(), "LUFS"),
                        Loudness.TARGET + " ±" + Loudness.TOLERANCE + " LUFS",
                        Math.abs(seen.loudness() - Loudness.TARGET) <= Loudness.TOLERANCE),
                new Check(
                        "true-peak",
                        decibels(seen.truePeak(), "dBTP"),
                        "at most " + Loudness.CEILING + " dBTP",
                        seen.truePeak() <= Loudness.CEILING),
                new Check(
                        "clipping",
                        decibels(seen.samplePeak(), "dBFS"),
                        "under " + CLIPPED + " dBFS",
                        seen.samplePeak() < CLIPPED));
    }

    private static List<Check> writing(Expectation expected) {
        Box safe = expected.canvas().safe();
        long outside = expected.captionBoxes().stream()
                .filter(box -> !safe.contains(box))
                .count();
        String missing =
                String.join(" ", expected.missingGlyphs().stream().sorted().toList());
        return List.of(
                new Check(
                        "caption-safe-area",
                        outside == 0
                                ? "all inside"
                                : outside + " of " + expected.captionBoxes().size() + " outside",
                        "all inside",
                        outside == 0),
                check("missing-glyphs", missing.isEmpty() ? "none" : missing, "none"));
    }

    private static Check check(String name, String value, String limit) {
        return new Check(name, value, limit, value.equals(limit));
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f s", value);
    }

    private static String decibels(double value, String unit) {
        return String.format(Locale.ROOT, "%.1f %s", value, unit);
    }
}
