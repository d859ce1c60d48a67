package com.iafactory.studio.caption;

import com.iafactory.studio.media.Direction;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a caption as files carry it: logical order, letters rather than presentation forms, no control characters; an
 * isolate only around a right-to-left line that also holds left-to-right letters or digits, so that players with a
 * left-to-right page keep its order.
 */
final class CaptionText {
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private CaptionText() {}

    static String line(List<TimedWord> words, Direction direction) {
        String text = words.stream().map(word -> clean(word.text())).collect(Collectors.joining(" "));
        return direction.rightToLeft() && mixed(text) ? RIGHT_TO_LEFT_ISOLATE + text + POP_ISOLATE : text;
    }

    /** Whether a character is not seen and changes what is seen: controls, marks of direction, private and broken ones. */
    static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    static boolean presentationForm(int codePoint) {
        return (codePoint >= 0xFB50 && codePoint <= 0xFDFF) || (codePoint >= 0xFE70 && codePoint <= 0xFEFC);
    }

    static String clean(String word) {
        StringBuilder clean = new StringBuilder();
        word.codePoints().filter(c -> !hidden(c)).forEach(c -> {
            if (presentationForm(c)) {
                clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean mixed(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality).anyMatch(CaptionText::leftToRight);
    }

    private static boolean leftToRight(byte directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || directionality == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }
}
