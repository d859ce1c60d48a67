package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A quotation of the source: its words alone, without what leads to them and without marks, which the plate draws itself. */
record Quotations(Grammar grammar) {
    /** Empty for a shot that only leads to the quotation: "As the preamble puts it:". */
    Optional<ShotContent> of(Piece piece, SourceDocument.Quotation quotation, int most) {
        List<Word> words = piece.words();
        List<Word> quoted = Word.all(quotation.text());
        if (piece.opens() && !piece.closes() && words.getLast().endsWith(":")) {
            return Optional.empty();
        }
        int from = IntStream.range(0, words.size())
                .filter(i -> begins(words, i, quoted))
                .findFirst()
                .orElse(0);
        Phrase phrase =
                Phrases.set(words, new Abridger(grammar).beginning(words, from, words.size(), most), true, grammar);
        String bare =
                phrase.text().replaceAll("[«»“”„\"]\u00A0?|\u202F?[»]", "").replaceAll("[\\s\\u00A0\\u202F.,;:]+$", "");
        boolean same = Word.all(bare).size() == phrase.saidAt().size();
        return Optional.of(new ShotContent.Quotation(
                same ? new Phrase(bare, phrase.saidAt(), phrase.emphasis()) : phrase, quotation.speaker()));
    }

    private static boolean begins(List<Word> words, int at, List<Word> quoted) {
        int compared = Math.min(3, quoted.size());
        return at + compared <= words.size()
                && IntStream.range(0, compared)
                        .allMatch(i ->
                                words.get(at + i).key().equals(quoted.get(i).key()));
    }
}
