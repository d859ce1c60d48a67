package com.iafactory.studio.growth.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern QUOTED = Pattern.compile(
            "^[^«“„]*?[:：][\\s\\u00a0\\u202f]*([«“„][\\s\\u00a0\\u202f]?)(.+?)([\\s\\u00a0\\u202f]?[»”])[.]?$");

    public Sentence {
        figures = List.copyOf(figures);
    }

    public boolean question() {
        return text.endsWith("?") || text.endsWith("؟");
    }

    /** Whether it gives a quotation after naming its speaker. */
    public boolean quotes() {
        return QUOTED.matcher(text).matches();
    }

    /** Without the full stop, as a headline is written; of a quotation only the quoted words, in their marks. */
    public String headline() {
        Matcher quoted = QUOTED.matcher(text);
        return quoted.matches()
                ? quoted.group(1) + quoted.group(2).strip().replaceFirst("[.]$", "") + quoted.group(3)
                : Arabic.withoutThen(text.replaceFirst("[.。…]+$", "").strip());
    }

    /** Whether it names a number together with what it counts. */
    public boolean hasQuantity() {
        return figures.stream().anyMatch(f -> f.counted() || f.text().endsWith("%"));
    }
}
