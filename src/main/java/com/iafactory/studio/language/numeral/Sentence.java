package com.iafactory.studio.language.numeral;

import java.util.ArrayList;
import java.util.List;

/** Words in a row that nothing but spaces, hyphens and apostrophes part, and the parts of numbers they are. */
final class Sentence {
    private final Lexicon lexicon;
    private final List<Word> words;
    private final String text;
    private final List<Atom> atoms;
    /** The word of each part. */
    private final List<Integer> places = new ArrayList<>();

    Sentence(Lexicon lexicon, String text, List<Word> words) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = List.copyOf(words);
        List<Atom> alone = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Atom atom : words.get(i).atoms()) {
                alone.add(atom);
                places.add(i);
            }
        }
        this.atoms = Beside.settled(alone, places);
    }

    List<Atom> atoms() {
        return atoms;
    }

    List<Integer> places() {
        return places;
    }

    Word word(int atom) {
        return words.get(places.get(atom));
    }

    int size() {
        return atoms.size();
    }

    /** Whether a part begins its word, or follows an "and" written onto it. */
    boolean begins(int atom) {
        return atom == 0
                || !places.get(atom).equals(places.get(atom - 1))
                || atoms.get(atom - 1).is(Kind.JOIN);
    }

    /** The part after the phrase that begins with this one; this one when none of the list does. */
    int after(String list, int atom) {
        if (atom >= size()) {
            return atom;
        }
        int place = places.get(atom);
        for (List<String> phrase : lexicon.phrases(list)) {
            if (stands(phrase, place)) {
                int end = place + phrase.size();
                int next = places.indexOf(end);
                return next < 0 ? size() : next;
            }
        }
        return atom;
    }

    /** Whether a saying holds all of these parts. */
    boolean idiom(int from, int to) {
        int first = places.get(from);
        int last = places.get(to - 1);
        return lexicon.phrases("idiom").stream().anyMatch(phrase -> {
            for (int begin = Math.max(0, last - phrase.size() + 1); begin <= first; begin++) {
                if (stands(phrase, begin)) {
                    return true;
                }
            }
            return false;
        });
    }

    boolean before(int atom, String list) {
        int place = places.get(atom);
        return place > 0 && words.get(place - 1).isOneOf(lexicon.words(list));
    }

    boolean follows(int atom, String list) {
        return atom < size() && word(atom).isOneOf(lexicon.words(list));
    }

    /** Whether a hyphen ties a part's word to the one before. */
    boolean hyphened(int atom) {
        int place = atom < size() ? places.get(atom) : 0;
        if (place == 0 || place == places.get(atom - 1)) {
            return false;
        }
        int end = words.get(place - 1).end();
        return text.substring(end, words.get(place).start()).chars().anyMatch(c -> "-‐‑".indexOf(c) >= 0);
    }

    private boolean stands(List<String> phrase, int place) {
        if (place + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!words.get(place + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
