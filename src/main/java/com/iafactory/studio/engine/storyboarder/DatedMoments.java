package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A date and what happened then, on a line with the dates of the sentences right before and after. */
record DatedMoments(Grammar grammar) {
    /** A date named this early is what the sentence is about. */
    private static final int EARLY = 4;
    /** Words of the plate for the moment spoken of and for its neighbours, by how many neighbours there are. */
    private static final int[] OWN = {9, 7, 5};

    private static final int[] NEIGHBOUR = {0, 4, 3};

    private record Dated(int first, int end, int year, String date) {}

    private record Placed(int year, ShotContent.Moment moment, boolean own) {}

    /**
     * @param around the words of the sentence before and of the one after, as far as they are of the same chapter
     * @param early only dates the sentence is about
     */
    Optional<ShotContent> of(List<Word> words, List<List<Word>> around, boolean early) {
        Optional<Dated> date = dated(words).filter(d -> !early || d.first < EARLY || d.end - d.first >= 2);
        return date.flatMap(own -> {
            List<List<Word>> others = around.stream()
                    .filter(other ->
                            dated(other).filter(d -> d.year != own.year).isPresent())
                    .toList();
            return event(words, own, OWN[others.size()])
                    .map(event -> line(new Placed(own.year, new ShotContent.Moment(own.date, event), true), others));
        });
    }

    private ShotContent line(Placed own, List<List<Word>> others) {
        List<Placed> placed = new ArrayList<>(List.of(own));
        for (List<Word> other : others) {
            dated(other)
                    .ifPresent(d -> event(other, d, NEIGHBOUR[others.size()])
                            .ifPresent(event -> placed.add(new Placed(
                                    d.year,
                                    new ShotContent.Moment(
                                            d.date,
                                            new Phrase(
                                                    event.text(),
                                                    Phrase.still(event.text()).saidAt(),
                                                    event.emphasis())),
                                    false))));
        }
        placed.sort(Comparator.comparingInt(Placed::year));
        int active = IntStream.range(0, placed.size())
                .filter(i -> placed.get(i).own)
                .findFirst()
                .orElse(0);
        return new ShotContent.Dates(placed.stream().map(Placed::moment).toList(), active);
    }

    private Optional<Dated> dated(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            if (Figures.isYear(words, at, grammar)) {
                int first = at;
                if (at > 0 && grammar.is(SmallWord.MONTH, words.get(at - 1))) {
                    first = at - 1;
                    if (first > 0 && words.get(first - 1).bare().matches("\\d{1,2}(er|st|nd|rd|th|°)?")) {
                        first--;
                    }
                }
                String date = words.subList(first, at + 1).stream()
                        .map(w -> w.written().matches("\\d{1,2}\\.") ? w.written() : w.bare())
                        .collect(Collectors.joining(" "));
                boolean range = at + 2 < words.size()
                        && (grammar.is(SmallWord.COORDINATING, words.get(at + 1))
                                || grammar.is(SmallWord.TO, words.get(at + 1)))
                        && Figures.isYear(words, at + 2, grammar);
                return Optional.of(
                        range
                                ? new Dated(
                                        first,
                                        at + 3,
                                        year(words.get(at)),
                                        date + "–" + words.get(at + 2).bare())
                                : new Dated(first, at + 1, year(words.get(at)), date));
            }
        }
        return Optional.empty();
    }

    private static int year(Word word) {
        return word.bare().chars().map(c -> Character.digit(c, 10)).reduce(0, (year, digit) -> 10 * year + digit);
    }

    /** What happened: what stands after the date, or before it when the date closes the sentence. */
    private Optional<Phrase> event(List<Word> words, Dated date, int most) {
        boolean opening = date.first < EARLY || (words.get(date.end - 1).endsWith(",،") && words.size() - date.end > 2);
        int from = opening ? date.end : 0;
        int to = opening ? words.size() : date.first;
        if (to - from < 2) {
            return Optional.empty();
        }
        // German turns verb and subject after a date: what follows reads on from it.
        boolean goesOn = opening && grammar.language() == Language.DE;
        Abridger abridger = new Abridger(grammar);
        List<Integer> kept =
                opening ? abridger.beginning(words, from, to, most) : abridger.kept(words, from, to, most, true);
        return kept.isEmpty() || !grammar.closes(words.get(kept.getLast()))
                ? Optional.empty()
                : Optional.of(Phrases.set(words, kept, !goesOn, grammar));
    }
}
