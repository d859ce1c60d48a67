package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pictures and clips that are found or made for the shots of a cut. Where libraries are looked through, what each shot gets is
 * decided once it is known what there is for all of them, so that none shows what another does. Another take of a shot, or
 * something brought for it, leaves the others as they are: they are decided as if it were not there. Those of a localized film are the
 * pictures of the same lines in the film it was made from.
 */
final class Scenery {
    private final Storyboard board;
    private final Makers makers;
    private final List<Optional<FilmedShot>> shots;
    private final List<Optional<Piece>> searches;
    private final Optional<Piece> key;
    private Optional<List<Optional<Piece>>> decided = Optional.empty();

    private Scenery(
            Storyboard board,
            Makers makers,
            List<Optional<FilmedShot>> planned,
            List<Optional<FilmedShot>> shots,
            Optional<FilmedShot> key) {
        this.board = board;
        this.makers = makers;
        this.shots = shots;
        this.key = key.flatMap(first -> ScenePiece.of(first, Optional.empty(), Optional.empty(), makers));
        this.searches = IntStream.range(0, shots.size())
                .mapToObj(i -> planned.get(i).or(() -> shots.get(i)).flatMap(this::search))
                .toList();
    }

    /**
     * None where nobody makes or finds any.
     *
     * @param before the storyboard before anybody decided otherwise about its shots
     * @param board with what was decided
     * @param original whose pictures they are; empty for a cut's own
     */
    static Scenery of(
            OriginalFilm.Board before,
            Storyboard board,
            Optional<OriginalFilm.Board> original,
            Directions directions,
            Makers makers) {
        OriginalFilm.Board decided = new OriginalFilm.Board(before.cut(), board, before.language());
        List<Optional<FilmedShot>> planned = filmed(before, original, Directions.NONE, makers);
        List<Optional<FilmedShot>> pictured = original.map(
                        film -> filmed(film, Optional.empty(), Directions.NONE, makers))
                .orElse(planned);
        return new Scenery(
                board, makers, planned, filmed(decided, original, directions, makers), key(pictured, makers));
    }

    private static List<Optional<FilmedShot>> filmed(
            OriginalFilm.Board film, Optional<OriginalFilm.Board> original, Directions directions, Makers makers) {
        boolean drawn = makers.scenes().isEmpty() && makers.finder().isEmpty();
        OriginalFilm.Board pictured = original.orElse(film);
        List<Optional<FilmedShot>> filmed = new ArrayList<>();
        List<ShotName> names = ShotName.of(film.cut(), film.storyboard());
        List<Shot> shots = film.storyboard().shots();
        for (int i = 0; i < shots.size(); i++) {
            int source = original.isEmpty()
                    ? i
                    : pictured.shotOf(names.get(i), film.cut().lines().size());
            int take = directions.of(names.get(i)).map(Directions.Choice::take).orElse(0);
            boolean scenic = FilmedShot.scenic(shots.get(i).content())
                    && FilmedShot.scenic(
                            pictured.storyboard().shots().get(source).content());
            filmed.add(
                    drawn || !scenic
                            ? Optional.empty()
                            : Optional.of(FilmedShot.of(pictured, source, take, makers.storyboarder())));
        }
        return filmed;
    }

    /** The shot whose picture all others look like, where makers can. Footage of libraries looks like nothing else anyway. */
    private static Optional<FilmedShot> key(List<Optional<FilmedShot>> planned, Makers makers) {
        boolean refers = makers.finder().isEmpty()
                && makers.scenes().filter(SceneMaker::refers).isPresent();
        return planned.stream()
                .filter(shot -> refers)
                .flatMap(Optional::stream)
                .filter(FilmedShot::described)
                .findFirst();
    }

    private Optional<Piece> search(FilmedShot shot) {
        return makers.finder()
                .filter(finder -> !shot.words().isEmpty())
                .map(finder -> FindPiece.of(
                        shot.words(), shot.length(), shot.upright(), shot.label() + " looked for", finder));
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
            List<List<StockChoice.Chosen>> offers = searches.stream()
                    .map(search ->
                            search.map(piece -> FindPiece.read(piece, shelf)).orElse(List.of()))
                    .toList();
            List<Integer> takes = shots.stream()
                    .map(shot -> shot.map(FilmedShot::take).orElse(0))
                    .toList();
            decided = Optional.of(pieces(StockChoice.apart(offers, takes)));
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

    /** Why what was asked for could not be had, for each shot of which that is so. */
    List<String> remarks(Shelf shelf) {
        return Stream.concat(
                        searches.stream()
                                .flatMap(Optional::stream)
                                .flatMap(search -> FindPiece.remarks(search, shelf).stream()),
                        scenes(shelf).stream()
                                .map(Piece::digest)
                                .distinct()
                                .flatMap(scene -> ScenePiece.remarks(scene, shelf).stream()
                                        .distinct()))
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
