package com.iafactory.studio.engine.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Darija in Latin letters, as it is typed on telephones (3 for ain, 7 for ha, 9 for qaf), written in Arabic letters so that
 * the Arabic voice can say it. Short vowels become diacritics, which that voice reads.
 */
final class Arabizi {
    private static final List<Map.Entry<String, String>> PAIRS = List.of(
            Map.entry("ch", "ش"),
            Map.entry("sh", "ش"),
            Map.entry("kh", "خ"),
            Map.entry("gh", "غ"),
            Map.entry("th", "ث"),
            Map.entry("dh", "ذ"),
            Map.entry("dj", "ج"),
            Map.entry("ph", "ف"),
            Map.entry("qu", "ك"),
            Map.entry("ou", "و"),
            Map.entry("oo", "و"),
            Map.entry("ee", "ي"),
            Map.entry("aa", "ا"),
            Map.entry("ii", "ي"));

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('2', "ء"),
            Map.entry('3', "ع"),
            Map.entry('5', "خ"),
            Map.entry('6', "ط"),
            Map.entry('7', "ح"),
            Map.entry('8', "غ"),
            Map.entry('9', "ق"),
            Map.entry('a', "ا"),
            Map.entry('à', "ا"),
            Map.entry('â', "ا"),
            Map.entry('b', "ب"),
            Map.entry('c', "ك"),
            Map.entry('ç', "س"),
            Map.entry('d', "د"),
            Map.entry('e', "َ"),
            Map.entry('é', "ي"),
            Map.entry('è', "ي"),
            Map.entry('ê', "ي"),
            Map.entry('f', "ف"),
            Map.entry('g', "گ"),
            Map.entry('h', "ه"),
            Map.entry('i', "ي"),
            Map.entry('î', "ي"),
            Map.entry('ï', "ي"),
            Map.entry('j', "ج"),
            Map.entry('k', "ك"),
            Map.entry('l', "ل"),
            Map.entry('m', "م"),
            Map.entry('n', "ن"),
            Map.entry('o', "و"),
            Map.entry('ô', "و"),
            Map.entry('p', "ب"),
            Map.entry('q', "ق"),
            Map.entry('r', "ر"),
            Map.entry('s', "س"),
            Map.entry('t', "ت"),
            Map.entry('u', "و"),
            Map.entry('û', "و"),
            Map.entry('v', "ف"),
            Map.entry('w', "و"),
            Map.entry('x', "كس"),
            Map.entry('y', "ي"),
            Map.entry('z', "ز"));

    /** A word that begins with a vowel begins with its bearer. */
    private static final Map<Character, String> FIRST =
            Map.of('a', "أ", 'e', "أ", 'i', "إي", 'o', "أو", 'u', "أو", 'é', "إي");

    private static final String SHADDA = "ّ";
    private static final int ACRONYM = 5;

    private Arabizi() {}

    /** Whether the word is Darija in Latin letters; a number with a unit or an acronym is not. */
    static boolean readable(String word) {
        boolean letters =
                word.chars().anyMatch(c -> LETTERS.containsKey((char) Character.toLowerCase(c)) && !isDigit(c));
        boolean known = word.codePoints().allMatch(c -> c < 0x250);
        boolean acronym = word.length() <= ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
        return letters && known && !acronym;
    }

    static String toArabic(String latin) {
        String word = latin.toLowerCase(Locale.ROOT);
        StringBuilder arabic = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            String pair = pair(word, i);
            if (!pair.isEmpty()) {
                arabic.append(pair);
                i += 2;
                continue;
            }
            char letter = word.charAt(i);
            boolean soft = letter == 'c' && i + 1 < word.length() && "eiéè".indexOf(word.charAt(i + 1)) >= 0;
            String initial = i == 0 ? FIRST.getOrDefault(letter, "") : "";
            String usual = soft ? "س" : LETTERS.getOrDefault(letter, "");
            arabic.append(initial.isEmpty() ? usual : initial);
            boolean doubled = i + 1 < word.length() && word.charAt(i + 1) == letter && "aeiou".indexOf(letter) < 0;
            if (doubled) {
                arabic.append(SHADDA);
            }
            i += doubled ? 2 : 1;
        }
        return arabic.toString();
    }

    private static String pair(String word, int at) {
        return PAIRS.stream()
                .filter(pair -> word.startsWith(pair.getKey(), at) && (at > 0 || "oae".indexOf(word.charAt(0)) < 0))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
