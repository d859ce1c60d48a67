package com.iafactory.studio.take;

import com.iafactory.studio.media.Language;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Footage that is looked for.
 *
 * @param words the most telling first
 * @param language of the words
 * @param shortest how long a clip must last; zero for pictures
 * @param width pixels of the canvas it is for; with the height it decides the orientation
 */
public record StockQuery(
        String words, Language language, StockItem.Kind kind, Duration shortest, int width, int height) {
    private static final int LONGEST = 100;

    /** Words without case, marks and order of white space: equal questions are equal. */
    public StockQuery {
        words = Arrays.stream(Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip();
        if (words.isEmpty() || shortest.isNegative() || width < 16 || height < 16) {
            throw new IllegalArgumentException("nothing to look for");
        }
    }

    /** With English words. */
    public StockQuery(String words, StockItem.Kind kind, Duration shortest, int width, int height) {
        this(words, Language.EN, kind, shortest, width, height);
    }

    /** The same for clips of another length; libraries are not asked for one. */
    public StockQuery lasting(Duration length) {
        return new StockQuery(words, language, kind, length, width, height);
    }

    public Orientation orientation() {
        if (width == height) {
            return Orientation.SQUARE;
        }
        return width > height ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }

    /** How a picture lies. */
    public enum Orientation {
        LANDSCAPE,
        PORTRAIT,
        SQUARE
    }
}
