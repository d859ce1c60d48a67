package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a cut.
 *
 * @param written as in the line, punctuation attached
 * @param bare without the punctuation around it; empty for a lone dash or quotation mark
 * @param key the bare word in small letters, for comparing
 */
record Word(String written, String bare, String key) {
    private static final Pattern BEFORE = Pattern.compile("^[^\\p{L}\\p{N}%€$£+\\-−]+");
    private static final Pattern CLOSING = Pattern.compile("[»”\"’')\\]\\u00A0\\u202F]+$");
    private static final Pattern AFTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%‰€$£°'’]+$");

    static Word of(String written) {
        String bare = AFTER.matcher(BEFORE.matcher(written).replaceFirst("")).replaceFirst("");
        return new Word(written, bare, bare.replace('’', '\'').toLowerCase(Locale.ROOT));
    }

    static List<Word> all(String text) {
        return Words.of(text).stream().map(Word::of).toList();
    }

    /** What follows an elided article or pronoun: "eau" of "l'eau"; else the whole key. */
    String core() {
        int apostrophe = key.indexOf('\'');
        return apostrophe > 0 && apostrophe < key.length() - 1 ? key.substring(apostrophe + 1) : key;
    }

    /** The elided article or pronoun with its apostrophe: "l'" of "l'eau"; else empty. */
    String elided() {
        int apostrophe = key.indexOf('\'');
        return apostrophe > 0 && apostrophe < key.length() - 1 ? key.substring(0, apostrophe + 1) : "";
    }

    boolean capitalised() {
        if (bare.isEmpty()) {
            return false;
        }
        int apostrophe = Math.max(bare.indexOf('\''), bare.indexOf('’'));
        int at = apostrophe > 0 && apostrophe < bare.length() - 1 ? apostrophe + 1 : 0;
        return Character.isUpperCase(bare.codePointAt(at));
    }

    boolean hasDigit() {
        return bare.codePoints().anyMatch(Character::isDigit);
    }

    /** Whether the punctuation after the word is one of these. */
    boolean endsWith(String marks) {
        String closed = CLOSING.matcher(written).replaceFirst("");
        return !closed.isEmpty() && marks.indexOf(closed.charAt(closed.length() - 1)) >= 0;
    }
}
