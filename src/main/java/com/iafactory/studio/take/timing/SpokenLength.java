package com.iafactory.studio.take.timing;

import com.iafactory.studio.take.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long words take to say, in proportion to each other: letters, and digits, which are words themselves. */
public final class SpokenLength {
    /** "7" is said as "sept", and in a larger number as "soixante-dix" or "sept cents". */
    private static final double DIGIT = 6;
    /** Most noughts are not said: "10 000" is "dix mille". */
    private static final double NOUGHT = 1;
    /** Every word takes a moment, also "à". */
    private static final double WORD = 1.5;

    private static final double SILENT = 0.3;
    /** Signs that are said: "pour cent", "Euro". */
    private static final double SYMBOL = 7;

    private SpokenLength() {}

    /** More than zero, also for a dash that stands alone. */
    static double of(String word) {
        double said = word.codePoints().mapToDouble(SpokenLength::of).sum();
        return said == 0 ? SILENT : WORD + said;
    }

    private static double of(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER -> Character.digit(point, 10) == 0 ? NOUGHT : DIGIT;
            case Character.OTHER_NUMBER -> DIGIT;
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL -> SYMBOL;
            default -> point == '%' || point == '٪' ? SYMBOL : Character.isLetter(point) ? 1 : 0;
        };
    }

    /** Words one after another over a stretch of time, without gaps. */
    public static List<Speech.SpokenWord> spread(List<String> words, Duration from, Duration to) {
        double whole = words.stream().mapToDouble(SpokenLength::of).sum();
        double said = 0;
        Duration start = from;
        List<Speech.SpokenWord> spread = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            said += of(words.get(i));
            Duration end = i == words.size() - 1
                    ? to
                    : from.plusNanos(Math.round(to.minus(from).toNanos() * (said / whole)));
            spread.add(new Speech.SpokenWord(start, end));
            start = end;
        }
        return spread;
    }
}
