package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.storyboard.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets chosen words of a shot as a phrase: clean at its ends, each word bound to when it is said. */
final class Phrases {
    private Phrases() {}

    /**
     * @param words the words of the shot
     * @param kept indices of the words to show, ascending
     * @param sentence whether to begin with a capital letter
     */
    static Phrase set(List<Word> words, List<Integer> kept, boolean sentence, Grammar grammar) {
        List<String> shown = new ArrayList<>();
        List<Integer> anchors = new ArrayList<>();
        String before = "";
        for (int i : kept) {
            String written = words.get(i).written();
            if (written.matches("[«“„\"(]")) {
                before = written + "\u00A0";
            } else if (written.matches("[:;?!»”\")؟؛،,]") && !shown.isEmpty()) {
                // A mark that stands alone, as in French "Résultat :", is no word of the plate.
                shown.set(shown.size() - 1, shown.getLast() + "\u00A0" + written);
            } else {
                shown.add(before + written);
                anchors.add(i);
                before = "";
            }
        }
        balance(shown, "«", "»");
        balance(shown, "“", "”");
        balance(shown, "„", "“");
        balance(shown, "\"", "\"");
        balance(shown, "(", ")");
        for (int i = 0; i < shown.size(); i++) {
            if (i + 1 < shown.size() && anchors.get(i + 1) - anchors.get(i) > 2) {
                shown.set(i, shown.get(i).replaceAll("[,;:،؛–—]+$", ""));
            }
        }
        shown.replaceAll(word -> word.replaceAll("^[\\u00A0\\u202F]+|[\\u00A0\\u202F]+$", ""));
        dropEmptyEnds(shown, anchors);
        if (shown.isEmpty()) {
            return Phrase.still("");
        }
        int last = shown.size() - 1;
        shown.set(last, shown.get(last).replaceAll("[\\u00A0\\u202F]*[.,;:،؛…–—]+([»”)]?)$", "$1"));
        if (sentence) {
            shown.set(0, capital(shown.getFirst(), grammar));
        }
        List<Word> set = shown.stream().map(Word::of).toList();
        return new Phrase(String.join(" ", shown), anchors, Emphasis.of(set, grammar));
    }

    /** Text that is there from the start, with its weighty words set off. */
    static Phrase still(String text, Grammar grammar) {
        Phrase plain = Phrase.still(text);
        return new Phrase(text, plain.saidAt(), Emphasis.of(Word.all(text), grammar));
    }

    private static void dropEmptyEnds(List<String> shown, List<Integer> anchors) {
        for (int i = shown.size() - 1; i >= 0; i--) {
            boolean end = i == 0 || i == shown.size() - 1;
            if (shown.get(i).isEmpty() || (end && Word.of(shown.get(i)).bare().isEmpty())) {
                shown.remove(i);
                anchors.subList(i, i + 1).clear();
            }
        }
        while (!shown.isEmpty() && Word.of(shown.getFirst()).bare().isEmpty()) {
            shown.removeFirst();
            anchors.removeFirst();
        }
    }

    /** A quotation mark or bracket without its other half is taken away. */
    private static void balance(List<String> shown, String open, String close) {
        String all = String.join(" ", shown);
        int opened = all.length() - all.replace(open, "").length();
        int closed = all.length() - all.replace(close, "").length();
        boolean even = open.equals(close) ? opened % 2 == 0 : opened == closed;
        if (!even) {
            shown.replaceAll(word -> word.replace(open, "").replace(close, "").strip());
        }
    }

    private static String capital(String word, Grammar grammar) {
        int first = word.codePointAt(0);
        return Character.isLowerCase(first)
                ? word.substring(0, 1)
                                .toUpperCase(
                                        grammar.language() == com.iafactory.studio.media.Language.DARIJA
                                                ? Locale.ROOT
                                                : grammar.language().locale())
                        + word.substring(1)
                : word;
    }
}
