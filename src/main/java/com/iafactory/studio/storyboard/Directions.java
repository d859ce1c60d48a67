package com.iafactory.studio.storyboard;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody decided otherwise than the storyboarder, shot by shot. A decision about a shot that an edit did away with waits
 * for it to come back.
 *
 * @param choices by {@link ShotName#code()}
 */
public record Directions(Map<String, Choice> choices) {
    /** Everything as the storyboarder has it. */
    public static final Directions NONE = new Directions(Map.of());

    public Directions {
        choices = Map.copyOf(choices);
    }

    /** Another take of a shot than the first. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    public sealed interface Choice {
        /** Number of the take among those of its shot, from 1. */
        int take();
    }

    /** Another idea of the storyboarder's own; its number is that of the take. */
    public record Variant(int take) implements Choice {}

    /** A picture or clip that was brought. */
    public record Brought(int take, ShotContent.Footage footage) implements Choice {}

    public Directions with(ShotName shot, Choice choice) {
        Map<String, Choice> all = new TreeMap<>(choices);
        all.put(shot.code(), choice);
        return new Directions(all);
    }

    /** Back to the first take. */
    public Directions without(ShotName shot) {
        Map<String, Choice> all = new TreeMap<>(choices);
        all.remove(shot.code());
        return new Directions(all);
    }

    public Optional<Choice> of(ShotName shot) {
        return Optional.ofNullable(choices.get(shot.code()));
    }

    /** The storyboard with what was decided. */
    public Storyboard apply(Cut cut, Storyboard board, Language language, Storyboarder storyboarder) {
        if (choices.isEmpty()) {
            return board;
        }
        List<ShotName> names = ShotName.of(cut, board);
        List<String> words = cut.words();
        List<Scene> scenes = new ArrayList<>();
        int at = 0;
        for (Scene scene : board.scenes()) {
            List<Shot> shots = new ArrayList<>();
            for (Shot shot : scene.shots()) {
                String said = String.join(
                        " ", words.subList(shot.words().first(), shot.words().end()));
                shots.add(of(names.get(at))
                        .map(choice -> directed(shot, choice, said, cut.kind(), language, storyboarder))
                        .orElse(shot));
                at++;
            }
            scenes.add(new Scene(scene.chapter(), scene.title(), shots));
        }
        return board.with(scenes);
    }

    private static Shot directed(
            Shot shot, Choice choice, String said, Cut.Kind kind, Language language, Storyboarder storyboarder) {
        return switch (choice) {
            case Variant variant -> storyboarder.vary(shot, said, kind, variant.take(), language);
            case Brought brought ->
                new Shot(shot.words(), brought.footage(), Optional.empty(), shot.camera(), shot.entry(), shot.hold());
        };
    }
}
