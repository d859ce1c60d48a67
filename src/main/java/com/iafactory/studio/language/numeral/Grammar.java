package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How parts make a number: below a hundred, hundreds, then thousands and more, each smaller than the one before it. */
record Grammar(Lexicon lexicon, List<Atom> atoms, List<Integer> places) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NO_LIMIT = new BigDecimal("1e15");

    Grammar(Lexicon lexicon, Sentence sentence) {
        this(lexicon, sentence.atoms(), sentence.places());
    }

    /**
     * A number.
     *
     * @param end the first part that is no more of it
     * @param scale the largest it is counted in, such as a million; one where there is none
     */
    record Part(BigDecimal value, int end, BigDecimal scale) {}

    Optional<Part> number(int at) {
        return number(at, NO_LIMIT);
    }

    private Optional<Part> number(int at, BigDecimal below) {
        if (atom(at).is(Kind.HALF)) {
            int scale = skipOne(at + 1);
            return scaleBelow(scale, below)
                    ? Optional.of(new Part(
                            HALF.multiply(atom(scale).value()),
                            scale + 1,
                            atom(scale).value()))
                    : Optional.empty();
        }
        if (atom(at).is(Kind.FIXED) && atom(at).value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            BigDecimal twice = atom(at).value();
            BigDecimal scale = twice.divide(BigDecimal.TWO);
            return twice.compareTo(below) < 0
                    ? Optional.of(onwards(new Part(twice, at + 1, scale), below))
                    : Optional.empty();
        }
        Optional<Part> group = new Hundreds(this).group(at).map(this::fraction);
        if (group.isEmpty() && atom(at).is(Kind.ALONE) && scaleBelow(at, below)) {
            group = Optional.of(new Part(BigDecimal.ONE, at, BigDecimal.ONE));
        }
        return group.map(part -> onwards(part, below));
    }

    /** With the thousands and more behind it, and what follows those. */
    private Part onwards(Part group, BigDecimal below) {
        Part now = group;
        while (scaleBelow(now.end(), below) && atom(now.end()).value().compareTo(now.scale()) > 0) {
            BigDecimal scale = atom(now.end()).value();
            now = new Part(now.value().multiply(scale), now.end() + 1, scale);
        }
        if (now.scale().compareTo(BigDecimal.ONE) == 0) {
            return now;
        }
        int half = joined(now.end());
        if (half > now.end() && atom(skipOne(half)).is(Kind.HALF)) {
            return new Part(now.value().add(now.scale().multiply(HALF)), skipOne(half) + 1, now.scale());
        }
        return rest(now, below);
    }

    private Part rest(Part now, BigDecimal below) {
        int begin = joined(now.end());
        boolean and = begin > now.end();
        if (!and && lexicon.follows(Rule.JOIN_NEEDED)) {
            return now;
        }
        BigDecimal unit = smallest(now);
        Optional<Part> more = number(begin, unit).filter(part -> part.value().compareTo(unit) < 0);
        if (more.isEmpty()) {
            return now;
        }
        int end = more.get().end();
        Part sum = new Part(now.value().add(more.get().value()), end, now.scale());
        if (!atom(end).thousandOrMore() || atom(end).value().compareTo(below) >= 0) {
            return sum;
        }
        // "Two thousand five hundred million" is one number; "between a thousand and two thousand" are two.
        boolean larger = atom(end).value().compareTo(now.scale()) > 0;
        return larger && (!and || lexicon.follows(Rule.JOIN_NEEDED)) ? onwards(sum, below) : now;
    }

    /** The unit that the last part was counted in. */
    private BigDecimal smallest(Part now) {
        Atom last = atom(now.end() - 1);
        return last.thousandOrMore() ? last.value() : now.scale();
    }

    /** "And a half", or decimals behind the word for their mark. */
    private Part fraction(Part group) {
        int end = group.end();
        if (atom(end).is(Kind.MORE)) {
            return new Part(group.value().add(HALF), end + 1, group.scale());
        }
        int half = joined(end);
        if (half > end && atom(skipOne(half)).is(Kind.HALF)) {
            return new Part(group.value().add(HALF), skipOne(half) + 1, group.scale());
        }
        return atom(end).is(Kind.POINT) ? decimals(group) : group;
    }

    private Part decimals(Part group) {
        StringBuilder written = new StringBuilder();
        int at = group.end() + 1;
        while (atom(at).is(Kind.UNIT)) {
            written.append(atom(at).value().toPlainString());
            at++;
        }
        if (written.isEmpty()) {
            Optional<Part> two = new Hundreds(this)
                    .belowHundred(at)
                    .filter(part -> part.value().scale() <= 0);
            two.ifPresent(part -> written.append(part.value().toPlainString()));
            at = two.map(Part::end).orElse(at);
        }
        return written.isEmpty()
                ? group
                : new Part(group.value().add(new BigDecimal("0." + written)), at, group.scale());
    }

    Atom atom(int at) {
        return at < atoms.size() ? atoms.get(at) : Atom.OTHER;
    }

    /** Whether both parts stand in the same word. */
    boolean oneWord(int first, int last) {
        return places.get(first).equals(places.get(last));
    }

    /** Behind an "and", if there is one. */
    int joined(int at) {
        return atom(at).is(Kind.JOIN) ? at + 1 : at;
    }

    /** "And a half", "half a million". */
    private int skipOne(int at) {
        boolean one = atom(at).is(Kind.ARTICLE) || atom(at).is(Kind.UNIT) && atom(at).isOf(1);
        return one ? at + 1 : at;
    }

    private boolean scaleBelow(int at, BigDecimal below) {
        return atom(at).thousandOrMore() && atom(at).value().compareTo(below) < 0;
    }
}
