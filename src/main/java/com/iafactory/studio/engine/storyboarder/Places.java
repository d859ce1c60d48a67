package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A place name that fills the plate, with what is said of it. */
record Places(Grammar grammar) {
    /** A place named this early is what the sentence is about. */
    private static final int EARLY = 3;

    private static final int WORDS = 9;

    /** @param early only places the sentence is about, and no whole countries */
    Optional<ShotContent> of(List<Word> words, boolean early) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> Gazetteer.at(words, i))
                .flatMap(Optional::stream)
                .filter(place -> !early
                        || (place.first() < EARLY && !place.spot().country().isEmpty()))
                .findFirst()
                .map(place -> content(words, place));
    }

    private ShotContent content(List<Word> words, Gazetteer.Mention place) {
        boolean leads = place.first() < EARLY;
        int from = leads ? place.end() : 0;
        int to = leads ? clauseEnd(words, from) : place.first();
        Optional<Phrase> text = to - from < 2
                ? Optional.empty()
                : Optional.of(text(words, from, to, leads))
                        .filter(phrase -> !phrase.text().isEmpty());
        return new ShotContent.Place(place.name(), Gazetteer.region(place.spot(), grammar.language()), text);
    }

    /** What is said of the place ends with its clause: the next one may speak of another place. */
    private int clauseEnd(List<Word> words, int from) {
        int[] joints = Joints.of(words, grammar);
        int end = Math.min(words.size(), from + 2);
        while (end < words.size() && joints[end - 1] < Joints.COMMA) {
            end++;
        }
        return end;
    }

    /** German turns verb and subject after a place: what follows reads on from it. */
    private Phrase text(List<Word> words, int from, int to, boolean leads) {
        Abridger abridger = new Abridger(grammar);
        List<Integer> kept =
                leads ? abridger.beginning(words, from, to, WORDS) : abridger.kept(words, from, to, WORDS, true);
        return Phrases.set(words, kept, !(leads && grammar.language() == Language.DE), grammar);
    }
}
