package com.iafactory.studio.growth.wording;

import java.util.regex.Pattern;

/** The article and what is written together with it in Arabic. */
final class Arabic {
    private static final Pattern ARTICLE = Pattern.compile("^(?:[وفبك]?ال|[وف]?بال|[وف]?لل)\\p{L}{2,}.*$");
    private static final Pattern PREFIX = Pattern.compile("^(?:[وف]?[بك]?ال|[وف]?لل)(?=\\p{L}{2,})");
    private static final Pattern MARKS = Pattern.compile("[\\u064b-\\u0652\\u0640]");

    private Arabic() {}

    static boolean hasArticle(String word) {
        return ARTICLE.matcher(word).matches();
    }

    /** {@code وللماء} becomes {@code الماء}; vowel marks and elongation go. */
    static String withoutPrefix(String word) {
        return MARKS.matcher(PREFIX.matcher(word).replaceFirst("ال")).replaceAll("");
    }
}
