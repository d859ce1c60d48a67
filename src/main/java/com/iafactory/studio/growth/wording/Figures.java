package com.iafactory.studio.growth.wording;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.LetterDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a sentence that are written with digits, and the words that say what they count. */
final class Figures {
    private static final Pattern NUMBER =
            Pattern.compile("^[(«“\"]?(\\d+(?:[.,'’\\u00a0\\u202f]\\d+)*(?:[\\u00a0\\u202f]?[%°])?)(.*)$");
    private static final Pattern GROUPING = Pattern.compile("['’\\u00a0\\u202f\\s](?=\\d{3})|,(?=\\d{3}\\b)");
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2200;
    private static final int DAYS = 31;
    private static final int LONGEST_LINK = 3;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    private final Phrasebook book;
    private final Stems stems;

    Figures(Phrasebook book) {
        this.book = book;
        this.stems = new Stems(book);
    }

    List<Figure> in(String sentence) {
        List<Figure> figures = new ArrayList<>();
        String[] words = sentence.strip().split("[ \\t\\r\\n]+", -1);
        for (int i = 0; i < words.length; i++) {
            Matcher matcher = NUMBER.matcher(LetterDigits.masked(words[i], book.language()));
            if (matcher.matches()) {
                figures.add(figure(sentence, words, i, matcher.group(1), matcher.group(2)));
            }
        }
        return figures;
    }

    private Figure figure(String sentence, String[] words, int at, String number, String rest) {
        boolean open = rest.isEmpty() && at + 1 < words.length;
        String next = open ? bare(words[at + 1]) : "";
        double value = value(number) * scale(next);
        boolean unit = book.has("units", next) || number.endsWith("%") || next.equals("%");
        Figure.Kind kind = Figure.Kind.QUANTITY;
        if (!unit && number.matches("\\d{4}") && value >= EARLIEST_YEAR && value <= LATEST_YEAR) {
            kind = Figure.Kind.YEAR;
        } else if (value <= DAYS && (rest.equals(".") || rest.isEmpty()) && month(words, at, rest)) {
            kind = Figure.Kind.DAY;
        }
        boolean countable = kind == Figure.Kind.QUANTITY && open && !afterDative(words, at);
        Optional<String> phrase = countable ? percent(words, at).or(() -> phrase(words, at)) : Optional.empty();
        return new Figure(phrase.orElse(number), value, kind, phrase.isPresent(), sentence);
    }

    /** A month follows, or the number is an ordinal as German writes it. */
    private boolean month(String[] words, int at, String rest) {
        return at + 1 < words.length && (rest.equals(".") || book.has("months", bare(words[at + 1])));
    }

    /** German bends the noun after a preposition, so that it cannot stand alone. */
    private boolean afterDative(String[] words, int at) {
        return book.language() == Language.DE && at > 0 && book.has("prepositions", bare(words[at - 1]));
    }

    /** A percentage with its sign apart, or written out in several words, as in Arabic. */
    private Optional<String> percent(String[] words, int at) {
        if (bare(words[at + 1]).equals("%")) {
            return Optional.of(words[at] + " %");
        }
        String following = at + 2 < words.length ? bare(words[at + 1]) + "_" + bare(words[at + 2]) : "";
        return book.has("percent", following)
                ? Optional.of(words[at] + " " + following.replace('_', ' '))
                : Optional.empty();
    }

    /**
     * The number and what it counts: one word, or after a scale such as "million" the one that follows, also after a link
     * such as French "de". Empty when nothing countable follows.
     */
    private Optional<String> phrase(String[] words, int at) {
        String number = words[at].replaceFirst("^[(«“\"]", "");
        String next = bare(words[at + 1]);
        if (!book.has("scales", next)) {
            boolean counts = book.has("units", next) || countable(next);
            return counts && !book.has("months", next) ? Optional.of(number + " " + next) : Optional.empty();
        }
        String scaled = number + " " + next;
        boolean goesOn = words[at + 1].endsWith(next) && at + 2 < words.length;
        if (!goesOn) {
            return Optional.of(scaled);
        }
        String third = bare(words[at + 2]);
        boolean link = third.length() <= LONGEST_LINK && book.has("prepositions", third) && at + 3 < words.length;
        String last = link ? bare(words[at + 3]) : third;
        boolean counts = book.has("units", last) || countable(last);
        return Optional.of(counts ? scaled + (link ? " " + third : "") + " " + last : scaled);
    }

    /** A word may be a noun; one with the Arabic "and" before it starts something new. */
    private boolean countable(String word) {
        boolean arabic = book.language() == Language.AR || book.language() == Language.DARIJA;
        return word.codePoints().allMatch(Figures::inWord)
                && stems.of(word).isPresent()
                && !(arabic && word.startsWith("و") && !book.has("weak", word));
    }

    private static boolean inWord(int codePoint) {
        return Character.isLetter(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || "'’-‑".indexOf(codePoint) >= 0;
    }

    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}%]+|[^\\p{L}\\p{N}\\p{M}%]+$", "");
    }

    private double scale(String next) {
        if (!book.has("scales", next)) {
            return 1;
        }
        return book.has("thousand", next) ? THOUSAND : MILLION;
    }

    private static double value(String number) {
        String plain = GROUPING.matcher(number).replaceAll("").replace(',', '.').replaceAll("[^0-9.]", "");
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
