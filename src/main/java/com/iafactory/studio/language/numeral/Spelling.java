package com.iafactory.studio.language.numeral;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for what is written in several: case, accents apart or together, vowel marks, kinds of alif. */
final class Spelling {
    /** The accusative's alif under its mark: "fifty thousand-an". */
    private static final Pattern ACCUSATIVE = Pattern.compile("\u064B\u0627$|\u0627\u064B$");

    private static final Pattern SILENT = Pattern.compile("[\u064B-\u0652\u0670\u0640\u00AD\u200B-\u200F]");

    private Spelling() {}

    static String of(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (plain.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
            return SILENT.matcher(plain).replaceAll("");
        }
        String bare = SILENT.matcher(ACCUSATIVE.matcher(plain).replaceAll("")).replaceAll("");
        return bare.replaceAll("[أإآٱ]", "ا").replace('ى', 'ي').replace('ة', 'ه');
    }
}
