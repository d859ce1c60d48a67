package com.iafactory.studio.growth;

import com.iafactory.studio.growth.ThumbnailIdea.Kind;
import com.iafactory.studio.growth.wording.Figure;
import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.growth.wording.Sentence;
import com.iafactory.studio.growth.wording.Subject;
import com.iafactory.studio.growth.wording.Term;
import com.iafactory.studio.script.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Three contrasting things a thumbnail can say, in the film's own words where they are short enough. */
final class ThumbnailIdeas {
    private static final int LONGEST_NAME = 28;

    private final Reading reading;
    private final Phrasebook book;

    private ThumbnailIdeas(Reading reading) {
        this.reading = reading;
        this.book = reading.book();
    }

    static List<ThumbnailIdea> of(Reading reading) {
        ThumbnailIdeas ideas = new ThumbnailIdeas(reading);
        return List.of(
                new ThumbnailIdea(Kind.QUESTION, ideas.question()),
                new ThumbnailIdea(Kind.NUMBER, ideas.number()),
                new ThumbnailIdea(Kind.STATEMENT, ideas.statement()));
    }

    /** The same kinds in the same order; of a kind that was designed, that one. */
    static List<ThumbnailIdea> of(Reading reading, List<ThumbnailIdea> designed) {
        return of(reading).stream()
                .map(idea -> designed.stream()
                        .filter(other -> other.kind() == idea.kind())
                        .findFirst()
                        .orElse(idea))
                .toList();
    }

    private String question() {
        Stream<String> asked = Stream.concat(
                Stream.concat(reading.subject().rest().stream(), reading.headings().stream()),
                reading.sentences().stream()
                        .filter(s -> s.standsAlone() && s.relevance() > 0)
                        .map(Sentence::headline));
        return asked.filter(text -> text.endsWith("?") || text.endsWith("؟"))
                .map(Clauses::lastQuestion)
                .map(text -> Clauses.shortened(text, ThumbnailIdea.MOST, book))
                .filter(ThumbnailIdeas::fits)
                .findFirst()
                .orElseGet(() -> named("thumbnail." + device()));
    }

    /** A film that explains how or why can ask just that. */
    private String device() {
        String title = reading.subject().rest().orElse(reading.title());
        if (!Subject.asks(title, book)) {
            return "question";
        }
        return book.has("how", Words.of(title).getFirst()) ? "how" : "why";
    }

    private String number() {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.figures().stream())
                .filter(figure -> figure.counted() && fits(figure.text()))
                .max(Comparator.comparingDouble(this::surprise))
                .map(Figure::text)
                .orElseGet(this::keyPoints);
    }

    /** What opens the film and what is large surprises most. */
    private double surprise(Figure figure) {
        Sentence sentence = reading.sentences().stream()
                .filter(s -> s.text().equals(figure.sentence()))
                .findFirst()
                .orElseThrow();
        double size = Math.log10(Math.max(1, figure.value())) / 2;
        boolean precise = figure.value() != Math.rint(figure.value());
        String last = Words.of(figure.text()).getLast();
        boolean vague = book.has("scales", last) || (book.has("weak", last) && !book.has("units", last));
        return size
                + (precise ? 1 : 0)
                + (sentence.hook() ? 1.5 : 0)
                + (1 - sentence.position())
                + (sentence.relevance() > 0 ? 0.5 : 0)
                - (vague ? 2 : 0);
    }

    private String keyPoints() {
        int points = reading.headings().size();
        return points >= 3 && points <= 10
                ? book.phrase("thumbnail.key.points", Integer.toString(points))
                : named("thumbnail.why");
    }

    private String statement() {
        List<String> said = new ArrayList<>(reading.headings());
        reading.subject().rest().ifPresent(said::add);
        reading.sentences().stream()
                .filter(Sentence::standsAlone)
                .map(Sentence::headline)
                .forEach(said::add);
        said.add(reading.subject().name());
        return said.stream()
                .filter(text -> fits(text) && !Clauses.asks(text, book) && !text.contains(":"))
                .reduce((best, next) -> Clauses.strength(next, reading) > Clauses.strength(best, reading) ? next : best)
                .orElseGet(() -> firstWords(reading.title()));
    }

    private static boolean fits(String text) {
        int words = Words.of(text).size();
        return words >= ThumbnailIdea.FEWEST && words <= ThumbnailIdea.MOST;
    }

    /** The phrase with the subject's name, or with a key word of it where the name is too long. */
    private String named(String key) {
        String subject = reading.subject().name();
        String whole = book.phrase(key, subject);
        if (fits(whole) && subject.length() <= LONGEST_NAME) {
            return whole;
        }
        Stream<String> inside = reading.terms().stream().map(Term::surface).filter(subject::contains);
        return Stream.concat(inside, reading.terms().stream().map(Term::surface))
                .map(term -> book.phrase(key, Clauses.capital(term)))
                .filter(ThumbnailIdeas::fits)
                .findFirst()
                .orElseGet(() -> firstWords(whole));
    }

    private static String firstWords(String text) {
        List<String> words = Words.of(text);
        return String.join(" ", words.subList(0, Math.min(ThumbnailIdea.MOST, words.size())));
    }
}
