package com.iafactory.studio.language.numeral;

import com.iafactory.studio.language.numeral.Numeral.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the numbers of a text from its beginning to its end. */
final class NumeralReader {
    /** In words; nobody writes a longer one without a mark, and no number is longer. */
    private static final int LONGEST_SENTENCE = 200;

    private static final Pattern SIGN = Pattern.compile("[ \\u00A0\\u202F]?[%٪‰]");

    private final Lexicon lexicon;
    private final String text;
    private final List<Word> words;
    private final Map<Integer, Digits> digits = new HashMap<>();
    private final List<Numeral> found = new ArrayList<>();
    private final Set<BigDecimal> loose = new HashSet<>();

    NumeralReader(Lexicon lexicon, String text, List<Word> words, List<Digits> digits) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        digits.forEach(figure -> this.digits.put(figure.start(), figure));
    }

    Numerals read() {
        int begin = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !words.get(i).tied() || i - begin >= LONGEST_SENTENCE) {
                read(new Sentence(lexicon, text, words.subList(begin, i)));
                begin = i;
            }
        }
        return new Numerals(new Ranges(lexicon, text, digits).widen(found), loose);
    }

    private void read(Sentence sentence) {
        int at = 0;
        while (at < sentence.size()) {
            int next = sentence.begins(at) ? sentence.after("percent", at) : at + 1;
            at = next > at ? next : read(sentence, at);
        }
    }

    /** @return where to go on */
    private int read(Sentence sentence, int at) {
        Atom atom = sentence.atoms().get(at);
        if (atom.is(Kind.ORDINAL)) {
            return ordinal(sentence, at);
        }
        if (atom.is(Kind.ABOUT)) {
            add(sentence, at, at + 1, about(atom.value()), BigDecimal.ONE, Weight.COUNT);
            return at + 1;
        }
        if (atom.is(Kind.COUNTED) || atom.is(Kind.PERCENT)) {
            add(sentence, at, at + 1, Set.of(atom.value()), BigDecimal.ONE, Manner.weight(atom));
            return at + 1;
        }
        Optional<Grammar.Part> number = number(sentence, at);
        if (number.isEmpty()) {
            boolean unit = atom.is(Kind.LOOSE)
                    || atom.thousandOrMore()
                    || atom.is(Kind.SHORT) && sentence.before(at, "column");
            if (unit) {
                loose.add(atom.value());
            }
            return at + 1;
        }
        return number(sentence, at, number.get());
    }

    private Optional<Grammar.Part> number(Sentence sentence, int at) {
        return new Grammar(lexicon, sentence).number(at);
    }

    /** All it may mean, where the figure in digits that it begins with may mean several. */
    private Set<BigDecimal> values(Sentence sentence, int at) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        Digits figure = digits.get(sentence.word(at).start());
        if (figure == null || !sentence.atoms().get(at).is(Kind.DIGITS)) {
            number(sentence, at).map(Grammar.Part::value).ifPresent(values::add);
            return values;
        }
        List<Atom> atoms = new ArrayList<>(sentence.atoms());
        for (BigDecimal value : figure.values()) {
            atoms.set(at, new Atom(Kind.DIGITS, value));
            new Grammar(lexicon, atoms, sentence.places())
                    .number(at)
                    .map(Grammar.Part::value)
                    .ifPresent(values::add);
        }
        return values;
    }

    private int number(Sentence sentence, int at, Grammar.Part part) {
        int end = part.end();
        Manner manner = new Manner(sentence, at, part);
        if (manner.otherWord()) {
            return end;
        }
        Set<BigDecimal> values = values(sentence, at);
        if (manner.maybeTwo()) {
            values.add(part.value().multiply(BigDecimal.TWO));
        }
        Order order = new Order(lexicon, sentence, part);
        Optional<Grammar.Part> ordered = order.whole();
        if (ordered.isPresent()) {
            values.add(ordered.get().value());
            Weight weight = order.sure() ? Weight.COUNT : manner.weight(false);
            add(sentence, at, ordered.get().end(), values, part.scale(), weight);
            return ordered.get().end();
        }
        Optional<Grammar.Part> year = new Year(lexicon, sentence, at, part).whole();
        if (year.isPresent()) {
            boolean saying = sentence.idiom(at, year.get().end());
            Weight weight = saying ? Weight.COUNT : Weight.FIGURE;
            add(sentence, at, year.get().end(), Set.of(year.get().value()), BigDecimal.ONE, weight);
            return year.get().end();
        }
        boolean percent = sentence.after("percent", end) > end || sign(sentence, end);
        Weight weight = manner.weight(percent);
        if (weight == Weight.COUNT) {
            about(part.value()).forEach(values::add);
        }
        add(sentence, at, end, values, part.scale(), weight);
        return end;
    }

    /** An ordinal, also of a ten behind it, as Arabic says it. */
    private int ordinal(Sentence sentence, int at) {
        List<Atom> atoms = new ArrayList<>(sentence.atoms());
        BigDecimal value = atoms.get(at).value();
        atoms.set(at, new Atom(Kind.UNIT, value));
        boolean joins = lexicon.follows(Rule.UNIT_TEN) && value.compareTo(BigDecimal.TEN) < 0;
        Optional<Grammar.Part> whole = joins
                ? new Hundreds(new Grammar(lexicon, atoms, sentence.places())).belowHundred(at)
                : Optional.empty();
        int end = whole.map(Grammar.Part::end).orElse(at + 1);
        add(sentence, at, end, Set.of(whole.map(Grammar.Part::value).orElse(value)), BigDecimal.ONE, Weight.COUNT);
        return end;
    }

    private static boolean twoDigits(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) >= 0 && value.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    /** The eighties are those of the last century too. */
    private static Set<BigDecimal> about(BigDecimal value) {
        boolean decade = twoDigits(value) && value.remainder(BigDecimal.TEN).signum() == 0;
        return decade ? Set.of(value, value.add(BigDecimal.valueOf(1900))) : Set.of(value);
    }

    private boolean sign(Sentence sentence, int end) {
        int after = sentence.word(end - 1).end();
        return SIGN.matcher(text).region(after, text.length()).lookingAt();
    }

    private void add(Sentence sentence, int at, int end, Set<BigDecimal> values, BigDecimal scale, Weight weight) {
        Word first = sentence.word(at);
        Set<BigDecimal> counted = new HashSet<>();
        for (BigDecimal value : values) {
            counted.add(value.divide(scale));
        }
        found.add(new Numeral(
                first.start(),
                sentence.word(end - 1).end(),
                values,
                counted,
                scale,
                weight,
                sentence.atoms().get(at).is(Kind.DIGITS)));
    }
}
