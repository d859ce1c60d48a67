package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a cleaned text into sentences. Own rules rather than the platform's: they know abbreviations, initials, German
 * ordinals, quotations and brackets, and do not change with the JDK. Thread-safe.
 */
public final class SentenceSplitter {
    private static final String ENDS = ".!?…؟۔";
    private static final String CLOSERS = ")»”\"’'›]";
    /** A bracket or quotation that stays open longer than this was never closed. */
    private static final int LONGEST_INSIDE = 300;
    /** An Arabic semicolon parts two sentences when each side can stand alone. */
    private static final int FEWEST_WORDS_BESIDE_SEMICOLON = 6;

    private static final Pattern ORDINAL = Pattern.compile("(?:^|.*[\\s(])\\d{1,2}");
    private static final Pattern BEFORE_ORDINAL =
            Pattern.compile("(?i).*\\b(?:am|vom|zum|beim|im|ab|bis|seit|der|des|dem|den|das|die|und|oder)\\s+\\d{1,2}");

    private final Language language;

    public SentenceSplitter(Language language) {
        this.language = language;
    }

    /** The sentences in order, each trimmed, none empty. */
    public List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '؛' && standsAlone(text.substring(start, i)) && standsAlone(text.substring(i + 1))) {
                sentences.add(text.substring(start, i).strip() + ".");
                start = i + 1;
            } else if (ENDS.indexOf(c) >= 0) {
                int end = endOf(text, i);
                if (endsSentence(text, start, i, end)) {
                    sentences.add(text.substring(start, end).strip());
                    start = end;
                }
                i = end - 1;
            }
        }
        sentences.add(text.substring(start).strip());
        sentences.removeIf(String::isEmpty);
        return List.copyOf(sentences);
    }

    /** After the last mark of a run such as {@code ?!} and the quotation marks and brackets that close there. */
    private static int endOf(String text, int mark) {
        int end = mark + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean spaced = (c == '\u00A0' || c == '\u202F')
                    && end + 1 < text.length()
                    && (CLOSERS + "!?").indexOf(text.charAt(end + 1)) >= 0;
            if (ENDS.indexOf(c) < 0 && CLOSERS.indexOf(c) < 0 && !spaced) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean endsSentence(String text, int start, int mark, int end) {
        if (end == text.length()) {
            return true;
        }
        if (text.charAt(end) != ' ') {
            return false;
        }
        String before = text.substring(start, mark);
        String after = text.substring(end).stripLeading();
        if (before.isBlank() || after.isEmpty()) {
            return false;
        }
        if (open(text.substring(start, end))) {
            return false;
        }
        // Written Darija in Latin letters often begins sentences in lower case.
        if (Character.isLowerCase(firstLetter(after)) && language != Language.DARIJA) {
            return false;
        }
        boolean stop = text.charAt(mark) == '.' && end == mark + 1;
        return !stop || !(abbreviated(before) || ordinal(before, after));
    }

    private boolean abbreviated(String before) {
        String word = before.substring(before.lastIndexOf(' ') + 1)
                .replaceFirst("^[(«„“\"\u00A0\u202F]+", "")
                .toLowerCase(Locale.ROOT);
        String last = word.substring(word.lastIndexOf('.') + 1);
        boolean letter = last.length() == 1 && Character.isLetter(last.charAt(0));
        return letter
                || Abbreviations.of(language).contains(word)
                || Abbreviations.of(language).contains(last);
    }

    private boolean ordinal(String before, String after) {
        return language == Language.DE
                && ORDINAL.matcher(before).matches()
                && (Abbreviations.startsWithGermanMonth(after)
                        || BEFORE_ORDINAL.matcher(before).matches());
    }

    private static boolean open(String sentence) {
        if (sentence.length() > LONGEST_INSIDE) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            switch (sentence.charAt(i)) {
                case '(', '«', '„' -> depth++;
                case ')', '»' -> depth--;
                case '“' -> depth += sentence.indexOf('„') >= 0 ? -1 : 1;
                case '”' -> depth -= sentence.indexOf('“') >= 0 ? 1 : 0;
                default -> {
                    // not a mark of pairs
                }
            }
        }
        return depth > 0;
    }

    private static int firstLetter(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    }

    private static boolean standsAlone(String part) {
        return Words.of(part).size() >= FEWEST_WORDS_BESIDE_SEMICOLON;
    }
}
