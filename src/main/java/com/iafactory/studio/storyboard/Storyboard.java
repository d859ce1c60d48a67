package com.iafactory.studio.storyboard;

import java.util.List;

/** The scenes of one cut, in order. */
public record Storyboard(List<Scene> scenes) {
    public Storyboard {
        scenes = List.copyOf(scenes);
    }

    public List<Shot> shots() {
        return scenes.stream().flatMap(scene -> scene.shots().stream()).toList();
    }
}
