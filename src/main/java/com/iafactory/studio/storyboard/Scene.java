package com.iafactory.studio.storyboard;

import java.util.List;

/**
 * Shots that belong together: a chapter, or what stands before and after the chapters.
 *
 * @param chapter index of the chapter, -1 outside of chapters
 */
public record Scene(int chapter, String title, List<Shot> shots) {
    public Scene {
        shots = List.copyOf(shots);
    }
}
