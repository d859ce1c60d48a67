package com.iafactory.studio.montage;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Loudness;
import com.iafactory.studio.montage.QualityReport.Check;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    private static final String SAME = "as encoded";
    /** One packet of AAC is 21 ms; two frames are 67 ms. */
    private static final double DURATION_TOLERANCE = 0.07;

    /**
     * Checks a file, looking at all its pictures.
     *
     * @throws com.iafactory.studio.media.StudioException when the file cannot be read at all
     */
    public QualityReport check(Path file, Expectation expected) {
        return check(file, expected, List.of(PictureInspection.of(file)));
    }

    /**
     * Checks a file that was joined from segments whose pictures have been looked at already: that it holds exactly their
     * packets is checked, so nothing is decoded twice.
     *
     * @throws com.iafactory.studio.media.StudioException when the file cannot be read at all
     */
    public QualityReport check(Path file, Expectation expected, List<PictureInspection> segments) {
        List<Check> checks = new ArrayList<>();
        Probe probe = Probe.of(file);
        checks.addAll(container(file));
        checks.addAll(streams(probe, expected));
        double loudness = Loudness.FLOOR;
        double peak = Loudness.FLOOR;
        boolean complete =
                probe.first("video").isPresent() && probe.first("audio").isPresent();
        if (complete) {
            checks.addAll(pictures(file, segments));
            SoundInspection heard = SoundInspection.of(file, probe.duration());
            checks.addAll(sound(heard));
            loudness = heard.loudness();
            peak = heard.truePeak();
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
        if (!expected.others().isEmpty()) {
            checks.add(check(
                    "subtitle-languages",
                    probe.streams().stream()
                            .filter(stream -> stream.type().equals("subtitle"))
                            .skip(1)
                            .map(Probe.Stream::language)
                            .collect(Collectors.joining(" ")),
                    expected.others().stream().map(Joiner::subtitleTag).collect(Collectors.joining(" "))));
        }
        return checks;
    }

    private static List<Check> pictures(Path file, List<PictureInspection> segments) {
        double black = PictureInspection.longestBlack(segments);
        double frozen = PictureInspection.longestFreeze(segments);
        return List.of(
                check("joined-pictures", sameAsLookedAt(PacketList.of(file), segments), SAME),
                new Check("black-frames", seconds(black), "none", black == 0),
                new Check(
                        "frozen-frames",
                        seconds(frozen),
                        "at most " + seconds(LONGEST_FREEZE),
                        frozen <= LONGEST_FREEZE));
    }

    private static String sameAsLookedAt(PacketList packets, List<PictureInspection> segments) {
        int at = 0;
        for (int i = 0; i < segments.size(); i++) {
            int end = at + segments.get(i).packets();
            if (end > packets.size()
                    || !packets.digest(at, end).equals(segments.get(i).content())) {
                return "shot " + (i + 1) + " differs";
            }
            at = end;
        }
        return at == packets.size() ? SAME : packets.size() - at + " pictures too many";
    }

    private static List<Check> sound(SoundInspection heard) {
        return List.of(
                new Check(
                        "silence",
                        seconds(heard.silence()),
                        "at most " + seconds(LONGEST_SILENCE),
                        heard.silence() <= LONGEST_SILENCE),
                new Check(
                        "loudness",
                        decibels(heard.loudness(), "LUFS"),
                        Loudness.TARGET + " ±" + Loudness.TOLERANCE + " LUFS",
                        Math.abs(heard.loudness() - Loudness.TARGET) <= Loudness.TOLERANCE),
                new Check(
                        "true-peak",
                        decibels(heard.truePeak(), "dBTP"),
                        "at most " + Loudness.CEILING + " dBTP",
                        heard.truePeak() <= Loudness.CEILING),
                new Check(
                        "clipping",
                        decibels(heard.samplePeak(), "dBFS"),
                        "under " + CLIPPED + " dBFS",
                        heard.samplePeak() < CLIPPED));
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
