package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.Loudness;
import com.iafactory.studio.process.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures loudness with FFmpeg's EBU R 128 meter. Stateless. */
public final class LoudnessMeter {
    /** Passes sound through unchanged and sums up on standard error at the end; mono counts as it sounds in stereo. */
    static final String FILTER = "ebur128=peak=none:framelog=verbose:dualmono=true";

    private static final double NO_PEAK = -120;
    private static final String SHORT_TERM = "lavfi.r128.S";

    private LoudnessMeter() {}

    /**
     * The loudness of the first sound of any media file.
     *
     * @throws com.iafactory.studio.media.StudioException kind FAILED when it holds none or cannot be read
     */
    public static Loudness measure(Path file) {
        return profile(file, "true").whole();
    }

    /** Without peaks, which cost as much again as everything else. */
    static LoudnessProfile profile(Path file) {
        return profile(file, "none");
    }

    private static LoudnessProfile profile(Path file, String peak) {
        Outcome outcome = AudioPass.run(List.of(
                "-i",
                "file:" + file.toAbsolutePath(),
                "-map",
                "0:a:0",
                "-af",
                "ebur128=peak=" + peak + ":dualmono=true:metadata=1,ametadata=mode=print:file=-:key=" + SHORT_TERM,
                "-f",
                "null",
                "-"));
        double[] shortTerm = outcome.text()
                .lines()
                .filter(line -> line.startsWith(SHORT_TERM + "="))
                .mapToDouble(line -> number(line.substring(SHORT_TERM.length() + 1), Loudness.FLOOR))
                .toArray();
        double greatest = Loudness.FLOOR;
        for (double value : shortTerm) {
            greatest = Math.max(greatest, value);
        }
        return new LoudnessProfile(summary(outcome, greatest), shortTerm);
    }

    /** Reads what the filter says at the end of a run. */
    static Loudness summary(Outcome outcome, double shortTermMax) {
        String words = outcome.complaint();
        String summary = words.substring(Math.max(0, words.lastIndexOf("Summary:")));
        return new Loudness(
                Math.max(Loudness.FLOOR, value(summary, "I:\\s+(\\S+) LUFS", Loudness.FLOOR)),
                value(summary, "LRA:\\s+(\\S+) LU", 0),
                Math.max(Loudness.FLOOR, shortTermMax),
                Math.max(NO_PEAK, value(summary, "Peak:\\s+(\\S+) dBFS", NO_PEAK)));
    }

    private static double value(String summary, String pattern, double none) {
        Matcher matcher = Pattern.compile(pattern).matcher(summary);
        return matcher.find() ? number(matcher.group(1), none) : none;
    }

    private static double number(String text, double none) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.parseDouble(text) : none;
    }
}
