package com.iafactory.studio.montage.type;

import java.awt.Font;
import java.util.List;

/** Which font draws which letter, and which letters nothing can draw. */
final class Glyphs {
    private Glyphs() {}

    /** Index in the chain of the font that has the letter, -1 when none has. */
    static int fontOf(int codePoint, List<Font> chain) {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            // Fonts keep signs of their own there; no text means them.
            return -1;
        }
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).canDisplay(codePoint)) {
                return i;
            }
        }
        return -1;
    }

    /** Marks that show nothing by themselves: joiners, direction marks, variation selectors. */
    static boolean invisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || Character.isWhitespace(codePoint);
    }

    /** Joiners shape Arabic and stay; every other invisible mark could turn or break the line and goes. */
    static boolean kept(int codePoint, List<Font> chain) {
        if (codePoint == 0x200C || codePoint == 0x200D) {
            return true;
        }
        return !invisible(codePoint) && fontOf(codePoint, chain) >= 0;
    }

    /** The word without what cannot be drawn; may be empty. */
    static String drawable(String word, List<Font> chain) {
        StringBuilder kept = new StringBuilder();
        word.codePoints().filter(c -> kept(c, chain)).forEach(kept::appendCodePoint);
        boolean onlyJoiners = kept.codePoints().allMatch(c -> c == 0x200C || c == 0x200D);
        return onlyJoiners ? "" : kept.toString();
    }
}
