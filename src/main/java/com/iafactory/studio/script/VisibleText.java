package com.iafactory.studio.script;

import java.text.Normalizer;

/**
 * First cleaning, character by character and before markup is read: what has no shape or no sound goes, disguised letters
 * (mathematical bold, full width, Arabic presentation forms) become plain ones. Line ends and tabs stay.
 */
final class VisibleText {
    /** Arabic vowel signs stack two high; more marks on one letter are noise. */
    private static final int MOST_MARKS = 3;

    private VisibleText() {}

    static String of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            marks = mark ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                append(clean, c, i < raw.length() ? raw.charAt(i) : ' ');
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder clean, int c, char next) {
        if (c == '\r') {
            if (next != '\n') {
                clean.append('\n');
            }
        } else if (c == '\n' || c == '\t' || (c >= ' ' && c < 0x7F)) {
            clean.append((char) c);
        } else if (c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
            clean.append('\n');
        } else if (c == 0x2007) {
            clean.append('\u00A0');
        } else if (c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x205F || c == 0x3000) {
            clean.append(' ');
        } else if (disguised(c)) {
            clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (pictorial(c)) {
            clean.append(' ');
        } else if (!invisible(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static boolean disguised(int c) {
        return (c >= 0x1D400 && c <= 0x1D7FF)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0xFB50 && c <= 0xFDCF && Character.isLetter(c))
                || (c >= 0xFE70 && c <= 0xFEFC && Character.isLetter(c));
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.ENCLOSING_MARK -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || c == 0xFFFD || c == 0x034F;
        };
    }

    private static boolean pictorial(int c) {
        return Character.isExtendedPictographic(c)
                || Character.isEmojiModifier(c)
                || (Character.getType(c) == Character.OTHER_SYMBOL && c != '°' && c != '№');
    }
}
