package com.iafactory.studio.language.numeral;

import com.iafactory.studio.language.numeral.Numeral.Weight;
import java.math.BigDecimal;
import java.util.Set;

/** Whether a number in words is meant: "three per cent" is, "two or three", "a thousand thanks" and "the one" are not. */
record Manner(Sentence sentence, int at, Grammar.Part part) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What people say for "many". */
    private static final Set<BigDecimal> ROUND = Set.of(HUNDRED, BigDecimal.valueOf(1000), MILLION);

    Weight weight(boolean percent) {
        if (sentence.atoms().get(at).is(Kind.DIGITS)) {
            return Weight.FIGURE;
        }
        if (part.value().scale() > 0) {
            return Weight.FIGURE;
        }
        if (percent) {
            // "A hundred per cent" is what people say for "wholly".
            return part.value().compareTo(HUNDRED) == 0 ? Weight.COUNT : Weight.FIGURE;
        }
        if (sentence.idiom(at, part.end()) || sentence.before(at, "before") || exaggerated()) {
            return Weight.COUNT;
        }
        boolean large = part.value().compareTo(BigDecimal.valueOf(Numerals.LARGEST_COUNT)) > 0;
        boolean million = part.scale().compareTo(MILLION) >= 0;
        boolean measured = part.value().compareTo(BigDecimal.ONE) > 0 && sentence.follows(part.end(), "measure");
        return large || million || measured ? Weight.FIGURE : Weight.COUNT;
    }

    /** The Arabic letters of "thousand" before a word with the article are a verb: "he wrote the book". */
    boolean otherWord() {
        boolean alone = part.end() == at + 1 && sentence.atoms().get(at).is(Kind.ALONE);
        return alone
                && part.end() < sentence.size()
                && !sentence.word(at).definite()
                && sentence.word(at).bare().equals("الف")
                && sentence.word(part.end()).spelled().startsWith("ال");
    }

    /** The Arabic dual before its noun is written like the accusative: "a thousand" or "two thousand of". */
    boolean maybeTwo() {
        return part.end() == at + 1
                && sentence.atoms().get(at).is(Kind.ALONE)
                && sentence.word(at).bare().endsWith("ا");
    }

    /** Of a number and what it counts in one word: "hundertprozentig" and "tausendfach" are what people say for "very". */
    static Weight weight(Atom whole) {
        BigDecimal value = whole.value();
        boolean large = value.compareTo(BigDecimal.valueOf(Numerals.LARGEST_COUNT)) > 0 || value.scale() > 0;
        boolean meant = whole.is(Kind.PERCENT) ? value.compareTo(HUNDRED) != 0 : large && !round(value);
        return meant ? Weight.FIGURE : Weight.COUNT;
    }

    private boolean exaggerated() {
        return round(part.value()) && sentence.follows(part.end(), "many");
    }

    private static boolean round(BigDecimal value) {
        return ROUND.stream().anyMatch(round -> round.compareTo(value) == 0);
    }
}
