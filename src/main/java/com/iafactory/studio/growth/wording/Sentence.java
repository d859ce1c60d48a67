package com.iafactory.studio.growth.wording;

import java.util.List;

/**
 * One sentence of the film.
 *
 * @param text as spoken
 * @param hook whether the film or a short opens with it
 * @param opens whether it is the first that the film takes from its paragraph
 * @param position from 0.0 at the start of the film to 1.0 at its end
 * @param standsAlone whether it is understood without the sentence before it
 * @param relevance weight of the key terms it names, 0 for none
 */
public record Sentence(
        String text,
        boolean hook,
        boolean opens,
        double position,
        boolean standsAlone,
        double relevance,
        List<Figure> figures) {
    public Sentence {
        figures = List.copyOf(figures);
    }

    public boolean question() {
        return text.endsWith("?") || text.endsWith("؟");
    }

    /** Without the full stop, as a headline is written. */
    public String headline() {
        return Arabic.withoutThen(text.replaceFirst("[.。…]+$", "").strip());
    }

    /** Whether it names a number together with what it counts. */
    public boolean hasQuantity() {
        return figures.stream().anyMatch(f -> f.counted() || f.text().endsWith("%"));
    }
}
