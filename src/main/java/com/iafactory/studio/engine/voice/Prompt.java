package com.iafactory.studio.engine.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * What is handed to the library, and where each word of the line stands in it.
 *
 * @param text spoken forms joined by spaces
 * @param spans one a word of the line, in order
 */
record Prompt(String text, List<Span> spans) {
    Prompt {
        spans = List.copyOf(spans);
    }

    /**
     * The spoken form of one word.
     *
     * @param start first code point in the text
     * @param weight how many letters and digits it has; 0 when nothing is heard of it
     */
    record Span(int start, int weight) {}

    static Prompt of(List<String> spoken) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int position = 0;
        for (String form : spoken) {
            int weight =
                    (int) form.codePoints().filter(Character::isLetterOrDigit).count();
            boolean attached = weight == 0;
            if (!attached && position > 0) {
                text.append(' ');
                position++;
            }
            spans.add(new Span(position, weight));
            if (attached && position == 0) {
                continue; // punctuation before the first word has nothing to pause after
            }
            text.append(form);
            position += form.codePointCount(0, form.length());
        }
        return new Prompt(text.toString(), spans);
    }
}
