package com.iafactory.studio.montage.type;

import com.iafactory.studio.media.Direction;
import com.iafactory.studio.script.Words;
import java.util.List;

/**
 * Words to be set together, before size and lines are known.
 *
 * @param words between white space, in the order they are read
 * @param direction base direction of every line
 * @param tracking extra space after each letter in thousandths of the size; Arabic is never tracked
 * @param leading distance of baselines in sizes
 */
public record Paragraph(
        List<Word> words, Family family, Direction direction, Alignment alignment, double tracking, double leading) {
    public Paragraph {
        words = List.copyOf(words);
    }

    /** One word and how heavy it is. */
    public record Word(String text, Weight weight) {}

    /** Where lines shorter than the widest stand; START is the right side in right-to-left text. */
    public enum Alignment {
        START,
        CENTER,
        END
    }

    /** A text of one weight, aligned to its start, with the usual leading of its script. */
    public static Paragraph of(String text, Family family, Weight weight) {
        Direction direction = Direction.of(text);
        List<Word> words =
                Words.of(text).stream().map(word -> new Word(word, weight)).toList();
        double tracking = family == Family.TEXT ? 0 : -15;
        return new Paragraph(words, family, direction, Alignment.START, tracking, leading(family, direction));
    }

    private static double leading(Family family, Direction direction) {
        if (direction.rightToLeft()) {
            return family == Family.TEXT ? 1.5 : 1.45;
        }
        return family == Family.TEXT ? 1.35 : 1.12;
    }

    public Paragraph aligned(Alignment other) {
        return new Paragraph(words, family, direction, other, tracking, leading);
    }

    public Paragraph directed(Direction other) {
        return new Paragraph(words, family, other, alignment, tracking, leading);
    }

    public Paragraph leaded(double other) {
        return new Paragraph(words, family, direction, alignment, tracking, other);
    }

    /** The same words with others heavier: {@code weight} where the index is in {@code indices}. */
    public Paragraph weighted(java.util.Set<Integer> indices, Weight weight) {
        List<Word> changed = new java.util.ArrayList<>(words);
        for (int i : indices) {
            if (i >= 0 && i < changed.size()) {
                changed.set(i, new Word(changed.get(i).text(), weight));
            }
        }
        return new Paragraph(changed, family, direction, alignment, tracking, leading);
    }
}
