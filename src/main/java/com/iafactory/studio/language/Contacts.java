package com.iafactory.studio.language;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to reach somebody: addresses, names with an at sign, telephone and account numbers, spelled out or not. Nothing that a model
 * wrote may hold one, even where the source does: a source is written by whoever wishes.
 */
final class Contacts {
    private static final String ENDS =
            "com|net|org|io|ch|fr|de|it|dz|ma|tn|eu|uk|us|ru|cn|info|biz|app|dev|ai|co|me|tv|xyz|shop|site|online|club|top|live"
                    + "|link|click|example|test|onion|zip|ly|gg|to|ws|store|news|page|web|invalid";
    /** Those that are no little words of a language too. */
    private static final String SPELLED = "com|net|org|io|ch|fr|dz|info|example|كوم";

    private static final String DOT = "(?:dot|point|punkt|punto|نقطة|نقطه|\\.)";
    private static final String LABEL = "[\\p{L}\\p{N}-]";
    private static final String END = "(?![\\p{L}\\p{N}])";

    private static final Pattern FOUND = Pattern.compile(String.join(
            "|",
            // an address
            "(?i:https?|ftp)\\s?://\\S*",
            "(?i:\\bwww\\.)\\S*",
            LABEL + "{2,}\\.(?:" + ENDS + "|(?i:com|net|org)|IO|CH|FR|DE|IT)" + END + "\\S*",
            "\\b[a-z]\\.[a-z]{2}/\\S*",
            // the same, spelled or broken up
            LABEL + "+\\s*[\\[({ ]\\s*(?i:" + DOT + ")\\s*[\\])} ]\\s*(?i:" + SPELLED + ")" + END,
            // a mail address or a name
            "\\S*@\\s?[\\p{L}\\p{N}_.-]+",
            "(?i:\\b(?:arobase|chiocciola|klammeraffe|at[- ]sign)\\b)",
            // a telephone number
            "\\+\\s?\\d[\\d ().\\u00A0\\u202F-]{6,}",
            "(?<!\\d)0\\d(?:[ ./\\u00A0\\u202F-]?\\d{2,3}){3,}(?!\\d)",
            "\\d{9,}",
            // an account
            "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,}",
            "\\b(?=(?:\\w*\\d){3})(?=\\w*[A-Za-z])[A-Za-z0-9]{12,}\\b",
            // nothing anybody says
            "\\S{45,}"));

    private Contacts() {}

    /** The first one in a text. */
    static Optional<String> in(String text) {
        Matcher matcher = FOUND.matcher(western(Normalizer.normalize(text, Normalizer.Form.NFKC)));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                western.append(Character.digit(c, 10));
            } else if (!Untrusted.hidden(c)) {
                western.appendCodePoint(c);
            }
        });
        return western.toString();
    }
}
