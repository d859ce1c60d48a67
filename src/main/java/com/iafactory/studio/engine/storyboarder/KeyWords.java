package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a sentence speaks of, told by where words stand, without a dictionary: in German by the capital, elsewhere by an article or a
 * preposition before them; names by their capital inside the sentence. Where nothing tells, the longest words that say something.
 */
record KeyWords(Grammar grammar) {
    private static final int MOST = 3;
    private static final int SHORTEST = 3;

    List<String> of(String said) {
        List<Word> words = Word.all(said);
        List<Word> nouns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (says(words.get(i)) && noun(words, i)) {
                nouns.add(words.get(i));
            }
        }
        Stream<Word> longest = words.stream()
                .filter(this::says)
                .sorted((one, other) ->
                        Integer.compare(other.core().length(), one.core().length()));
        return Stream.concat(nouns.stream(), nouns.isEmpty() ? longest : Stream.empty())
                .map(Word::core)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private boolean says(Word word) {
        return grammar.speaks(word)
                && !word.hasDigit()
                && (grammar.isArabic() || word.core().length() >= SHORTEST);
    }

    private boolean noun(List<Word> words, int at) {
        boolean first = at == 0 || words.get(at - 1).endsWith(".!?:؟");
        boolean capital = words.get(at).capitalised() && !first;
        if (grammar.language() == Language.DE) {
            return capital;
        }
        return capital || !words.get(at).elided().isEmpty() || (!first && led(words, at));
    }

    /** English has its adjectives before the noun: the last word of those after an article is it. */
    private boolean led(List<Word> words, int at) {
        boolean english = grammar.language() == Language.EN;
        boolean ends = at == words.size() - 1
                || !says(words.get(at + 1))
                || words.get(at).endsWith(",;.!?:");
        if (english && !ends) {
            return false;
        }
        int before = at - 1;
        while (english
                && before > 0
                && says(words.get(before))
                && !words.get(before).endsWith(",;.!?:")) {
            before--;
        }
        Word lead = words.get(before);
        return !lead.endsWith(",;.!?:")
                && (grammar.is(SmallWord.DETERMINER, lead) || grammar.is(SmallWord.PREPOSITION, lead));
    }
}
