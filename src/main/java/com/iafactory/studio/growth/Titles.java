package com.iafactory.studio.growth;

import com.iafactory.studio.growth.Title.Strategy;
import com.iafactory.studio.growth.wording.Figure;
import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.growth.wording.Sentence;
import com.iafactory.studio.growth.wording.Subject;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Five titles, each of its own strategy. They are the film's own title, headings and sentences, joined by nothing more
 * than a colon: so they are grammatical in every language and claim nothing that the film does not say.
 */
final class Titles {
    private static final int SHORTEST = 18;

    private final Reading reading;
    private final Phrasebook book;
    private final Subject subject;
    private final Set<String> used = new HashSet<>();

    private Titles(Reading reading) {
        this.reading = reading;
        this.book = reading.book();
        this.subject = reading.subject();
    }

    static List<Title> of(Reading reading) {
        Titles titles = new Titles(reading);
        boolean asks = titles.asks();
        Title own = asks ? titles.own(Strategy.HOW_WHY) : titles.own(Strategy.PLAIN);
        Title number = titles.number();
        Title question = titles.question();
        Title contrast = titles.contrast();
        return asks
                ? List.of(number, question, own, contrast, titles.heading(Strategy.PLAIN, "The subject and a chapter."))
                : List.of(number, question, titles.howOrWhy(), contrast, own);
    }

    /** Whether the source's own title already promises to say how or why. */
    private boolean asks() {
        return Subject.asks(reading.title(), book)
                || subject.rest()
                        .filter(rest -> Subject.asks(rest, book) && !rest.endsWith("?"))
                        .isPresent();
    }

    private Title own(Strategy strategy) {
        return title(strategy, fit(reading.title()), "The title of the source, as its author wrote it.");
    }

    private Title number() {
        Predicate<Sentence> fits =
                s -> s.hasQuantity() && !s.question() && !Clauses.contrast(s.text(), book) && !table(s);
        return best(fits)
                .map(text -> title(Strategy.NUMBER, text, "A sentence of the film with a figure that surprises."))
                .or(() -> figure().map(text ->
                        title(Strategy.NUMBER, text, "The subject with the film's most telling figure.")))
                .or(() -> points().map(text ->
                        title(Strategy.NUMBER, text, "The text holds few figures, so the title counts its chapters.")))
                .orElseGet(() ->
                        heading(Strategy.NUMBER, "The source holds no figure, so the film's own words stand in."));
    }

    private Optional<String> figure() {
        return reading.sentences().stream()
                .filter(s -> s.text().contains(subject.name()))
                .flatMap(s -> s.figures().stream())
                .filter(Figure::counted)
                .max(Comparator.comparingDouble(Figure::value))
                .map(figure -> book.phrase("title.join", subject.name(), figure.text()))
                .filter(this::free);
    }

    private Optional<String> points() {
        int points = reading.headings().size();
        return points >= 3 && points <= 10
                ? Optional.of(book.phrase("title.key.points", subject.name(), Integer.toString(points)))
                        .filter(this::free)
                : Optional.empty();
    }

    private Title question() {
        Stream<String> asked = Stream.concat(subject.rest().stream(), reading.headings().stream())
                .filter(text -> text.endsWith("?") || text.endsWith("؟"))
                .map(text -> book.phrase("title.join", subject.name(), text));
        return best(s -> s.question())
                .or(() -> asked.filter(this::free).findFirst())
                .map(text -> title(Strategy.QUESTION, text, "A question that the film itself asks and answers."))
                .orElseGet(() -> title(
                        Strategy.QUESTION,
                        fit(book.phrase("title.question", subject.name())),
                        "The film's subject as the question a viewer would type."));
    }

    private Title howOrWhy() {
        Optional<String> asking = reading.headings().stream()
                .filter(heading -> Subject.asks(heading, book))
                .map(this::underSubject)
                .filter(this::free)
                .findFirst();
        return asking.map(text -> title(Strategy.HOW_WHY, text, "The chapter that explains, under the subject's name."))
                .orElseGet(() -> title(
                        Strategy.HOW_WHY,
                        fit(book.phrase("title.why", subject.name())),
                        "Promises the explanation that the film gives."));
    }

    private Title contrast() {
        return best(s -> Clauses.contrast(s.text(), book) && !s.question())
                .map(text -> title(
                        Strategy.CONTRAST, text, "A sentence of the film that sets two things against each other."))
                .orElseGet(() -> heading(
                        Strategy.CONTRAST,
                        "No sentence sets two things against each other, so the film's own words stand in."));
    }

    /** The strongest heading under the subject's name; where there is none, what else the film says and nobody used. */
    private Title heading(Strategy strategy, String reason) {
        Stream<String> headings = reading.headings().stream()
                .filter(heading -> !Clauses.asks(heading, book))
                .sorted(Comparator.comparingDouble((String heading) -> Clauses.strength(heading, reading))
                        .reversed())
                .map(this::underSubject);
        Stream<String> sentences = reading.sentences().stream().map(Sentence::headline);
        Stream<String> rest = Stream.of(
                reading.hook(),
                reading.title(),
                book.phrase("title.why", subject.name()),
                book.phrase("title.question", subject.name()));
        String text = Stream.of(headings, sentences, rest)
                .flatMap(candidates -> candidates)
                .map(Titles::fit)
                .filter(candidate -> !candidate.isBlank() && free(candidate))
                .findFirst()
                .orElseGet(() -> fit(book.phrase("title.join", subject.name(), reading.title())));
        return title(strategy, text, reason);
    }

    /** The best sentence of that kind: short enough to be read at once, about the subject, understood alone. */
    private Optional<String> best(Predicate<Sentence> kind) {
        List<Sentence> found = new ArrayList<>(reading.sentences().stream()
                .filter(s -> s.quotes() || (s.standsAlone() && s.relevance() > 0))
                .filter(kind)
                .filter(s -> s.headline().length() >= SHORTEST && free(s.headline()))
                .toList());
        found.sort(Comparator.comparingDouble(this::rank).reversed());
        return found.stream().findFirst().map(Sentence::headline);
    }

    private double rank(Sentence sentence) {
        int length = sentence.headline().length();
        double brief = length <= Title.COMFORTABLE ? 2 : 1 - (length - Title.COMFORTABLE) / 30.0;
        double about = Math.min(2, sentence.relevance() / 10);
        double strong = sentence.hook() ? 0.5 : 0;
        double large = sentence.figures().stream()
                .filter(Figure::counted)
                .mapToDouble(figure -> Math.log10(Math.max(1, figure.value())) / 4)
                .max()
                .orElse(0);
        return brief + about + strong + large + (sentence.opens() ? 0.3 : 0) + (1 - sentence.position()) / 2;
    }

    /** A row of a table read aloud is no headline. */
    private static boolean table(Sentence sentence) {
        return sentence.text().contains(":") && sentence.figures().size() > 1;
    }

    private String underSubject(String heading) {
        boolean named = heading.toLowerCase(Locale.ROOT).contains(subject.name().toLowerCase(Locale.ROOT));
        return named || heading.contains(":") ? heading : book.phrase("title.join", subject.name(), lead(heading));
    }

    /** French and Italian go on with a small letter after a colon, if no name follows. */
    private String lead(String heading) {
        boolean small = reading.language() == Language.FR || reading.language() == Language.IT;
        String first = Words.of(heading).getFirst();
        boolean common =
                book.has("reasoning", first) || book.has("determiners", first) || book.has("prepositions", first);
        return small && common ? heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1) : heading;
    }

    private boolean free(String text) {
        return text.length() <= Title.LONGEST && !used.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Cut between words where the platform would cut inside one. */
    static String fit(String text) {
        if (text.length() <= Title.LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', Title.LONGEST - 1);
        return text.substring(0, space > 0 ? space : Title.LONGEST - 1).replaceFirst("[\\s,;:–-]+$", "") + "…";
    }

    private Title title(Strategy strategy, String text, String reason) {
        used.add(text.toLowerCase(Locale.ROOT));
        return new Title(strategy, text, reason);
    }
}
