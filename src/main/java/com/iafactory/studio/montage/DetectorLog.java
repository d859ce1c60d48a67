package com.iafactory.studio.montage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What FFmpeg's detectors said on standard error. */
record DetectorLog(String text) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|-?inf");
    private static final int NEAR = 80;

    /**
     * The stretches that a detector named by {@code <what>_start:} and {@code <what>_end:}.
     *
     * @param end seconds; what lasts to the end of the file is never said to end
     */
    List<Stretch> stretches(String what, double end) {
        List<Double> starts = all(what + "_start:");
        List<Double> ends = all(what + "_end:");
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            stretches.add(new Stretch(starts.get(i), i < ends.size() ? ends.get(i) : end));
        }
        return stretches;
    }

    private List<Double> all(String label) {
        List<Double> values = new ArrayList<>();
        for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
            values.add(after(text.substring(at, Math.min(text.length(), at + NEAR)), label));
        }
        return values;
    }

    /** The number after a label, from the last time another label was said; not a number where there is none. */
    double last(String section, String label) {
        return after(text.substring(Math.max(0, text.lastIndexOf(section))), label);
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
