package com.iafactory.studio.language;

import com.iafactory.studio.storyboard.Imagery;
import java.util.List;

/** Pictures for shots as a model writes them, by {@code prompts/storyboard.schema.json}. */
record ImageryAnswer(String style, List<Pictured> shots) {
    record Pictured(int shot, String prompt, String size, String move, String palette, List<String> keywords) {
        Imagery imagery() {
            return new Imagery(
                    line(prompt),
                    size,
                    move,
                    line(palette),
                    keywords.stream().map(ImageryAnswer::line).toList());
        }
    }

    static String line(String raw) {
        return Untrusted.clean(raw).replaceAll("[\\s|]+", " ").strip();
    }
}
