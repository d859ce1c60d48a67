package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Weighs words: figures first, then names, then long words that say something of their own. Looks at the phrase alone, so that
 * a change elsewhere in the film changes no emphasis here.
 */
final class Emphasis {
    private static final double LEAST = 0.8;

    private Emphasis() {}

    static double weight(List<Word> words, int at, Grammar grammar) {
        Word word = words.get(at);
        if (word.hasDigit()) {
            return 4;
        }
        if (!grammar.speaks(word)) {
            return 0;
        }
        int letters = word.core().length();
        double length = grammar.isArabic() ? 1 + Math.min(letters, 9) / 6.0 : Math.min(letters, 12) / 5.0;
        boolean named = word.capitalised() && at > 0 && grammar.language() != Language.DE;
        boolean acronym = word.bare().matches("\\p{Lu}{2,5}");
        boolean name = named || acronym;
        return length + (name ? 1.6 : 0);
    }

    /** One to three words of the phrase, never most of it. */
    static Set<Integer> of(List<Word> words, Grammar grammar) {
        int most = words.size() <= 4 ? 1 : words.size() <= 8 ? 2 : 3;
        TreeSet<Integer> chosen = new TreeSet<>();
        IntStream.range(0, words.size())
                .boxed()
                .filter(i -> weight(words, i, grammar) >= LEAST)
                .sorted(Comparator.comparingDouble((Integer i) -> -weight(words, i, grammar))
                        .thenComparing(i -> i))
                .limit(most)
                .forEach(chosen::add);
        for (int i : List.copyOf(chosen)) {
            // A unit belongs to its figure.
            boolean unit = i + 1 < words.size()
                    && words.get(i).hasDigit()
                    && Figures.isSymbol(words.get(i + 1).bare());
            if (unit) {
                chosen.add(i + 1);
            }
        }
        return chosen;
    }
}
