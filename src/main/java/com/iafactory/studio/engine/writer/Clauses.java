package com.iafactory.studio.engine.writer;

import com.iafactory.studio.script.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a sentence can be parted: between clauses, never inside brackets or quotation marks. */
final class Clauses {
    private static final Pattern BOUNDARY = Pattern.compile("([,;:،؛]|[\u00A0\u202F][–—;:])(?= )");
    private static final int FEWEST_WORDS = 4;

    private final Wording wording;
    private final Timing timing;

    Clauses(Wording wording, Timing timing) {
        this.wording = wording;
        this.timing = timing;
    }

    /**
     * The longest first part of a sentence that is a sentence by itself and within the limit: what stands before a semicolon
     * or before a conjunction such as "but", and neither depends on the rest nor turns its meaning round.
     */
    Optional<String> opening(String sentence, Duration limit) {
        if (wording.begins(sentence, "subordinate")) {
            return Optional.empty();
        }
        Optional<String> longest = Optional.empty();
        Matcher boundary = BOUNDARY.matcher(sentence);
        while (boundary.find()) {
            String mark = boundary.group(1).strip();
            String head = sentence.substring(0, boundary.start()).strip();
            String rest = sentence.substring(boundary.end()).strip();
            boolean parts = ";؛".contains(mark) || ",،–—".contains(mark) && wording.begins(rest, "safe");
            if (parts
                    && Words.of(head).size() >= FEWEST_WORDS
                    && balanced(head)
                    && !wording.holds(head, "negation")
                    && timing.of(head + ".").compareTo(limit) <= 0) {
                longest = Optional.of(head + ".");
            }
        }
        return longest;
    }

    /** The sentence in as few parts as keep each within the limit where its clauses allow; else in longer ones. */
    List<String> parts(String sentence, Duration limit) {
        if (Words.of(sentence).size() < 2 * FEWEST_WORDS || timing.of(sentence).compareTo(limit) <= 0) {
            return List.of(sentence);
        }
        Optional<Integer> cut = bestCut(sentence);
        if (cut.isEmpty()) {
            return List.of(sentence);
        }
        String head = sentence.substring(0, cut.get()).strip();
        String rest = sentence.substring(cut.get()).strip();
        if (head.endsWith(";") || head.endsWith("؛")) {
            head = Punctuation.closed(head);
            rest = Punctuation.capitalised(rest);
        }
        List<String> parts = new ArrayList<>(parts(head, limit));
        parts.addAll(parts(rest, limit));
        return parts;
    }

    /** Near the middle, and rather at a semicolon or before a conjunction than within an enumeration. */
    private Optional<Integer> bestCut(String sentence) {
        Matcher boundary = BOUNDARY.matcher(sentence);
        double best = Double.MAX_VALUE;
        Optional<Integer> cut = Optional.empty();
        while (boundary.find()) {
            String head = sentence.substring(0, boundary.end());
            String rest = sentence.substring(boundary.end()).strip();
            boolean comma = ",،".contains(boundary.group(1));
            double weight = Math.abs(head.length() - sentence.length() / 2.0) / sentence.length()
                    + (comma && !wording.begins(rest, "joint") ? 0.2 : 0);
            if (weight < best
                    && Words.of(head).size() >= FEWEST_WORDS
                    && Words.of(rest).size() >= FEWEST_WORDS
                    && balanced(head)) {
                best = weight;
                cut = Optional.of(boundary.end());
            }
        }
        return cut;
    }

    /** Whether no bracket or quotation is open at the end. */
    static boolean balanced(String text) {
        return count(text, '(') == count(text, ')')
                && count(text, '«') == count(text, '»')
                && (count(text, '„') > 0 ? count(text, '„') == count(text, '“') : count(text, '“') == count(text, '”'))
                && count(text, '"') % 2 == 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
