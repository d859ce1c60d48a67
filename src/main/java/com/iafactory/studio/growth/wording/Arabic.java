package com.iafactory.studio.growth.wording;

import com.iafactory.studio.media.Language;
import java.util.regex.Pattern;

/** The article and what is written together with it in Arabic. */
final class Arabic {
    private static final Pattern ARTICLE = Pattern.compile("^(?:[وفبك]?ال|[وف]?بال|[وف]?لل)\\p{L}{2,}.*$");
    private static final Pattern PREFIX = Pattern.compile("^(?:[وف]?[بك]?ال|[وف]?لل)(?=\\p{L}{2,})");
    private static final Pattern MARKS = Pattern.compile("[\\u064b-\\u0652\\u0640]");

    private static final Pattern THEN_ASKS =
            Pattern.compile("^[وف](?=(?:من|ما|ماذا|كيف|لماذا|هل|أين|متى|كم)(?:\\s|$))");

    private Arabic() {}

    /** Whether a word is a question word with "then" or "and" before it, such as {@code فمن}. */
    static boolean asks(String word) {
        return THEN_ASKS.matcher(word).find();
    }

    /** Whether a word is joined to what stands before it by "and" or "then". */
    static boolean joined(String word, Language language) {
        return switch (language) {
            case AR -> word.matches("[وف]\\p{L}{2,}") && !word.startsWith("وادي") && !asks(word);
            case DARIJA -> word.matches("[وف]ال\\p{L}+");
            case FR, EN, DE, IT -> false;
        };
    }

    /** The question without its "then"; any other text as it is. */
    static String withoutThen(String text) {
        return THEN_ASKS.matcher(text).replaceFirst("");
    }

    static boolean hasArticle(String word) {
        return ARTICLE.matcher(word).matches();
    }

    /** {@code وللماء} becomes {@code الماء}; vowel marks and elongation go. */
    static String withoutPrefix(String word) {
        return MARKS.matcher(PREFIX.matcher(word).replaceFirst("ال")).replaceAll("");
    }
}
