package com.iafactory.studio.engine.storyboarder;

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
                .filter(place -> !early || place.first() < EARLY && !place.spot().country().isEmpty())
                .findFirst()
                .map(place -> content(words, place));
    }

    private ShotContent content(List<Word> words, Gazetteer.Mention place) {
        int from = place.first() < EARLY ? place.end() : 0;
        int to = place.first() < EARLY ? words.size() : place.first();
        Optional<Phrase> text = to - from < 2
                ? Optional.empty()
                : Optional.of(new Abridger(grammar).sentence(words.subList(from, to), WORDS))
                        .map(phrase -> shifted(phrase, from))
                        .filter(phrase -> !phrase.text().isEmpty());
        return new ShotContent.Place(place.name(), Gazetteer.region(place.spot(), grammar.language()), text);
    }

    private static Phrase shifted(Phrase phrase, int by) {
        return new Phrase(phrase.text(), phrase.saidAt().stream().map(at -> at + by).toList(), phrase.emphasis());
    }
}
