package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The layouts that fit what a shot says, best first; the last ones only for variety. Looks at the shot and its direct neighbours. */
record LayoutChooser(Film film, Grammar grammar, Rhythm rhythm) {
    private static final int COVER = 6;
    private static final int HEADLINE = 10;
    private static final int CALL = 9;
    /** A bare two-digit number is shown big only for want of something better. */
    private static final int FAINT = 1;

    List<ShotContent> rank(Piece piece, List<List<Word>> around) {
        List<Word> words = piece.words();
        Line line = piece.line();
        return switch (line.role()) {
            case HOOK -> piece.opens() ? opening(piece.passage().words()) : body(piece, around);
            case INTRO -> piece.opens() ? titled(body(piece, around)) : body(piece, around);
            case CHAPTER -> List.of(card(piece));
            case BODY -> body(piece, around);
            case OUTRO -> {
                Optional<ShotContent> recap =
                        piece.opens() && film.opensOutro(piece.line()) ? recap() : Optional.empty();
                yield recap.map(List::of).orElseGet(() -> body(piece, around));
            }
            case CALL_TO_ACTION -> List.of(new ShotContent.CallToAction(new Abridger(grammar).sentence(words, CALL)));
        };
    }

    /** The first frame is the cover: nothing on it waits for its word. */
    private List<ShotContent> opening(List<Word> words) {
        Optional<ShotContent> striking = isQuestion(words)
                ? Optional.of(question(words)).map(q -> new ShotContent.Question(still(q.text())))
                : new BigNumbers(grammar)
                        .of(words, Figure.BIG)
                        .map(content -> content instanceof ShotContent.BigNumber big
                                ? new ShotContent.BigNumber(
                                        big.value(), big.number(), big.decimals(), big.unit(), still(big.label()), -1)
                                : content);
        Optional<ShotContent> dated = striking.or(
                () -> new DatedMoments(grammar).of(words, List.of(), true).map(LayoutChooser::still));
        return dated.map(List::of).orElseGet(() -> {
            Phrase cover = new Abridger(grammar).sentence(words, COVER);
            return List.of(
                    whole(words, cover) ? new ShotContent.Title(still(cover), Optional.empty()) : title(film.title()));
        });
    }

    /** Whether a shortened hook still is a clause that stands for itself. */
    private boolean whole(List<Word> words, Phrase cover) {
        if (cover.saidAt().size() < 2) {
            return false;
        }
        int last = cover.saidAt().getLast();
        long speaking = Word.all(cover.text()).stream()
                .filter(word -> grammar.speaks(word) && !word.hasDigit())
                .count();
        return speaking >= 2 && Joints.of(words, grammar)[last] >= Joints.CLAUSE;
    }

    private List<ShotContent> titled(List<ShotContent> fitting) {
        List<ShotContent> ranked = new ArrayList<>(List.of(title(film.title())));
        ranked.addAll(fitting);
        return ranked;
    }

    private static ShotContent still(ShotContent content) {
        return content instanceof ShotContent.Dates dates
                ? new ShotContent.Dates(
                        dates.moments().stream()
                                .map(moment -> new ShotContent.Moment(moment.date(), still(moment.event())))
                                .toList(),
                        dates.active())
                : content;
    }

    private static Phrase still(Phrase phrase) {
        return new Phrase(phrase.text(), Phrase.still(phrase.text()).saidAt(), phrase.emphasis());
    }

    private ShotContent title(String text) {
        return new ShotContent.Title(still(new Abridger(grammar).sentence(Word.all(text), HEADLINE)), Optional.empty());
    }

    private ShotContent card(Piece piece) {
        int number = film.numberOf(piece.line());
        return new ShotContent.ChapterCard(
                number,
                Math.max(number, film.chapters().size()),
                new Abridger(grammar).question(piece.words(), HEADLINE));
    }

    /** As many chapters, evenly chosen, as fit whole; two shortened ones where none do. */
    private Optional<ShotContent> recap() {
        List<String> chapters = film.chapters();
        for (int items = Math.min(4, chapters.size()); items >= 2; items--) {
            int count = items;
            List<List<Word>> titles = IntStream.range(0, count)
                    .mapToObj(i -> Word.all(chapters.get(i * (chapters.size() - 1) / (count - 1))))
                    .toList();
            if (items == 2 || titles.stream().mapToInt(List::size).sum() <= rhythm.words()) {
                int room = rhythm.words()
                        - titles.stream().mapToInt(List::size).min().orElse(0);
                Abridger abridger = new Abridger(grammar);
                return Optional.of(new ShotContent.Recap(titles.stream()
                        .map(title -> still(abridger.question(title, Math.max(room, rhythm.words() / 2))))
                        .toList()));
            }
        }
        return Optional.empty();
    }

    private List<ShotContent> body(Piece piece, List<List<Word>> around) {
        List<Word> words = piece.words();
        List<ShotContent> fitting = new ArrayList<>();
        fromSource(piece).ifPresent(fitting::add);
        if (isQuestion(words)) {
            fitting.add(question(words));
        }
        Places places = new Places(grammar);
        DatedMoments dates = new DatedMoments(grammar);
        Optional<ShotContent> day = dates.of(words, around, true).filter(LayoutChooser::isDay);
        Stream.of(
                        new Comparisons(grammar).of(words),
                        day,
                        new BigNumbers(grammar).of(words, Figure.BIG),
                        day.isPresent() ? Optional.<ShotContent>empty() : dates.of(words, around, true),
                        piece.opens() ? new Definitions(grammar).of(words) : Optional.<ShotContent>empty(),
                        places.of(words, true))
                .flatMap(Optional::stream)
                .forEach(fitting::add);
        fitting.add(new ShotContent.Statement(new Abridger(grammar).sentence(words, rhythm.words())));
        Stream.of(dates.of(words, around, false), places.of(words, false), new BigNumbers(grammar).of(words, FAINT))
                .flatMap(Optional::stream)
                .filter(content -> fitting.stream().noneMatch(other -> other.getClass() == content.getClass()))
                .forEach(fitting::add);
        return fitting.stream().filter(this::fits).toList();
    }

    /** A date to the day is told for its own sake. */
    private static boolean isDay(ShotContent content) {
        return content instanceof ShotContent.Dates dates
                && dates.moments().get(dates.active()).date().matches("\\d.* .*");
    }

    /** What the line's block of the source asks for. */
    private Optional<ShotContent> fromSource(Piece piece) {
        Line line = piece.line();
        List<Word> words = piece.words();
        return film.blocks().of(line).flatMap(block -> switch (block) {
            case SourceDocument.Table table
            when film.firstOf(line) && piece.opens() -> new Charts(grammar).of(words, table);
            case SourceDocument.Listing listing
            when piece.opens() ->
                new Listings(grammar).of(words, listing, film.blocks().headingOf(line.block()));
            case SourceDocument.Quotation quotation -> new Quotations(grammar).of(piece, quotation, rhythm.words());
            default -> Optional.empty();
        });
    }

    /** Structured plates of a short may carry a few words more than its sentences. */
    private boolean fits(ShotContent content) {
        return content instanceof ShotContent.Statement || PlateWords.count(content) <= Rhythm.MOST_WORDS;
    }

    private ShotContent.Question question(List<Word> words) {
        return new ShotContent.Question(new Abridger(grammar).question(words, rhythm.words()));
    }

    private static boolean isQuestion(List<Word> words) {
        return words.getLast().written().matches(".*[?؟]\\P{L}*");
    }
}
