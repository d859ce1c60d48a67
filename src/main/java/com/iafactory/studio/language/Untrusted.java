package com.iafactory.studio.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text from outside: a source, a topic, what somebody typed. It enters a prompt only through {@link #quoted}, which takes from it what
 * is not seen and what looks like markup, limits its length and puts a mark before each of its lines, so that it cannot end its own
 * quotation.
 */
public record Untrusted(String text) {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.{0,20000}?-->");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^<>]{0,2000}>");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u2000-\\u200A]{3,}");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final String MARK = "| ";
    private static final String CUT = "[the rest is left out]";

    /** Each line after a mark; at least one line. */
    String quoted(int mostCharacters) {
        String clean = clean(text);
        String kept = clean.codePointCount(0, clean.length()) <= mostCharacters
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, mostCharacters)) + "\n" + CUT;
        return MARK + kept.replace("\n", "\n" + MARK);
    }

    /** Whether {@link #quoted} leaves something of it out. */
    boolean longerThan(int mostCharacters) {
        String clean = clean(text);
        return clean.codePointCount(0, clean.length()) > mostCharacters;
    }

    /** What a person would see of it. */
    static String clean(String raw) {
        String text = Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                seen.append((char) c);
            } else if (c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0x0B || c == 0x0C) {
                seen.append('\n');
            } else if (!hidden(c)) {
                seen.appendCodePoint(c);
            }
        });
        String plain = TAG.matcher(COMMENT.matcher(seen).replaceAll(" ")).replaceAll(" ");
        plain = plain.replace('<', '‹').replace('>', '›');
        return EMPTY_LINES
                .matcher(BLANKS.matcher(plain).replaceAll("  "))
                .replaceAll("\n\n")
                .strip();
    }

    /** Controls, marks of direction, tags, variation selectors, what is private, unassigned or half a character. */
    static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.ENCLOSING_MARK -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || c == 0x034F || c == 0xFFFD;
        };
    }
}
