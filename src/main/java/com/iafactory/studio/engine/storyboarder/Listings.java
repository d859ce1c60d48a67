package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list of the source, as many items a plate as fit whole, at least two: those said before stand there, those being said appear with their words. What is
 * on a plate follows from the list and the words alone.
 */
record Listings(Grammar grammar) {
    /** Words of the plate left to an item, by how many items share it; the sum stays within 14. */
    private static final int[] WORDS = {12, 7, 4, 3};

    private static final double SAME = 0.5;

    Optional<ShotContent> of(List<Word> words, SourceDocument.Listing listing, Optional<String> heading) {
        List<Integer> said = said(words, listing.items());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        int plate = aPlate(listing.items());
        int page = said.getFirst() / plate;
        int first = page * plate;
        int last = said.stream().filter(item -> item / plate == page).reduce(first, Math::max);
        int onPage = Math.min(listing.items().size(), first + plate) - first;
        int room = WORDS[onPage - 1];
        List<Phrase> items = new ArrayList<>();
        for (int item = first; item <= last; item++) {
            items.add(item(listing.items().get(item), said.contains(item) ? words : List.of(), room));
        }
        int total = items.stream()
                        .mapToInt(item -> Word.all(item.text()).size())
                        .max()
                        .orElse(0)
                * onPage;
        Optional<String> shownHeading = heading.filter(h -> Word.all(h).size() + total <= 14);
        return Optional.of(
                new ShotContent.Listing(shownHeading, items, listing.ordered(), said.getFirst() - first, first + 1));
    }

    /** The items the words speak of. */
    private List<Integer> said(List<Word> words, List<String> items) {
        Set<String> keys = keys(words);
        return IntStream.range(0, items.size())
                .filter(item -> {
                    Set<String> wanted = keys(Word.all(items.get(item)));
                    long shared = wanted.stream().filter(keys::contains).count();
                    return !wanted.isEmpty() && shared > SAME * Math.min(wanted.size(), keys.size());
                })
                .boxed()
                .toList();
    }

    /** Four short items, three of four words, else two. */
    private int aPlate(List<String> items) {
        int longest =
                items.stream().mapToInt(item -> nameEnd(Word.all(item))).max().orElse(0);
        return IntStream.of(4, 3)
                .filter(plate -> longest <= WORDS[plate - 1])
                .findFirst()
                .orElse(2);
    }

    /** Where an item's name ends: at its colon or dash, else with the item. */
    private static int nameEnd(List<Word> words) {
        return IntStream.range(0, words.size() - 1)
                .filter(i -> i < WORDS[1]
                        && (words.get(i).endsWith(":")
                                || words.get(i + 1).written().matches("[:–—-]")))
                .map(i -> i + 1)
                .findFirst()
                .orElse(words.size());
    }

    private Set<String> keys(List<Word> words) {
        return words.stream().filter(grammar::speaks).map(Word::core).collect(Collectors.toSet());
    }

    /** The item's name when it has one ("Salt: a pinch is enough"), else its shortened words. */
    private Phrase item(String text, List<Word> said, int room) {
        List<Word> words = Word.all(text);
        Phrase brief =
                Phrases.set(words, new Abridger(grammar).beginning(words, 0, nameEnd(words), room), true, grammar);
        List<Integer> anchors = anchors(Word.all(brief.text()), said);
        return new Phrase(brief.text(), anchors, brief.emphasis());
    }

    /** A word appears when it is said; one that is said otherwise appears with its neighbour. */
    private static List<Integer> anchors(List<Word> shown, List<Word> said) {
        List<Integer> anchors = new ArrayList<>();
        int from = 0;
        int latest = -1;
        for (Word word : shown) {
            for (int i = from; i < said.size(); i++) {
                if (said.get(i).core().equals(word.core())) {
                    latest = i;
                    from = i + 1;
                    break;
                }
            }
            anchors.add(latest);
        }
        int earliest = anchors.stream().filter(a -> a >= 0).findFirst().orElse(-1);
        anchors.replaceAll(a -> a < 0 ? earliest : a);
        return anchors;
    }
}
