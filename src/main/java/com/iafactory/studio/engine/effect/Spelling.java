package com.iafactory.studio.engine.effect;

import com.iafactory.studio.media.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One spelling for all that are usual: no case, no accents, no vowel signs, one alif, words of letters and figures alone. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What is written onto an Arabic noun, longest first. */
    private static final List<String> ARABIC =
            List.of("وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و", "ب", "ل", "ف");

    /** The same in Darija in Latin letters, before letters of the sun too. */
    private static final List<String> DARIJA =
            List.of("wel", "bel", "fel", "el", "al", "wl", "bl", "er", "es", "en", "et", "ed", "ez", "l", "e");

    private static final int SHORTEST = 2;

    private Spelling() {}

    static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String folded = plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace('ى', 'ي')
                .replace('ة', 'ه');
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The word itself, then without what may be written onto it. */
    static List<String> forms(String word, Language language) {
        List<String> leaning = switch (language) {
            case AR -> ARABIC;
            case DARIJA -> word.codePointAt(0) < 0x250 ? DARIJA : ARABIC;
            case FR, EN, DE, IT -> List.of();
        };
        List<String> forms = new ArrayList<>(List.of(word));
        for (String particle : leaning) {
            if (word.startsWith(particle) && word.length() - particle.length() >= SHORTEST) {
                forms.add(word.substring(particle.length()));
            }
        }
        return forms;
    }
}
