package com.iafactory.studio.montage;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.time.FrameRate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was seen in the decoded pictures of one file, and which packets it was seen in: a film whose packets are those of its
 * segments needs no second look. Bidirectional frames are left out and the deblocking filter is off, which halves the cost of
 * looking; what is too short to be found that way is found among the composed frames ({@link #withBlack}).
 *
 * @param packets how many pictures the file holds
 * @param content digest of all packets in order
 * @param black stretches that are black
 * @param frozen stretches without any change
 */
public record PictureInspection(int packets, Digest content, List<Stretch> black, List<Stretch> frozen) {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    /** A tenth of a second of black is seen as a flash. */
    private static final String BLACK = "blackdetect=d=0.1:pix_th=0.04";
    /**
     * -50 dB is 0.8 levels on average, what a key frame changes in a still picture; a slow drift adds up to more within the
     * seconds that count.
     */
    private static final String FROZEN = "freezedetect=n=-50dB:d=2";

    public PictureInspection {
        black = List.copyOf(black);
        frozen = List.copyOf(frozen);
    }

    /** @throws com.iafactory.studio.media.StudioException when the file cannot be decoded */
    public static PictureInspection of(Path file) {
        Outcome outcome = Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-hide_banner",
                                "-nostdin",
                                "-nostats",
                                "-loglevel",
                                "info",
                                // Several would only wait for each other: other files are looked at beside this one.
                                "-threads",
                                "1",
                                "-skip_frame",
                                "bidir",
                                "-skip_loop_filter",
                                "all",
                                "-i",
                                "file:" + file.toAbsolutePath(),
                                "-filter_complex",
                                "[0:v:0]scale=240:-2:flags=neighbor," + BLACK + "," + FROZEN + "[v]",
                                "-map",
                                "[v]",
                                "-f",
                                "null",
                                "-",
                                "-map",
                                "0:v:0",
                                "-c",
                                "copy",
                                "-f",
                                "framecrc",
                                "-"),
                        LIMIT))
                .orFail("quality-check-failed", "A rendered film could not be decoded");
        PacketList packets = PacketList.read(outcome.text());
        double end = packets.size() / FrameRate.FILM.perSecond();
        DetectorLog log = new DetectorLog(outcome.complaint());
        return new PictureInspection(
                packets.size(),
                packets.digest(0, packets.size()),
                log.stretches("black", end),
                log.stretches("freeze", end));
    }

    /** With frames that were black when they were composed, counted from the first. */
    public PictureInspection withBlack(List<Integer> frames) {
        Stream<Stretch> composed = frames.stream()
                .map(frame ->
                        new Stretch(frame / FrameRate.FILM.perSecond(), (frame + 1) / FrameRate.FILM.perSecond()));
        return new PictureInspection(
                packets, content, Stream.concat(black.stream(), composed).toList(), frozen);
    }

    /** Without a word about what it shows. */
    public PictureInspection unjudged() {
        return new PictureInspection(packets, content, List.of(), List.of());
    }

    /** The longest black stretch of any, in seconds; 0 where there is none. */
    static double longestBlack(List<PictureInspection> files) {
        return longest(files.stream().flatMap(file -> file.black.stream()));
    }

    /** The longest stretch without a change of any, in seconds; each file is another shot, so none goes on in the next. */
    static double longestFreeze(List<PictureInspection> files) {
        return longest(files.stream().flatMap(file -> file.frozen.stream()));
    }

    private static double longest(Stream<Stretch> stretches) {
        return stretches.mapToDouble(Stretch::seconds).max().orElse(0);
    }
}
