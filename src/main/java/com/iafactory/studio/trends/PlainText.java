package com.iafactory.studio.trends;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a person would see of a marked-up text. */
final class PlainText {
    private static final Pattern HIDDEN =
            Pattern.compile("(?is)<!--.{0,20000}?-->|<(script|style)\\b.{0,20000}?</\\1\\s*>");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    /** Controls, marks of direction, what is private or unassigned. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\uFFFD]");

    private static final int LONGEST_RAW = 50_000;

    private PlainText() {}

    static String of(String raw, int mostCharacters) {
        String text = raw.substring(0, Math.min(raw.length(), LONGEST_RAW));
        text = TAG.matcher(HIDDEN.matcher(text).replaceAll(" ")).replaceAll(" ");
        text = Normalizer.normalize(HtmlUtils.htmlUnescape(text), Normalizer.Form.NFC);
        // What was written as entities may be markup now; it stays text, but cannot be taken for a tag.
        text = text.replace('<', '‹').replace('>', '›');
        text = UNSEEN.matcher(text.replaceAll("\\s", " "))
                .replaceAll("")
                .replaceAll(" +", " ")
                .strip();
        return text.codePointCount(0, text.length()) <= mostCharacters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, mostCharacters - 1))
                                .strip() + "…";
    }
}
