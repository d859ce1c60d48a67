package com.iafactory.studio.montage;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one pass over the decoded picture and sound of a file measures. Bidirectional frames are left out and the deblocking
 * filter is off, which makes the pass cheap (half the time of a whole decode, a tenth of that of the encode); with at most
 * two bidirectional frames in a row, ten frames a second and more remain. What is shorter than that can pass: a single black
 * frame between two others is not found, a fifth of a second of black always is.
 *
 * @param loudness integrated, LUFS
 * @param truePeak dBTP
 * @param samplePeak dBFS
 * @param black seconds that are black, longest stretch
 * @param frozen seconds without any change, longest stretch
 * @param silence seconds of silence, longest stretch
 */
record Inspection(double loudness, double truePeak, double samplePeak, double black, double frozen, double silence) {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    /** A tenth of a second of black is seen as a flash. */
    private static final String BLACK = "blackdetect=d=0.1:pix_th=0.04";
    /**
     * -50 dB is 0.8 levels on average, what a key frame changes in a still picture; a slow drift adds up to more within the
     * seconds that count.
     */
    private static final String FROZEN = "freezedetect=n=-50dB:d=2";

    private static final String SILENT = "silencedetect=n=-50dB:d=0.5";
    private static final String LOUD = "ebur128=peak=sample+true:framelog=verbose";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|-?inf");

    static Inspection of(Path file, double duration) {
        String log = Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-hide_banner",
                                "-nostdin",
                                "-nostats",
                                "-loglevel",
                                "info",
                                // Several would only wait for each other: other films are checked beside this one.
                                "-threads",
                                "1",
                                "-skip_frame",
                                "bidir",
                                "-skip_loop_filter",
                                "all",
                                "-i",
                                "file:" + file.toAbsolutePath(),
                                "-filter_complex",
                                "[0:v]scale=240:-2:flags=neighbor," + BLACK + "," + FROZEN + "[v];[0:a]" + LOUD + ","
                                        + SILENT + "[a]",
                                "-map",
                                "[v]",
                                "-map",
                                "[a]",
                                "-f",
                                "null",
                                "-"),
                        LIMIT))
                .orFail("quality-check-failed", "A finished film could not be decoded")
                .complaint();
        String summary = log.substring(Math.max(0, log.lastIndexOf("Integrated loudness:")));
        return new Inspection(
                after(summary, "I:"),
                after(summary.substring(Math.max(0, summary.indexOf("True peak:"))), "Peak:"),
                after(summary.substring(Math.max(0, summary.indexOf("Sample peak:"))), "Peak:"),
                longest(log, "black_start:", "black_end:", duration),
                longest(log, "freeze_start:", "freeze_end:", duration),
                longest(log, "silence_start:", "silence_end:", duration));
    }

    private static double longest(String log, String start, String end, double duration) {
        List<Double> starts = all(log, start);
        List<Double> ends = all(log, end);
        double longest = 0;
        for (int i = 0; i < starts.size(); i++) {
            // What lasts to the end of the file is never said to end.
            longest = Math.max(longest, (i < ends.size() ? ends.get(i) : duration) - starts.get(i));
        }
        return longest;
    }

    private static List<Double> all(String log, String label) {
        List<Double> values = new ArrayList<>();
        for (int at = log.indexOf(label); at >= 0; at = log.indexOf(label, at + 1)) {
            values.add(after(log.substring(at, Math.min(log.length(), at + 80)), label));
        }
        return values;
    }

    private static double after(String text, String label) {
        int at = text.indexOf(label);
        Matcher number = NUMBER.matcher(text);
        if (at < 0 || !number.find(at + label.length())) {
            return Double.NaN;
        }
        return switch (number.group()) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(number.group());
        };
    }
}
