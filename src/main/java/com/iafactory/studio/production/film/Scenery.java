package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.Scene;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.take.SceneMaker;
import com.iafactory.studio.take.StockChoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pictures and clips that are found or made for the shots of a cut. Where libraries are looked through, what each shot gets is
 * decided once it is known what there is for all of them, so that none shows what another does. Those of a localized film are the pictures
 * of the same lines in the film it was made from.
 */
final class Scenery {
    private final Storyboard board;
    private final Makers makers;
    private final List<Optional<FilmedShot>> shots;
    private final List<Optional<Piece>> searches;
    private final Optional<Piece> key;
    private Optional<List<Optional<Piece>>> decided = Optional.empty();

    private Scenery(Storyboard board, Makers makers, List<Optional<FilmedShot>> shots, Optional<FilmedShot> key) {
        this.key = key.flatMap(first -> ScenePiece.of(first, Optional.empty(), Optional.empty(), makers));
        this.board = board;
        this.makers = makers;
        this.shots = shots;
        this.searches = shots.stream()
                .map(shot -> shot.filter(filmed -> !filmed.words().isEmpty())
                        .flatMap(filmed -> makers.finder()
                                .map(finder -> FindPiece.of(
                                        filmed.words(), filmed.upright(), filmed.label() + " looked for", finder))))
                .toList();
    }

    /**
     * None where nobody makes or finds any.
     *
     * @param planned the storyboard before anybody decided otherwise about its shots
     * @param board with what was decided
     * @param original whose pictures they are; empty for a cut's own
     */
    static Scenery of(
            OriginalFilm.Board planned,
            Storyboard board,
            Optional<OriginalFilm.Board> original,
            Directions directions,
            Makers makers) {
        boolean drawn = makers.scenes().isEmpty() && makers.finder().isEmpty();
        Cut cut = planned.cut();
        OriginalFilm.Board pictured = original.orElse(new OriginalFilm.Board(cut, board, planned.language()));
        List<Optional<FilmedShot>> filmed = new ArrayList<>();
        List<ShotName> names = ShotName.of(cut, board);
        List<Shot> shots = board.shots();
        for (int i = 0; i < shots.size(); i++) {
            int source = original.isEmpty()
                    ? i
                    : pictured.shotOf(names.get(i), cut.lines().size());
            int take = directions.of(names.get(i)).map(Directions.Choice::take).orElse(0);
            boolean scenic = FilmedShot.scenic(shots.get(i).content())
                    && FilmedShot.scenic(
                            pictured.storyboard().shots().get(source).content());
            filmed.add(
                    drawn || !scenic
                            ? Optional.empty()
                            : Optional.of(FilmedShot.of(pictured, source, take, makers.storyboarder())));
        }
        return new Scenery(board, makers, filmed, key(original.orElse(planned), makers));
    }

    /**
     * The shot whose picture all others look like, where makers can: the first one planned, in its first take, so that another take
     * of it, or something brought for it, leaves the others as they are. Footage of libraries looks like nothing else anyway.
     */
    private static Optional<FilmedShot> key(OriginalFilm.Board planned, Makers makers) {
        boolean refers = makers.finder().isEmpty()
                && makers.scenes().filter(SceneMaker::refers).isPresent();
        List<Shot> shots = planned.storyboard().shots();
        return IntStream.range(0, refers ? shots.size() : 0)
                .filter(i -> FilmedShot.scenic(shots.get(i).content()))
                .mapToObj(i -> FilmedShot.of(planned, i, 0, makers.storyboarder()))
                .findFirst();
    }

    /** Those that can be named by now. */
    List<Piece> pieces(Shelf shelf) {
        return Stream.concat(
                        Stream.concat(searches.stream(), Stream.of(key)),
                        decided(shelf).stream().flatMap(List::stream))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One a shot, once it is known what there is for all of them. */
    private Optional<List<Optional<Piece>>> decided(Shelf shelf) {
        boolean known = searches.stream()
                .flatMap(Optional::stream)
                .allMatch(search -> shelf.find(search.digest()).isPresent());
        if (decided.isEmpty() && known) {
            List<List<StockChoice.Chosen>> offers = new ArrayList<>();
            for (int i = 0; i < shots.size(); i++) {
                int take = shots.get(i).map(FilmedShot::take).orElse(0);
                offers.add(searches.get(i)
                        .map(search -> from(FindPiece.read(search, shelf), take))
                        .orElse(List.of()));
            }
            decided = Optional.of(pieces(StockChoice.apart(offers)));
        }
        return decided;
    }

    private List<Optional<Piece>> pieces(List<Optional<StockChoice.Chosen>> found) {
        Optional<Digest> like = key.map(Piece::digest);
        List<Optional<Piece>> pieces = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            Optional<FilmedShot> shot = shots.get(i);
            Optional<StockChoice.Chosen> given = found.get(i);
            Optional<Piece> alone = shot.flatMap(filmed -> ScenePiece.of(filmed, given, Optional.empty(), makers));
            pieces.add(
                    alone.map(Piece::digest).equals(like)
                            ? alone
                            : shot.flatMap(filmed -> ScenePiece.of(filmed, given, like, makers)));
        }
        return pieces;
    }

    /** Another take of a shot begins further down, and so shows another one. */
    private static List<StockChoice.Chosen> from(List<StockChoice.Chosen> found, int take) {
        List<StockChoice.Chosen> turned = new ArrayList<>(found);
        Collections.rotate(turned, -take);
        return turned;
    }

    private List<Piece> scenes(Shelf shelf) {
        return decided(shelf).stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Lines due to whose footage is seen. */
    List<String> credits(Shelf shelf) {
        return scenes(shelf).stream()
                .flatMap(piece -> ScenePiece.credit(piece.digest(), shelf).stream())
                .distinct()
                .toList();
    }

    boolean isThere(Shelf shelf) {
        return decided(shelf).isPresent()
                && scenes(shelf).stream()
                        .allMatch(piece -> shelf.find(piece.digest()).isPresent());
    }

    /** The storyboard with what was made, its words set over it. */
    Storyboard applied(Shelf shelf) {
        List<Optional<Piece>> pieces = decided(shelf).orElseThrow();
        if (pieces.stream().allMatch(Optional::isEmpty)) {
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
