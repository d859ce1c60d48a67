package com.iafactory.studio.storyboard;

import java.util.List;

/**
 * How a shot would be filmed or painted, for makers of pictures and clips and for finding footage.
 *
 * @param prompt what is seen, in English, without the style line
 * @param size of the shot, for example {@code wide}, {@code medium}, {@code close-up}
 * @param move of the camera, for example {@code slow push in}; {@code static} for none
 * @param palette a few words, for example {@code warm ochre and deep blue}
 * @param keywords two to five English words to look for footage with
 */
public record Imagery(String prompt, String size, String move, String palette, List<String> keywords) {
    /** Of a shot that nobody could say it of: it is drawn, or found by what the film says there. */
    public static final Imagery NONE = new Imagery("", "", "", "", List.of());

    public Imagery {
        keywords = List.copyOf(keywords);
    }

    /** Whether there is any. */
    public boolean isThere() {
        return !prompt.isEmpty();
    }
}
