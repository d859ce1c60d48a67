package com.iafactory.studio.storyboard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scenes of one cut, in order.
 *
 * @param style how everything looks, in English, for makers of pictures; empty when nobody said
 * @param imagery one a shot, in order, {@link Imagery#NONE} where somebody could not say; none at all when nobody was asked
 */
public record Storyboard(List<Scene> scenes, String style, List<Imagery> imagery) {
    public Storyboard {
        scenes = List.copyOf(scenes);
        imagery = List.copyOf(imagery);
        long shots = scenes.stream().mapToLong(scene -> scene.shots().size()).sum();
        if (!imagery.isEmpty() && imagery.size() != shots) {
            throw new IllegalArgumentException(imagery.size() + " images for " + shots + " shots");
        }
    }

    public Storyboard(List<Scene> scenes) {
        this(scenes, "", List.of());
    }

    /** Storyboards of before there was imagery have none. */
    @JsonCreator
    static Storyboard read(
            @JsonProperty("scenes") List<Scene> scenes,
            @JsonProperty("style") @Nullable String style,
            @JsonProperty("imagery") @Nullable List<Imagery> imagery) {
        return new Storyboard(scenes, style == null ? "" : style, imagery == null ? List.of() : imagery);
    }

    public List<Shot> shots() {
        return scenes.stream().flatMap(scene -> scene.shots().stream()).toList();
    }

    /** The same scenes with other shots in them, as many as before. */
    public Storyboard with(List<Scene> other) {
        return new Storyboard(other, style, imagery);
    }
}
