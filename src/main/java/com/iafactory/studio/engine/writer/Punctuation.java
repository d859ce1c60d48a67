package com.iafactory.studio.engine.writer;

import java.util.Locale;

/** The ends of spoken lines: every line closes like a sentence. */
final class Punctuation {
    private Punctuation() {}

    /** With a full stop where nothing else ends it; an item's trailing comma or semicolon becomes one. */
    static String closed(String text) {
        String trimmed = text.strip().replaceFirst("[\\s\u00A0\u202F]*[,;،؛–—]+$", "");
        boolean bare = trimmed.isEmpty() || Character.isLetterOrDigit(trimmed.codePointBefore(trimmed.length()));
        boolean closedInside = trimmed.matches("(?s).*[.!?…؟][\u00A0\u202F]?[)»”“\"]$");
        boolean endsWithSign = trimmed.matches("(?s).*[)%°»”“\"€$]$") && !closedInside;
        return bare || endsWithSign ? trimmed + "." : trimmed;
    }

    static String capitalised(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first == text.length()
                ? text
                : text.substring(0, first)
                        + text.substring(first, first + 1).toUpperCase(Locale.ROOT)
                        + text.substring(first + 1);
    }

    static String uncapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static boolean asks(String text) {
        return text.matches("(?s).*[?؟][\\s\u00A0\u202F»”“\")]*$");
    }
}
