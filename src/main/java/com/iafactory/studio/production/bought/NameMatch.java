package com.iafactory.studio.production.bought;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How well the name of a file fits what is looked for. It is a good match when at least half of the words of the name, and at least
 * one, are among the words looked for. Words are three letters or more; case, accents, figures, endings, small words and what
 * cameras call files do not count.
 *
 * @param words telling words of the name
 * @param met how many of them are looked for
 */
record NameMatch(int words, int met) implements Comparable<NameMatch> {
    private static final int SHORTEST = 3;
    /** Two forms of a word begin alike, so far at least, and differ by an ending. */
    private static final int STEM = 4;

    private static final int LONGEST_ENDING = 2;

    private static final Set<String> OF_NOTHING = Set.of(
            ("img dsc dscf dscn pxl mov vid mvi video clip photo picture image foto film final copy copie kopie scan"
                            + " screenshot capture whatsapp edit export untitled new the and with from over under near des les une"
                            + " sur sous avec dans pour par der die das und von vor mit auf bei nach vom zum del della nel nella"
                            + " sul con per")
                    .split(" "));

    private static final Comparator<NameMatch> BEST_FIRST =
            Comparator.comparingInt((NameMatch match) -> -match.met).thenComparingInt(NameMatch::words);

    static NameMatch of(String file, String wanted) {
        List<String> named = words(file.replaceFirst("\\.[A-Za-z0-9]{2,5}$", ""));
        List<String> asked = words(wanted);
        int met = (int) named.stream()
                .filter(word -> asked.stream().anyMatch(other -> alike(word, other)))
                .count();
        return new NameMatch(named.size(), met);
    }

    boolean good() {
        return met > 0 && 2 * met >= words;
    }

    @Override
    public int compareTo(NameMatch other) {
        return BEST_FIRST.compare(this, other);
    }

    private static boolean alike(String one, String other) {
        int same = 0;
        int most = Math.min(one.length(), other.length());
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean ending = one.length() - same <= LONGEST_ENDING && other.length() - same <= LONGEST_ENDING;
        return one.equals(other) || (same >= STEM && ending && 2 * same > Math.max(one.length(), other.length()));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("\\P{L}+"))
                .map(word -> word.length() > STEM && word.startsWith("ال") ? word.substring(2) : word)
                .filter(word -> word.length() >= SHORTEST && !OF_NOTHING.contains(word))
                .distinct()
                .toList();
    }
}
