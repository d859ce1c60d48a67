package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.Conform;
import com.iafactory.studio.montage.TimedShot;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.storyboard.Storyboard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pieces of one cut: storyboard and voice first, the rest once both are there. */
final class CutPieces {
    private final Cut cut;
    private final Set<Canvas> canvases;
    private final Look look;
    private final Order order;
    private final Makers makers;
    private final Piece storyboard;
    private final Optional<OriginalFilm> original;
    private final Optional<Piece> originalBoard;
    private final Directions directions;
    private Optional<Scenery> scenery = Optional.empty();
    private Optional<Storyboard> board = Optional.empty();
    private final List<Piece> lines = new ArrayList<>();
    private final Map<String, Digest> voices;
    private final Map<Canvas, CanvasPieces> canvasPieces = new EnumMap<>(Canvas.class);
    private Optional<Timeline> timeline = Optional.empty();
    private Optional<Piece> music = Optional.empty();
    private List<SubtitleTrack> tracks = List.of();

    CutPieces(
            Cut cut,
            Set<Canvas> canvases,
            Look look,
            Directions directions,
            Optional<OriginalFilm> original,
            Order order,
            Makers makers) {
        // Where nobody makes pictures, there are none to be kept.
        this.original = original.filter(
                film -> makers.scenes().isPresent() || makers.finder().isPresent());
        this.originalBoard = this.original.map(film -> film.storyboard(cut.name(), makers));
        this.directions = directions;
        this.cut = cut;
        this.look = look;
        this.canvases = canvases;
        this.order = order;
        this.makers = makers;
        this.storyboard = original.isPresent()
                ? StoryboardPiece.layout(cut, order, makers)
                : StoryboardPiece.of(cut, order, makers);
        this.voices = FilmPlan.voices(cut, order, makers, lines);
    }

    /** Adds every piece that can be named and says whether that is all. */
    boolean addTo(List<Piece> pieces, Shelf shelf) {
        pieces.add(storyboard);
        originalBoard.ifPresent(pieces::add);
        pieces.addAll(lines);
        scenery(shelf).ifPresent(known -> pieces.addAll(known.pieces(shelf)));
        Optional<Timeline> conformed = timeline(shelf);
        if (conformed.isEmpty()) {
            return false;
        }
        pieces.addAll(footage());
        music.ifPresent(pieces::add);
        tracks.forEach(track -> track.translation().ifPresent(pieces::add));
        canvasPieces.values().forEach(canvas -> pieces.addAll(canvas.pieces()));
        return true;
    }

    /** What is made for its shots, once there is a storyboard. */
    private Optional<Scenery> scenery(Shelf shelf) {
        if (scenery.isEmpty()
                && shelf.find(storyboard.digest()).isPresent()
                && originalBoard.stream()
                        .allMatch(board -> shelf.find(board.digest()).isPresent())) {
            Storyboard planned = StoryboardPiece.read(storyboard, shelf);
            Storyboard directed = directions.apply(cut, planned, order.brief().language(), makers.storyboarder());
            scenery = Optional.of(Scenery.of(
                    new OriginalFilm.Board(cut, planned, order.brief().language()),
                    directed,
                    originalBoard(shelf),
                    directions,
                    makers));
        }
        return scenery;
    }

    private Optional<OriginalFilm.Board> originalBoard(Shelf shelf) {
        return original.map(film -> film.board(cut.name(), originalBoard.orElseThrow(), shelf));
    }

    List<String> credits(Shelf shelf) {
        return scenery(shelf).map(known -> known.credits(shelf)).orElse(List.of());
    }

    /** Why makers of pictures and clips, and libraries, could not give what they were asked for. */
    List<String> sceneRemarks(Shelf shelf) {
        return scenery(shelf).map(known -> known.remarks(shelf)).orElse(List.of());
    }

    /** The timeline, once storyboard, voice and pictures exist. */
    Optional<Timeline> timeline(Shelf shelf) {
        boolean ready = scenery(shelf).filter(known -> known.isThere(shelf)).isPresent()
                && voices.values().stream().allMatch(voice -> shelf.find(voice).isPresent());
        if (timeline.isEmpty() && ready) {
            Storyboard directed = scenery.orElseThrow().applied(shelf);
            board = Optional.of(directed);
            Timeline conformed = Conform.of(cut, directed, line -> VoicePiece.read(voice(line), shelf));
            timeline = Optional.of(conformed);
            music = order.music().map(style -> MusicPiece.of(style, cut, conformed, order, makers));
            tracks = SubtitleTrack.of(cut, conformed, order, makers);
            for (Canvas canvas : canvases) {
                canvasPieces.put(canvas, CanvasPieces.of(this, canvas, conformed, look, order, makers));
            }
        }
        return timeline;
    }

    private List<Piece> footage() {
        return board.stream()
                .flatMap(directed -> directed.shots().stream())
                .map(Shot::content)
                .filter(Footage.class::isInstance)
                .map(Footage.class::cast)
                .filter(footage -> !FootagePiece.isMade(footage.media()))
                .map(footage -> FootagePiece.of(footage, makers.footage()))
                .toList();
    }

    /** The shots, once they are known. */
    List<PlannedShot> shots(Shelf shelf) {
        Optional<Timeline> conformed = timeline(shelf);
        if (conformed.isEmpty() || board.isEmpty()) {
            return List.of();
        }
        List<ShotName> names = ShotName.of(cut, board.get());
        List<String> words = cut.words();
        List<PlannedShot> shots = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            TimedShot timed = conformed.get().shots().get(i);
            Map<Canvas, Digest> segments = new EnumMap<>(Canvas.class);
            canvasPieces.forEach((canvas, made) ->
                    segments.put(canvas, made.segments().get(index).digest()));
            shots.add(new PlannedShot(
                    names.get(i),
                    timed.range(),
                    timed.chapter(),
                    layout(timed.shot().content()),
                    String.join(
                            " ",
                            words.subList(
                                    timed.shot().words().first(),
                                    timed.shot().words().end())),
                    directions.of(names.get(i)).map(Directions.Choice::take).orElse(0),
                    segments));
        }
        return shots;
    }

    /** {@code BigNumber} as {@code big_number}. */
    private static String layout(ShotContent content) {
        return content.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    Cut cut() {
        return cut;
    }

    /** Subtitles in other languages, once there is a timeline. */
    List<SubtitleTrack> tracks() {
        return tracks;
    }

    Optional<Piece> music() {
        return music;
    }

    /** The piece of voice that says a line. */
    Digest voice(Line line) {
        Digest voice = voices.get(line.text());
        if (voice == null) {
            throw new IllegalArgumentException("no line of " + cut.name() + ": " + line.text());
        }
        return voice;
    }

    /** One a text. */
    List<Piece> lines() {
        return lines;
    }

    Map<Canvas, CanvasPieces> onCanvases() {
        return canvasPieces;
    }
}
