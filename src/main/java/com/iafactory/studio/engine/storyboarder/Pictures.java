package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.engine.illustrations.IllustrationIndex;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the picture of each shot: by its own words, now and then by its chapter's topic, and none rather than a wrong one. */
record Pictures(IllustrationIndex index, Film film, Language language) {
    /** No picture comes back within so many sentences; counted in sentences, because an edit can part one into more shots. */
    private static final int APART = 6;
    /** So many of the pictures a shot would like it may have got. */
    private static final int LIKELY = 4;
    /** Of the shots whose words call for no picture one in so many shows the topic. */
    private static final int TOPIC_EVERY = 3;

    /**
     * What was chosen before in the same chapter is not chosen again soon. Across a chapter's border what the shots there would like
     * best counts, not what they got: so an edit in one chapter never changes the pictures of another, and an edit of a sentence
     * only those that wanted its own pictures.
     */
    List<Optional<Illustration>> choose(List<Piece> pieces, List<ShotContent> contents) {
        List<List<Illustration>> liked = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            liked.add(candidates(pieces.get(i), contents.get(i)));
        }
        List<Integer> sentences = sentences(pieces);
        List<Optional<Illustration>> chosen = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Set<String> recent = new HashSet<>();
            for (int before = i - 1; before >= 0 && sentences.get(i) - sentences.get(before) <= APART; before--) {
                boolean same = pieces.get(before).line().chapter()
                        == pieces.get(i).line().chapter();
                Stream<Illustration> pictures = same
                        ? chosen.get(before).stream()
                        : liked.get(before).stream().limit(LIKELY);
                pictures.map(Illustration::name).forEach(recent::add);
            }
            chosen.add(liked.get(i).stream()
                    .filter(picture -> !recent.contains(picture.name()))
                    .findFirst());
        }
        return chosen;
    }

    /** Which sentence of the cut each shot says. */
    private static List<Integer> sentences(List<Piece> pieces) {
        List<Integer> sentences = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean begins = !sentences.isEmpty() && piece.opens();
            sentences.add(sentences.isEmpty() ? 0 : sentences.getLast() + (begins ? 1 : 0));
        }
        return sentences;
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
