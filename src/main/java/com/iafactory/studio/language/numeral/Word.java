package com.iafactory.studio.language.numeral;

import java.util.List;
import java.util.Set;

/**
 * One word of a text, or a figure in digits.
 *
 * @param spelled as words are compared
 * @param bare the same without what is written onto a number
 * @param atoms what it is made of as a number; one {@link Kind#OTHER} where it is none
 * @param tied whether nothing but a space, hyphen or apostrophe parts it from the word before
 * @param definite whether it bears the Arabic article
 */
record Word(int start, int end, String spelled, String bare, List<Atom> atoms, boolean tied, boolean definite) {
    Word {
        atoms = List.copyOf(atoms);
    }

    boolean is(String word) {
        return spelled.equals(word) || bare.equals(word);
    }

    boolean isOneOf(Set<String> words) {
        return words.contains(spelled) || words.contains(bare);
    }
}
