package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import java.util.regex.Pattern;

/**
 * Digits that are letters. Darija in Latin letters writes sounds that Latin has no letter for with the digit that looks like the
 * Arabic one: {@code 7} in {@code n7adro}, {@code 3} in {@code ta3}, {@code 9} in {@code 9bal}, {@code 39} in {@code ma39oul}.
 */
public final class LetterDigits {
    /** Stands in the place of such a digit: a letter, as long as it is. */
    private static final String LETTER = "x";

    private static final String LATIN = "\\p{IsLatin}";
    /** What a figure is measured in, tied to it: {@code 35km}, {@code 7h30}. No word of Darija is a digit and one of these. */
    private static final String UNIT = "(?:km|kg|cm|mm|kw|mw|go|mo|h)(?!\\p{L})";

    /** The whole part of a decimal figure. */
    private static final String BEFORE_MARK = "(?<!" + LATIN + ")(?<!\\d)\\d{1,6}";

    /** One or two, for nought and one are no letters, and three never meet in a word. */
    private static final Pattern LETTERS = Pattern.compile("(?i)(?:(?<=" + LATIN + "['’]?)(?<!\\dh)[2-9]{1,2}(?!\\d)"
            + "|(?<!\\d)(?<!" + BEFORE_MARK + "[.,])[2-9]{1,2}(?=['’]?" + LATIN + ")(?!" + UNIT + "))");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private LetterDigits() {}

    /** Whether a text has any. */
    public static boolean in(String text, Language language) {
        return !masked(text, language).equals(text);
    }

    /** The text with its figures alone; that of other languages as it is. */
    public static String masked(String text, Language language) {
        return language == Language.DARIJA
                ? LETTERS.matcher(text)
                        .replaceAll(found -> DIGIT.matcher(found.group()).replaceAll(LETTER))
                : text;
    }
}
