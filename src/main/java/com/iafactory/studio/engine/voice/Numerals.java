package com.iafactory.studio.engine.voice;

import com.iafactory.studio.media.Language;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers the way the library reads them well: no grouping, spans and clock times in words, Roman as Arabic. */
final class Numerals {
    private static final Pattern MARK_GROUPS =
            Pattern.compile("(?<!\\d)\\d{1,3}(?:['’\\u00A0\\u202F\\u2009٬]\\d{3})+(?!\\d)");
    private static final Pattern POINT_GROUPS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3})+(?![\\d.])");
    private static final Pattern COMMA_GROUPS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,])");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("(?<=\\d)[,٫](?=\\d)");
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\d–—-])(\\d+(?:[.,]\\d+)?)[-–—](\\d+(?:[.,]\\d+)?)(?![\\d–—-])");
    private static final Pattern CLOCK = Pattern.compile("(?<!\\d)(\\d{1,2})[:h](\\d{2})(?![\\d:])");
    private static final Pattern MINUS = Pattern.compile("^[-−–](?=\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(1[1-9])(\\d{2})(?![\\d.,]\\d|\\d)");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern ROMAN_ORDINAL = Pattern.compile("(X{0,3}(?:IX|IV|V?I{0,3}))(er|re|e|ème)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:e|eme)");
    private static final Map<Character, Integer> ROMAN_DIGITS = Map.of('I', 1, 'V', 5, 'X', 10);

    private final Language language;

    Numerals(Language language) {
        this.language = language;
    }

    /** Rewrites the numbers in a word that may hold other signs as well. */
    String rewrite(String word, boolean hourWordFollows) {
        String plain =
                MARK_GROUPS.matcher(asciiDigits(word)).replaceAll(m -> m.group().replaceAll("\\D", ""));
        plain = switch (language) {
            case EN, AR, DARIJA ->
                COMMA_GROUPS.matcher(plain).replaceAll(m -> m.group().replace(",", ""));
            case FR, DE, IT ->
                POINT_GROUPS.matcher(plain).replaceAll(m -> m.group().replace(".", ""));
        };
        if (arabic()) {
            plain = COMMA_DECIMAL.matcher(plain).replaceAll(".");
        }
        plain = MINUS.matcher(plain).replaceFirst(minus() + " ");
        plain = SPAN.matcher(plain).replaceAll(m -> m.group(1) + " " + until() + " " + m.group(2));
        plain = CLOCK.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(clock(m, hourWordFollows)));
        return switch (language) {
            case DE -> YEAR.matcher(plain).replaceAll(m -> m.group(1) + "hundert" + tens(m.group(2)));
            case EN -> YEAR.matcher(plain).replaceAll(m -> m.group(1) + " " + englishYear(m.group(2)));
            default -> plain;
        };
    }

    /** Roman numbers and French ordinals standing alone; other words come back as they are. */
    String rewriteWhole(String word) {
        if (language == Language.FR) {
            Matcher roman = ROMAN_ORDINAL.matcher(word);
            if (roman.matches() && !roman.group(1).isEmpty()) {
                int value = roman(roman.group(1));
                return value == 1 ? (roman.group(2).equals("er") ? "premier" : "première") : value + "ème";
            }
            Matcher ordinal = ORDINAL.matcher(word);
            if (ordinal.matches()) {
                return ordinal.group(1) + "ème";
            }
            if (word.equals("1re") || word.equals("1ère")) {
                return "première";
            }
        }
        boolean readsRoman = language == Language.IT;
        return !readsRoman && ROMAN.matcher(word).matches() ? String.valueOf(roman(word)) : word;
    }

    private static String asciiDigits(String word) {
        StringBuilder plain = new StringBuilder();
        word.codePoints().forEach(c -> {
            boolean foreign = c > 127 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
            plain.appendCodePoint(foreign ? '0' + Character.digit(c, 10) : c);
        });
        return plain.toString();
    }

    private boolean arabic() {
        return language == Language.AR || language == Language.DARIJA;
    }

    private String clock(MatchResult time, boolean hourWordFollows) {
        String hour = time.group(1);
        String minutes = time.group(2).equals("00") ? "" : " " + tens(time.group(2));
        if (hourWordFollows) {
            return hour + minutes;
        }
        return switch (language) {
            case FR -> hour + " heures" + minutes;
            case DE -> hour + " Uhr" + minutes;
            case EN -> hour + (minutes.isEmpty() ? " o'clock" : minutes);
            case IT -> hour + (minutes.isEmpty() ? "" : " e" + minutes);
            case AR, DARIJA -> hour + (minutes.isEmpty() ? "" : " و" + minutes);
        };
    }

    private String until() {
        return switch (language) {
            case FR -> "à";
            case EN -> "to";
            case DE -> "bis";
            case IT -> "a";
            case AR, DARIJA -> "إلى";
        };
    }

    private String minus() {
        return switch (language) {
            case FR -> "moins";
            case EN, DE -> "minus";
            case IT -> "meno";
            case AR, DARIJA -> "ناقص";
        };
    }

    private static String englishYear(String rest) {
        if (rest.equals("00")) {
            return "hundred";
        }
        return rest.startsWith("0") ? "oh " + rest.substring(1) : rest;
    }

    private static String tens(String two) {
        String plain = two.startsWith("0") ? two.substring(1) : two;
        return plain.equals("0") ? "" : plain;
    }

    private static int roman(String number) {
        int value = 0;
        int before = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = ROMAN_DIGITS.getOrDefault(number.charAt(i), 0);
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }
}
