package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Takes words of several number words apart: {@code dreiundzwanzigtausend}, {@code centottantadue}. */
final class Compound {
    /** No number has a longer name that anybody writes. */
    private static final int LONGEST = 90;

    private static final List<String> LOST = List.of("", "o", "e", "i", "a");

    private final Lexicon lexicon;

    Compound(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Its parts; empty when it is no number. */
    List<Atom> atoms(String word) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        List<Atom> whole = parts(word);
        if (!whole.isEmpty()) {
            return whole;
        }
        return ending(word, "ending", Kind.ORDINAL)
                .or(() -> ending(word, "tail-percent", Kind.PERCENT))
                .or(() -> ending(word, "tail-counted", Kind.COUNTED))
                .or(() -> ending(word, "tail", Kind.ABOUT))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Atom> parts(String word) {
        List<Atom> parts = Split.of(word.length(), (from, to) -> piece(word, from, to));
        List<Atom> settled = Beside.settled(parts, oneWord(parts));
        return value(settled).isPresent() ? settled : List.of();
    }

    /** What they say when they are one number. */
    private Optional<BigDecimal> value(List<Atom> parts) {
        return new Grammar(lexicon, parts, oneWord(parts))
                .number(0)
                .filter(part -> part.end() == parts.size())
                .map(Grammar.Part::value);
    }

    private static List<Integer> oneWord(List<Atom> parts) {
        return Collections.nCopies(parts.size(), 0);
    }

    /** The number a word begins with, where the rest of it makes no other number of it. */
    private Optional<Atom> ending(String word, String list, Kind kind) {
        for (String ending : lexicon.words(list)) {
            int at = kind == Kind.ORDINAL ? word.lastIndexOf(ending) : word.indexOf(ending, 1);
            boolean ends =
                    at > 0 && (kind != Kind.ORDINAL && ending.length() > 2 || at + ending.length() == word.length());
            if (!ends) {
                continue;
            }
            for (String lost : LOST) {
                String stem = word.substring(0, at) + lost;
                List<Atom> parts = lexicon.atom(stem).map(List::of).orElseGet(() -> parts(stem));
                Optional<BigDecimal> number = value(parts);
                if (number.isPresent()) {
                    return Optional.of(new Atom(kind, number.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Atom> piece(String word, int from, int to) {
        String piece = word.substring(from, to);
        Optional<Atom> atom = lexicon.atom(piece).filter(Compound::compounds);
        boolean vowel = to < word.length() && "ou".indexOf(word.charAt(to)) >= 0;
        return atom.isEmpty() && vowel ? Optional.ofNullable(lexicon.elided().get(piece)) : atom;
    }

    private static boolean compounds(Atom atom) {
        return switch (atom.kind()) {
            case UNIT, TEEN, TENS, SCALE, ALONE, PLURAL, MORE, JOIN -> true;
            default -> false;
        };
    }
}
