package com.iafactory.studio.growth.wording;

import java.util.List;

/**
 * One sentence of the film.
 *
 * @param text as spoken
 * @param hook whether the film or a short opens with it
 * @param position from 0.0 at the start of the film to 1.0 at its end
 * @param standsAlone whether it is understood without the sentence before it
 * @param relevance weight of the key terms it names, 0 for none
 */
public record Sentence(
        String text, boolean hook, double position, boolean standsAlone, double relevance, List<Figure> figures) {
    public Sentence {
        figures = List.copyOf(figures);
    }

    public boolean question() {
        return text.endsWith("?") || text.endsWith("؟");
    }

    /** Without the full stop, as a headline is written. */
    public String headline() {
        return text.replaceFirst("[.。…]+$", "").strip();
    }

    public boolean hasQuantity() {
        return figures.stream().anyMatch(f -> f.kind() == Figure.Kind.QUANTITY);
    }
}
