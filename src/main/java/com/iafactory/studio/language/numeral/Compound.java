package com.iafactory.studio.language.numeral;

import java.math.BigDecimal;
import java.util.ArrayList;
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
                .or(() -> ending(word, "tail", Kind.ABOUT))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Atom> parts(String word) {
        List<Atom> parts = new ArrayList<>();
        return split(word, 0, parts) && value(parts).isPresent() ? parts : List.of();
    }

    /** What they say when they are one number. */
    private Optional<BigDecimal> value(List<Atom> parts) {
        return new Grammar(lexicon, parts)
                .number(0)
                .filter(part -> part.end() == parts.size())
                .map(Grammar.Part::value);
    }

    /** The number a word begins with, where the rest of it makes no other number of it. */
    private Optional<Atom> ending(String word, String list, Kind kind) {
        for (String ending : lexicon.words(list)) {
            int at = kind == Kind.ORDINAL ? word.lastIndexOf(ending) : word.indexOf(ending, 1);
            boolean ends =
                    at > 0 && (kind == Kind.ABOUT && ending.length() > 2 || at + ending.length() == word.length());
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

    /** The longest parts first; goes back where they leave a rest. */
    private boolean split(String word, int at, List<Atom> parts) {
        if (at == word.length()) {
            return !parts.isEmpty();
        }
        for (int end = word.length(); end > at; end--) {
            String piece = word.substring(at, end);
            Optional<Atom> atom = lexicon.atom(piece).filter(Compound::compounds);
            if (atom.isEmpty() && end < word.length() && "ou".indexOf(word.charAt(end)) >= 0) {
                atom = Optional.ofNullable(lexicon.elided().get(piece));
            }
            if (atom.isPresent()) {
                parts.add(atom.get());
                if (split(word, end, parts)) {
                    return true;
                }
                parts.removeLast();
            }
        }
        return false;
    }

    private static boolean compounds(Atom atom) {
        return switch (atom.kind()) {
            case UNIT, TEEN, TENS, SCALE, ALONE, MORE, JOIN -> true;
            default -> false;
        };
    }
}
