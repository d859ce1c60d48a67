package com.iafactory.studio.engine.writer;

import com.iafactory.studio.engine.writer.Passage.Kind;
import com.iafactory.studio.script.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences that can open a film: short, standing alone, and surprising by a number, a question, a contrast or a
 * superlative. Looks at each sentence by itself, so that a change elsewhere does not change the choice.
 */
final class HookFinder {
    /** Said within the first three to four seconds, after which a viewer has decided to stay or to leave. */
    static final Duration LONGEST = Duration.ofMillis(4200);

    private static final Duration BRISK = Duration.ofMillis(3200);
    private static final int FEWEST_WORDS = 3;
    /** No voice says more within the limit; saves asking it. */
    private static final int MOST_WORDS = 18;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])(\\d[\\d.,'’\u00A0\u202F]*)");

    /**
     * A possible opening.
     *
     * @param passage where it was taken from
     * @param whole whether it is the whole sentence and not its first clause
     * @param strength the higher the more surprising
     */
    record Hook(Passage passage, String text, boolean whole, double strength) {
        int block() {
            return passage.spoken().getFirst().block();
        }
    }

    private final Wording wording;
    private final Timing timing;
    private final Clauses clauses;

    HookFinder(Wording wording, Timing timing) {
        this.wording = wording;
        this.timing = timing;
        this.clauses = new Clauses(wording, timing);
    }

    /** All openings among the passages, best first; ties in the order of the source. */
    List<Hook> among(List<Passage> passages) {
        List<Hook> hooks = new ArrayList<>();
        passages.forEach(passage -> of(passage).ifPresent(hooks::add));
        hooks.sort(Comparator.comparingDouble(Hook::strength).reversed());
        return hooks;
    }

    Optional<Hook> of(Passage passage) {
        String sentence = passage.meaning();
        if (passage.kind() != Kind.SENTENCE
                || passage.leansBack()
                || wording.holds(sentence, "echo")
                || joined(sentence)
                || Words.of(sentence).size() < FEWEST_WORDS
                || !Clauses.balanced(sentence)) {
            return Optional.empty();
        }
        if (Words.of(sentence).size() <= MOST_WORDS && timing.of(sentence).compareTo(LONGEST) <= 0) {
            return Optional.of(new Hook(passage, sentence, true, strength(sentence)));
        }
        return clauses.opening(sentence, LONGEST)
                .map(opening -> new Hook(passage, opening, false, strength(opening) - 0.5));
    }

    /** Whether it begins with the Arabic "and", which is written as the first letter of its first word. */
    private boolean joined(String sentence) {
        String first = Words.of(sentence).getFirst().replaceAll("[^\\p{L}]", "");
        return first.startsWith("و")
                && first.length() > 1
                && !wording.words("own-waw").contains(first);
    }

    double strength(String sentence) {
        return number(sentence)
                + (Punctuation.asks(sentence) ? 2.5 : 0)
                + (wording.holds(sentence, "contrast") ? 1.5 : 0)
                + (wording.holds(sentence, "striking") ? 1.5 : 0)
                + (sentence.contains("!") ? 0.5 : 0)
                + (timing.of(sentence).compareTo(BRISK) <= 0 ? 0.5 : 0)
                - (sentence.contains("(") ? 1 : 0);
    }

    /** A figure surprises, a large one or a percentage more; a bare year hardly. */
    private static double number(String sentence) {
        double most = 0;
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            String digits = number.group(1).replaceAll("[^\\d]", "");
            String after = sentence.substring(number.end()).strip();
            boolean year =
                    digits.matches("1[0-9]{3}|20[0-9]{2}") && number.group(1).startsWith(digits);
            boolean large = digits.length() >= 4 || after.startsWith("%") || after.startsWith("m");
            most = Math.max(most, year ? 0.5 : large ? 3 : 2);
        }
        return most;
    }
}
