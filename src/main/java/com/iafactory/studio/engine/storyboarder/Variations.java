package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.engine.illustrations.IllustrationIndex;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Other ideas for a shot: its other pictures, its words as a plain statement, itself without a picture; each moves otherwise. */
record Variations(IllustrationIndex index, Language language, Rhythm rhythm) {
    private static final int MOST_PICTURES = 4;
    private static final List<Camera> MOVES =
            List.of(Camera.PUSH_IN, Camera.DRIFT_TO_END, Camera.PULL_OUT, Camera.RISE, Camera.DRIFT_TO_START);

    Shot of(Shot shot, String said, int number) {
        List<Shot> ideas = ideas(shot, said);
        Shot idea = ideas.get(Math.floorMod(number - 1, ideas.size()));
        return new Shot(
                shot.words(),
                idea.content(),
                idea.illustration(),
                move(shot.camera(), number),
                shot.entry(),
                shot.hold());
    }

    /** The first is the shot itself only where there is no other. */
    private List<Shot> ideas(Shot shot, String said) {
        List<Shot> ideas = new ArrayList<>();
        List<Illustration> pictures = said.isBlank() ? List.of() : index.find(said, language);
        pictures.stream()
                .filter(picture -> shot.illustration()
                        .map(shown -> !shown.name().equals(picture.name()))
                        .orElse(true))
                .limit(MOST_PICTURES)
                .forEach(picture -> ideas.add(with(shot, shot.content(), Optional.of(picture))));
        if (!said.isBlank() && !(shot.content() instanceof ShotContent.Statement)) {
            ideas.add(with(shot, statement(said), pictures.stream().findFirst()));
        }
        if (shot.illustration().isPresent()) {
            ideas.add(with(shot, shot.content(), Optional.empty()));
        }
        return ideas.isEmpty() ? List.of(shot) : ideas;
    }

    private ShotContent statement(String said) {
        return new ShotContent.Statement(new Abridger(Grammar.of(language)).sentence(Word.all(said), rhythm.words()));
    }

    private static Shot with(Shot shot, ShotContent content, Optional<Illustration> picture) {
        return new Shot(shot.words(), content, picture, shot.camera(), shot.entry(), shot.hold());
    }

    private static Camera move(Camera was, int number) {
        List<Camera> others = MOVES.stream().filter(move -> move != was).toList();
        return others.get(Math.floorMod(number - 1, others.size()));
    }
}
