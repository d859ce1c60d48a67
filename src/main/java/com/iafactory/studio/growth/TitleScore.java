package com.iafactory.studio.growth;

import com.iafactory.studio.growth.wording.Phrasebook;
import com.iafactory.studio.growth.wording.Reading;
import com.iafactory.studio.growth.wording.Subject;
import com.iafactory.studio.growth.wording.Term;
import com.iafactory.studio.script.Words;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How well a title is made for being chosen in a list of many, by what can be counted; whoever wrote it. Pure. */
final class TitleScore {
    private static final int SHORTEST = 18;
    private static final int TELLING_TERMS = 10;
    private static final Pattern SHOUTING =
            Pattern.compile("!|[?؟]{2}|…|\\.\\.\\.|\\b\\p{Lu}{4,}\\b.*\\b\\p{Lu}{4,}\\b");

    private final Reading reading;
    private final Phrasebook book;

    TitleScore(Reading reading) {
        this.reading = reading;
        this.book = reading.book();
    }

    Score of(String title) {
        return Score.of(List.of(length(title), subject(title), promise(title), calm(title)));
    }

    /** What a title plays on, as far as its words show. */
    Title.Strategy strategy(String title) {
        if (reading.saysFigure(title)) {
            return Title.Strategy.NUMBER;
        }
        if (title.endsWith("?") || title.endsWith("؟")) {
            return Title.Strategy.QUESTION;
        }
        if (explains(title)) {
            return Title.Strategy.HOW_WHY;
        }
        return Clauses.contrast(title, book) ? Title.Strategy.CONTRAST : Title.Strategy.PLAIN;
    }

    private static Reason length(String title) {
        int length = title.length();
        if (length > Title.COMFORTABLE) {
            int points = Math.max(0, 20 - (length - Title.COMFORTABLE));
            return new Reason(
                    "length", points, 25, "It has " + length + " characters; a phone shows " + Title.COMFORTABLE + ".");
        }
        return length < SHORTEST
                ? new Reason("length", 10, 25, "With " + length + " characters it says little.")
                : new Reason("length", 25, 25, "Its " + length + " characters are read whole on a phone.");
    }

    /** What people look for is seen first. */
    private Reason subject(String title) {
        OptionalInt first = Stream.concat(
                        Stream.of(reading.subject().name()),
                        reading.terms().stream().limit(TELLING_TERMS).map(Term::surface))
                .mapToInt(term -> title.toLowerCase(Locale.ROOT).indexOf(term.toLowerCase(Locale.ROOT)))
                .filter(at -> at >= 0)
                .min();
        if (first.isEmpty()) {
            return new Reason("subject", 0, 30, "It does not name what is spoken of most.");
        }
        return first.getAsInt() * 2 <= title.length()
                ? new Reason("subject", 30, 30, "It names the subject in its first half.")
                : new Reason("subject", 20, 30, "It names the subject, but late.");
    }

    private Reason promise(String title) {
        return switch (strategy(title)) {
            case NUMBER -> new Reason("promise", 25, 25, "It says a figure of the film.");
            case QUESTION -> new Reason("promise", 20, 25, "It asks what the film answers.");
            case HOW_WHY -> new Reason("promise", 20, 25, "It promises an explanation.");
            case CONTRAST -> new Reason("promise", 20, 25, "It sets one thing against another.");
            case PLAIN ->
                Words.of(title).stream().anyMatch(word -> book.has("curiosity", word))
                        ? new Reason("promise", 15, 25, "It has a word that makes curious.")
                        : new Reason("promise", 5, 25, "It states its subject and promises nothing.");
        };
    }

    private static Reason calm(String title) {
        return SHOUTING.matcher(title).find()
                ? new Reason("calm", 5, 20, "It shouts, or is cut off.")
                : new Reason("calm", 20, 20, "It is said calmly and as a whole.");
    }

    private boolean explains(String title) {
        return Subject.asks(title, book)
                || List.of(title.split(":\\s*")).stream()
                        .skip(1)
                        .anyMatch(part -> !part.isBlank() && Subject.asks(part, book));
    }
}
