package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Second cleaning, of text freed from markup: addresses and unreadable signs go, white space is folded, and punctuation is
 * tied to its word as the language wants it (French: with a no-break space), so that every word ({@link Words}) can be heard.
 */
final class SpokenText {
    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW = '\u202F';

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:https?|ftp)://\\S*[^\\s.,;:!?)»”\"']|\\bwww\\.\\S*[^\\s.,;:!?)»”\"']|\\bmailto:\\S+");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^?[0-9a-z]{1,3}]");
    private static final Pattern UNREADABLE = Pattern.compile("[\\\\{}<>^~*`|\\[\\]]|#(?=\\p{L})|(?<!\\S)#+(?!\\S)");
    private static final Pattern ARROW = Pattern.compile(" *(?:[\u2190-\u21FF\u27F0-\u27FF]|-->?|=>|->) *");
    private static final Pattern EMPTY_PAIR = Pattern.compile("\\([\\s,;.]*\\)|«\\s*»|“\\s*”|\"\\s*\"");
    private static final Pattern LOOSE_NO_BREAK =
            Pattern.compile("(?<![\\d«])[\u00A0\u202F]+(?![!?;:»%€$…])|[\u00A0\u202F](?=[ \u00A0\u202F])");
    private static final Pattern GROUPED = Pattern.compile("(?<![\\d.,’'])(\\d{1,3})((?: \\d{3})+)(?![\\d.,]\\d|\\d)");
    private static final Pattern BEFORE_STOP = Pattern.compile("[ \u00A0\u202F]+([,.،](?=\\s|$))");
    private static final Pattern BEFORE_MARK = Pattern.compile("[ \u00A0\u202F]+([!?;:»؟؛…]+)(?!\\S*[\\p{L}\\d])");

    private SpokenText() {}

    static String of(String text, Language language) {
        String clean = text.replace('\n', ' ').replace('\t', ' ').replace('_', ' ');
        clean = ADDRESS.matcher(clean).replaceAll("");
        clean = MAIL.matcher(clean).replaceAll("");
        clean = FOOTNOTE.matcher(clean).replaceAll("");
        clean = ARROW.matcher(clean).replaceAll(" – ");
        clean = UNREADABLE.matcher(clean).replaceAll("");
        clean = EMPTY_PAIR.matcher(clean).replaceAll("");
        clean = LOOSE_NO_BREAK.matcher(clean).replaceAll(" ");
        clean = clean.replaceAll(" {2,}", " ").strip();
        clean = BEFORE_STOP.matcher(clean).replaceAll("$1");
        clean = language == Language.FR
                ? frenchMarks(clean)
                : BEFORE_MARK.matcher(clean).replaceAll("$1");
        if (language != Language.EN) {
            clean = GROUPED.matcher(clean)
                    .replaceAll(match -> match.group(1) + match.group(2).replace(' ', NARROW));
        }
        return tied(clean.replaceAll("(?<=\\d) (?=[%‰€$°])", String.valueOf(NO_BREAK)));
    }

    /** Whether a voice says anything at this word. */
    static boolean audible(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String frenchMarks(String text) {
        return text.replaceAll("(?<=\\S) (?=[!?;»])", String.valueOf(NARROW))
                .replaceAll("(?<=\\S) (?=:(?:\\s|$))", String.valueOf(NO_BREAK))
                .replaceAll("(?<=«) ", String.valueOf(NO_BREAK));
    }

    /** Ties a lone dash, quotation mark or bracket to the word it belongs to. */
    private static String tied(String text) {
        List<String> words = new ArrayList<>();
        String opening = "";
        for (String word : Words.of(text)) {
            if (audible(word)) {
                words.add(opening + word);
                opening = "";
            } else if (words.isEmpty() || "«„“(‘¿¡".indexOf(word.codePointAt(0)) >= 0) {
                opening = opening + (words.isEmpty() && word.matches("[-–—•,;:.]+") ? "" : word + NO_BREAK);
            } else {
                words.set(words.size() - 1, words.getLast() + NO_BREAK + word);
            }
        }
        return String.join(" ", words);
    }
}
