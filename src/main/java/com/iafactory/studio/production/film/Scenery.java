package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.Imagery;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.Scene;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.SceneMaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pictures and clips that are made for the shots of a cut. Shots that say a sentence get one; figures, lists, charts and cards
 * stay drawn. Those of a localized film are the pictures of the same lines in the film it was made from.
 */
final class Scenery {
    private static final String USUAL_STYLE =
            "calm documentary photograph, natural light, no text, no logos, no captions";
    /** Of both sides of the canvas, in multiples all services take. */
    private static final int LONG = 1536;

    private static final int SHORT = 864;
    /** Services make five or six seconds; a shot that is longer rests on the last frame. */
    private static final Duration CLIP = Duration.ofSeconds(5);

    private final Storyboard board;
    private final List<Optional<Piece>> pieces;

    private Scenery(Storyboard board, List<Optional<Piece>> pieces) {
        this.board = board;
        this.pieces = pieces;
    }

    /**
     * None where nobody makes any.
     *
     * @param original whose pictures they are; empty for a cut's own
     */
    static Scenery of(
            Cut cut, Storyboard board, Optional<OriginalFilm.Board> original, Directions directions, Makers makers) {
        List<Optional<Piece>> pieces = new ArrayList<>();
        List<ShotName> names = ShotName.of(cut, board);
        List<Shot> shots = board.shots();
        OriginalFilm.Board pictured = original.orElse(new OriginalFilm.Board(cut, board));
        for (int i = 0; i < shots.size(); i++) {
            int source = original.isEmpty()
                    ? i
                    : pictured.shotOf(names.get(i), cut.lines().size());
            boolean none = makers.scenes().isEmpty()
                    || !scenic(shots.get(i).content())
                    || !scenic(pictured.storyboard().shots().get(source).content());
            String label = cut.name() + ", picture for shot " + (i + 1);
            // Another take of the shot is another picture.
            int take = directions.of(names.get(i)).map(Directions.Choice::take).orElse(0);
            pieces.add(
                    none ? Optional.empty() : Optional.of(ScenePiece.of(wish(pictured, source, take), label, makers)));
        }
        return new Scenery(board, pieces);
    }

    private static boolean scenic(ShotContent content) {
        return content instanceof ShotContent.Statement
                || content instanceof ShotContent.Question
                || content instanceof ShotContent.Place;
    }

    private static SceneMaker.Wish wish(OriginalFilm.Board pictured, int index, int take) {
        Cut cut = pictured.cut();
        Storyboard board = pictured.storyboard();
        Shot shot = board.shots().get(index);
        String said = String.join(
                " ", cut.words().subList(shot.words().first(), shot.words().end()));
        String style = board.style().isBlank() ? USUAL_STYLE : board.style();
        Optional<Imagery> imagery = board.imagery().isEmpty()
                ? Optional.empty()
                : Optional.of(board.imagery().get(index));
        String prompt = imagery.map(image -> image.prompt() + ", " + image.size() + " shot, " + image.palette())
                        .orElse("A scene for the words: \"" + said + "\"")
                + ". " + style;
        String move = imagery.map(Imagery::move).orElse("slow push in");
        boolean upright = cut.kind() == Cut.Kind.SHORT;
        int width = upright ? SHORT : LONG;
        int height = upright ? LONG : SHORT;
        long seed = Digest.of("scene", prompt, Integer.toString(take)).seed() & Integer.MAX_VALUE;
        return new SceneMaker.Wish(
                new PictureRequest(prompt, width, height, seed),
                new ClipRequest(prompt + ". Camera: " + move, CLIP, width, height, Optional.empty(), seed),
                imagery.map(image -> String.join(" ", image.keywords())).orElse(""));
    }

    List<Piece> pieces() {
        return pieces.stream().flatMap(Optional::stream).toList();
    }

    /** Lines due to whose footage is seen. */
    List<String> credits(Shelf shelf) {
        return pieces().stream()
                .flatMap(piece -> ScenePiece.credit(piece.digest(), shelf).stream())
                .distinct()
                .toList();
    }

    boolean isThere(Shelf shelf) {
        return pieces().stream().allMatch(piece -> shelf.find(piece.digest()).isPresent());
    }

    /** The storyboard with what was made, its words set over it. */
    Storyboard applied(Shelf shelf) {
        if (pieces().isEmpty()) {
            return board;
        }
        List<Scene> scenes = new ArrayList<>();
        int index = 0;
        for (Scene scene : board.scenes()) {
            List<Shot> shots = new ArrayList<>();
            for (Shot shot : scene.shots()) {
                shots.add(pieces.get(index)
                        .flatMap(piece -> ScenePiece.footage(piece.digest(), shelf))
                        .map(footage -> shown(shot, footage))
                        .orElse(shot));
                index++;
            }
            scenes.add(new Scene(scene.chapter(), scene.title(), shots));
        }
        return board.with(scenes);
    }

    private static Shot shown(Shot shot, Footage made) {
        Footage footage = new Footage(
                made.media(), made.medium(), made.width(), made.height(), made.from(), text(shot.content()));
        return new Shot(shot.words(), footage, Optional.empty(), shot.camera(), shot.entry(), shot.hold());
    }

    private static Optional<Phrase> text(ShotContent content) {
        return switch (content) {
            case ShotContent.Statement statement -> Optional.of(statement.text());
            case ShotContent.Question question -> Optional.of(question.text());
            case ShotContent.Place place -> place.text();
            default -> Optional.empty();
        };
    }
}
