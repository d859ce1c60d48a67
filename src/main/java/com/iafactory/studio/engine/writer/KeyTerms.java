package com.iafactory.studio.engine.writer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words a text is about, as written there: for hashtags, footage and a title where there is none. */
final class KeyTerms {
    private static final double IN_TITLE = 2.5;
    private static final double IN_HEADING = 1.6;
    private static final double LONG_WORD = 1.2;
    /** German nouns and everyone's names. */
    private static final double CAPITAL = 1.4;

    private static final int LONG = 7;

    private final List<String> words;
    private final String phrase;

    private KeyTerms(List<String> words, String phrase) {
        this.words = words;
        this.phrase = phrase;
    }

    static KeyTerms of(List<String> texts, String title, List<String> headings, Terms terms, Wording wording) {
        Set<String> ofTitle = new HashSet<>(terms.stems(title));
        Set<String> ofHeadings = new HashSet<>(terms.stems(String.join(" . ", headings)));
        Set<String> filler = new HashSet<>(wording.words("filler"));
        boolean german = wording.german();
        Map<String, Map<String, Integer>> surfaces = new TreeMap<>();
        Map<String, Integer> phrases = new TreeMap<>();
        for (String text : texts) {
            List<Terms.Term> found = terms.of(text);
            found.forEach(term -> count(surfaces, term, text));
            for (int i = 0; i + 1 < found.size(); i++) {
                pair(found.get(i), found.get(i + 1), text).ifPresent(p -> phrases.merge(p, 1, Integer::sum));
            }
        }
        terms.of(title).forEach(term -> count(surfaces, term, title));
        Map<String, Double> weights = new TreeMap<>();
        Map<String, String> shown = new TreeMap<>();
        surfaces.forEach((stem, forms) -> {
            String form = forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            boolean noun = !german || Character.isUpperCase(form.codePointAt(0));
            if (worthy(form)
                    && noun
                    && !wording.begins(form, "leaning")
                    && !filler.contains(form.toLowerCase(Locale.ROOT))) {
                double count =
                        forms.values().stream().mapToInt(Integer::intValue).sum();
                shown.put(stem, form);
                weights.put(
                        stem,
                        (0.5 + count)
                                * (ofTitle.contains(stem) ? IN_TITLE : 1)
                                * (ofHeadings.contains(stem) ? IN_HEADING : 1)
                                * (form.length() >= LONG ? LONG_WORD : 1)
                                * (Character.isUpperCase(form.codePointAt(0)) ? CAPITAL : 1));
            }
        });
        List<String> words = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> shown.getOrDefault(entry.getKey(), ""))
                .toList();
        String phrase = phrases.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(words.isEmpty() ? texts.getFirst() : words.getFirst());
        return new KeyTerms(words, phrase);
    }

    /** Weightiest first. */
    List<String> words(int most) {
        return words.subList(0, Math.min(most, words.size()));
    }

    /** Two words that often stand together, else the weightiest word. */
    String phrase() {
        return phrase;
    }

    private static void count(Map<String, Map<String, Integer>> surfaces, Terms.Term term, String text) {
        String surface = term.surface()
                .strip()
                .replaceFirst("^\\p{L}{1,4}['’]", "")
                .replaceFirst("['’]s?$", "")
                .replaceFirst("^و(?=ال)", "");
        boolean opensSentence = term.start() == 0;
        // At the start of a sentence a capital says nothing; the word counts, its spelling less.
        String form = opensSentence ? surface.toLowerCase(Locale.ROOT) : surface;
        if (!text.isEmpty() && !form.isEmpty()) {
            surfaces.computeIfAbsent(term.stem(), s -> new TreeMap<>()).merge(form, 1, Integer::sum);
        }
    }

    private static Optional<String> pair(Terms.Term first, Terms.Term second, String text) {
        String between = text.substring(first.end(), second.start());
        boolean near = between.length() <= 8 && between.matches("[\\s\\p{L}'’-]*");
        return near && worthy(first.surface()) && worthy(second.surface())
                ? Optional.of(text.substring(first.start(), second.end()))
                : Optional.empty();
    }

    private static boolean worthy(String word) {
        boolean arabic =
                word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return word.codePoints().filter(Character::isLetter).count() >= (arabic ? 3 : 4)
                && !Character.isDigit(word.codePointAt(0));
    }
}
