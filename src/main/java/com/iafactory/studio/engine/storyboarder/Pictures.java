package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.engine.illustrations.IllustrationIndex;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the picture of each shot: by its own words, now and then by its chapter's topic, and none rather than a wrong one. */
record Pictures(IllustrationIndex index, Film film, Language language) {
    /** No picture comes back within this many shots. */
    private static final int APART = 6;
    /** Of the shots whose words call for no picture one in so many shows the topic. */
    private static final int TOPIC_EVERY = 3;

    List<Optional<Illustration>> choose(List<Piece> pieces, List<ShotContent> contents) {
        List<Optional<Illustration>> chosen = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<String> recent = chosen.subList(Math.max(0, i - APART), i).stream()
                    .flatMap(Optional::stream)
                    .map(Illustration::name)
                    .toList();
            chosen.add(candidates(pieces.get(i), contents.get(i)).stream()
                    .filter(picture -> !recent.contains(picture.name()))
                    .findFirst());
        }
        return chosen;
    }

    private List<Illustration> candidates(Piece piece, ShotContent content) {
        if (content instanceof ShotContent.Chart || content instanceof ShotContent.Comparison) {
            return List.of();
        }
        List<Illustration> candidates = new ArrayList<>(index.find(piece.text(), language));
        boolean headline = content instanceof ShotContent.Title
                || content instanceof ShotContent.ChapterCard
                || content instanceof ShotContent.Recap
                || content instanceof ShotContent.CallToAction;
        if (headline || Cameras.draw("topic " + piece.text(), TOPIC_EVERY) == 0) {
            candidates.addAll(index.find(film.topic(piece.line().chapter()), language));
            candidates.addAll(index.find(film.title(), language));
        }
        return candidates;
    }
}
