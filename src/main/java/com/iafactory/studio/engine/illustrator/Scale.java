package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Language;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis with round ticks.
 *
 * @param low value at its beginning
 * @param high value at its end
 */
record Scale(double low, double high, double step) {

    /** From zero, or from below where there are negative values; a line may start nearer to its values. */
    static Scale over(List<Double> values, boolean fromZero) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double low = fromZero || least < 0.5 * most ? Math.min(0, least) : least - 0.35 * (most - least);
        double high = Math.max(most, low + 1e-9);
        if (fromZero) {
            high = Math.max(0, high);
        }
        double step = round((high - low) / 3);
        double from = Math.floor(low / step + 1e-9) * step;
        double to = Math.ceil(high / step - 1e-9) * step;
        return new Scale(from, to > from ? to : from + step, step);
    }

    /** 1, 2, 2.5 or 5 times a power of ten, not below the raw step. */
    private static double round(double raw) {
        if (!(raw > 0) || Double.isInfinite(raw)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double nice : new double[] {1, 2, 2.5, 5}) {
            if (nice * power >= raw * 0.999) {
                return nice * power;
            }
        }
        return 10 * power;
    }

    double share(double value) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step * 1e-6 && i < 12; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** In the language's way of writing numbers; Algerian Arabic writes 0 to 9. */
    static String written(double value, Language language) {
        boolean maghreb = language == Language.AR || language == Language.DARIJA;
        // Algerian texts group by a space and have a decimal comma, as French ones do.
        NumberFormat format = NumberFormat.getNumberInstance(maghreb ? Locale.FRENCH : language.locale());
        format.setMaximumFractionDigits(Math.abs(value) < 10 ? 2 : 1);
        return format.format(value == 0 ? 0 : value);
    }
}
