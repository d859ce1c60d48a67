package com.iafactory.studio.language.numeral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into words and figures, and knows which of the words are numbers. */
final class WordReader {
    private static final Pattern TIED = Pattern.compile("[ \\t\\u00A0\\u202F]*+[-‐‑]?+[ \\u00A0\\u202F]*+|['’]");

    /** The verb "wrote" is told from "thousand" by the mark of its doubled letter, where anybody writes that. */
    private static final Pattern WROTE =
            Pattern.compile("[وف]?[\\u064B-\\u0652]*[أا][\\u064B-\\u0655]*ل[\\u064B-\\u0652]*\\u0651.*");

    /** "And", "so"; then "in", "for", "as"; then the article too. Latin letters write only "and" onto a word. */
    private static final Pattern ARTICLE = Pattern.compile("(?:(?<and>و)|ف)?(?:[بك]?ال|لل)(?<bare>..+)");

    private static final List<Pattern> PREFIXES = List.of(
            Pattern.compile("(?:(?<and>و)|ف)(?<bare>..+)"),
            Pattern.compile("(?:(?<and>و)|ف)?[بلك](?<bare>..+)"),
            ARTICLE,
            Pattern.compile("(?<and>w)(?<bare>...+)"));

    private final Lexicon lexicon;
    private final String text;
    private final Map<Integer, Digits> digits = new HashMap<>();
    private final Compound compound;

    WordReader(Lexicon lexicon, String text, List<Digits> digits) {
        this.lexicon = lexicon;
        this.text = text;
        digits.forEach(figure -> this.digits.put(figure.start(), figure));
        this.compound = new Compound(lexicon);
    }

    List<Word> words() {
        List<Word> words = new ArrayList<>();
        int before = -1;
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            if (end > at) {
                boolean tied =
                        before >= 0 && TIED.matcher(text.substring(before, at)).matches();
                words.add(word(at, end, tied));
                before = end;
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** Where what begins here ends; here when nothing does. */
    private int end(int at) {
        Digits figure = digits.get(at);
        if (figure != null) {
            return figure.end();
        }
        int end = at;
        while (end < text.length() && inWord(text.codePointAt(end)) && (end == at || !digits.containsKey(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Digits that are no figures are letters. */
    private static boolean inWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || codePoint == '\u00AD';
    }

    private Word word(int start, int end, boolean tied) {
        Digits figure = digits.get(start);
        if (figure != null) {
            Atom atom = new Atom(Kind.DIGITS, figure.values().getFirst());
            return plain(start, end, text.substring(start, end), List.of(atom), tied);
        }
        String spelled = Spelling.of(text.substring(start, end));
        if (WROTE.matcher(text).region(start, end).matches()) {
            return plain(start, end, spelled, List.of(Atom.OTHER), tied);
        }
        Optional<Atom> atom = lexicon.atom(spelled);
        if (atom.isPresent()) {
            return plain(start, end, spelled, List.of(atom.get()), tied);
        }
        if (lexicon.follows(Rule.PREFIXES)) {
            return prefixed(start, end, spelled, tied);
        }
        List<Atom> parts = lexicon.follows(Rule.COMPOUND) ? compound.atoms(spelled) : List.of();
        return plain(start, end, spelled, parts.isEmpty() ? List.of(Atom.OTHER) : parts, tied);
    }

    private static Word plain(int start, int end, String spelled, List<Atom> atoms, boolean tied) {
        return new Word(start, end, spelled, spelled, atoms, tied, false);
    }

    /** What is written onto it is taken off as little as makes a number of it. */
    private Word prefixed(int start, int end, String spelled, boolean tied) {
        for (Pattern prefix : PREFIXES) {
            Matcher matcher = prefix.matcher(spelled);
            Optional<Atom> atom = matcher.matches() ? lexicon.atom(matcher.group("bare")) : Optional.empty();
            if (atom.isPresent()) {
                boolean and = matcher.group("and") != null;
                boolean definite = prefix.equals(ARTICLE);
                List<Atom> atoms = and ? List.of(Atom.JOIN, atom.get()) : List.of(atom.get());
                return new Word(start, end, spelled, matcher.group("bare"), atoms, tied, definite);
            }
        }
        return plain(start, end, spelled, List.of(Atom.OTHER), tied);
    }
}
