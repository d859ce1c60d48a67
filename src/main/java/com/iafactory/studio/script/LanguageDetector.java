package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which of the six languages a text is in: by its letters, then by its most common words. Lists of common words of
 * other languages are kept as well, so that Spanish is not taken for Italian. Meant for texts of some forty words and more.
 * Thread-safe.
 */
public final class LanguageDetector {
    /** In running text a quarter to a half of all words are common ones; in headings and lists fewer. */
    private static final double LEAST_SHARE = 0.12;
    /** Darija borrows whole French phrases; its own words, this frequent, decide. */
    private static final double LEAST_DARIJA_SHARE = 0.06;

    private static final double LEAST_ARABIC_DARIJA_SHARE = 0.015;
    private static final int LEAST_MARKERS = 2;
    /** Persian and Urdu write yeh and kaf with letters of their own. */
    private static final double MOST_FOREIGN_LETTERS = 0.02;

    private static final Map<String, Set<String>> COMMON = CommonWords.load();

    /**
     * @throws StudioException kind INPUT, code {@code language-unknown}, when it is none of the six
     */
    public Language detect(String text) {
        return find(text)
                .orElseThrow(() -> StudioException.input(
                        "language-unknown",
                        "The language of the text is none of the six the studio speaks: French (fr), Arabic (ar), Darija (darija),"
                                + " English (en), German (de), Italian (it).",
                        "If it is one of them, name it: --language "
                                + String.join(
                                        "|",
                                        Arrays.stream(Language.values())
                                                .map(Language::code)
                                                .toList())
                                + "."));
    }

    private static Optional<Language> find(String text) {
        long arabic = letters(text, UnicodeScript.ARABIC);
        long latin = letters(text, UnicodeScript.LATIN);
        long all = text.codePoints().filter(Character::isLetter).count();
        if (all == 0 || (arabic + latin) * 2 < all) {
            return Optional.empty();
        }
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(w -> w.codePoints().anyMatch(Character::isLetter))
                .toList();
        return arabic > latin ? arabic(text, words, arabic) : latin(text.toLowerCase(Locale.ROOT), words);
    }

    private static Optional<Language> arabic(String text, List<String> words, long letters) {
        long foreign = text.chars().filter(c -> "یکےہںٹڈ".indexOf(c) >= 0).count();
        if (foreign > letters * MOST_FOREIGN_LETTERS) {
            return Optional.empty();
        }
        Set<String> markers = COMMON.getOrDefault("darija-arabic", Set.of());
        List<String> found = words.stream()
                .filter(w -> markers.contains(w)
                        || w.startsWith("و") && markers.contains(w.substring(1))
                        || w.length() >= 5 && w.startsWith("ما") && w.endsWith("ش"))
                .toList();
        boolean darija = found.stream().distinct().count() >= LEAST_MARKERS
                && found.size() >= words.size() * LEAST_ARABIC_DARIJA_SHARE;
        return Optional.of(darija ? Language.DARIJA : Language.AR);
    }

    private static Optional<Language> latin(String text, List<String> words) {
        Map<String, Double> shares = new TreeMap<>();
        COMMON.forEach((name, common) -> shares.put(name, share(words, common) + diacritics(text, name, words.size())));
        double darija = shares.getOrDefault("darija", 0.0);
        shares.remove("darija");
        shares.remove("darija-arabic");
        String best = "";
        for (Map.Entry<String, Double> entry : shares.entrySet()) {
            if (entry.getValue() > shares.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        if (darija >= LEAST_DARIJA_SHARE && (darija >= LEAST_SHARE || darija * 2 > shares.getOrDefault(best, 0.0))) {
            return Optional.of(Language.DARIJA);
        }
        return shares.getOrDefault(best, 0.0) < LEAST_SHARE ? Optional.empty() : Language.find(best);
    }

    private static double share(List<String> words, Set<String> common) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(common::contains).count() / words.size();
    }

    /** Letters that only some languages have count like a tenth of a common word each. */
    private static double diacritics(String text, String name, int words) {
        String own = switch (name) {
            case "fr" -> "éèêçœùâîû";
            case "de" -> "äöüß";
            case "it" -> "àèìòù";
            case "es" -> "ñ¿¡íóáú";
            case "pt" -> "ãõçáêí";
            case "pl" -> "ąęłńśżźć";
            case "ro" -> "ășțşţî";
            case "tr" -> "ığşçöü";
            case "sv" -> "åäö";
            case "da" -> "æøå";
            case "ca" -> "çïòèàl·l";
            case "vi" -> "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựđ";
            default -> "";
        };
        return words == 0
                ? 0
                : 0.1 * text.chars().filter(c -> own.indexOf(c) >= 0).count() / words;
    }

    private static long letters(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == script)
                .count();
    }
}
