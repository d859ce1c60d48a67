package com.iafactory.studio.language;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** What may part the digits of a telephone number. */
    private static final String BETWEEN = "(?:[ ./\\u00A0\\u202F-]|\\) ?| [/–-] )?";

    private static final String WORD = "\\p{P}*\\p{L}[\\p{Ll}\\p{Lo}\\p{M}]{1,80}\\p{P}*";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String TIME = "(?:[01]?\\d|2[0-4])[.:h][0-5]\\d";
    /** Figures with marks in them that nobody can call: dates and hours from and to. A number goes on after its third pair. */
    private static final Pattern NO_NUMBER = Pattern.compile(String.join(
            "|",
            "(?<!\\d)(?<!\\d[./-])" + DAY + "([./-])" + MONTH + "\\1(?:1\\d|2[01])\\d\\d(?!\\d|\\1\\d)",
            "(?<!\\d)(?<!\\d[./ -])" + DAY + "([./-])" + MONTH + "\\2\\d\\d(?!\\d|[./ -]\\d)",
            "(?<!\\d)(?:1\\d|2[01])\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d|-\\d)",
            "(?<!\\d)(?<!\\d[./-])" + TIME + " ?[–-] ?" + TIME + "(?!\\d|[./-]\\d)"));

    /** Millions, written without any mark: no telephone number ends like that. */
    private static final Pattern ROUND = Pattern.compile("[1-9]\\d*0{6}");

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
            "(?<!\\d)00[ -]?[1-9][\\d ().\\u00A0\\u202F-]{8,}",
            "(?<!\\d)(?<!\\d[.,])0 ?[1-9](?:" + BETWEEN + "\\d){7,10}(?!\\d)",
            "(?<!\\d)3\\d\\d[ .-](?:\\d{3}[ .-]?\\d{4}|\\d{6,7})(?!\\d)",
            "(?<!\\d)(?<!\\d[.,])\\d{9,}",
            // an account
            "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,}",
            "\\b(?=(?:\\w*\\d){3})(?=\\w*[A-Za-z])[A-Za-z0-9]{12,}\\b",
            // nothing anybody says, but for the longest German words
            "(?<!\\S)(?!" + WORD + "(?!\\S))\\S{45,}"));

    private Contacts() {}

    /** The first one in a text. */
    static Optional<String> in(String text) {
        return all(text).findFirst();
    }

    private static Stream<String> all(String text) {
        String plain = western(Normalizer.normalize(text, Normalizer.Form.NFKC));
        // As long as the dates they stand for, so that what is found is shown as it is written.
        String undated = NO_NUMBER
                .matcher(plain)
                .replaceAll(date -> "x".repeat(date.group().length()));
        return FOUND.matcher(undated).results().map(found -> plain.substring(found.start(), found.end()));
    }

    /** The first one that is no round figure of the source, which may write it without any mark. */
    static Optional<String> in(String text, String source) {
        return all(text)
                .filter(found -> !(ROUND.matcher(found).matches() && source.contains(found)))
                .findFirst();
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
