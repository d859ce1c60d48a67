package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Plan;
import com.iafactory.studio.production.PlannedShot;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.project.Workshop;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Directions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a film with its shorts and its marketing calls for. Names the script first; with a script the storyboards and the lines of
 * voice; with those, cut by cut, music, segments, mix and deliverables.
 *
 * <p>What was once worked out from existing pieces is kept, because pieces never change; asking again is cheap. Not thread-safe;
 * the reconciler asks one at a time.
 */
public final class FilmPlan implements Plan {
    private final Order order;
    private final Makers makers;
    private final Piece script;
    private final Directions directions;
    private final Optional<OriginalFilm> original;
    private final Map<String, CutPieces> cuts = new LinkedHashMap<>();
    private Optional<Screenplay> screenplay = Optional.empty();
    private Optional<Map<String, Piece>> texts = Optional.empty();

    /** Begins with writing the script. */
    public FilmPlan(Order order, Makers makers) {
        this(order, makers, ScriptPiece.of(order, makers), Directions.NONE, Optional.empty());
    }

    /**
     * Of a script that has been written and approved.
     *
     * @param directions what was decided about its shots
     * @param original whose pictures it has; empty for what was localized from nothing
     */
    FilmPlan(Order order, Makers makers, Screenplay approved, Directions directions, Optional<OriginalFilm> original) {
        this(order, makers, ScriptPiece.given(approved), directions, original);
    }

    private FilmPlan(Order order, Makers makers, Piece script, Directions directions, Optional<OriginalFilm> original) {
        this.original = original;
        this.directions = directions;
        this.order = order;
        this.makers = makers;
        this.script = script;
    }

    /** Lines due to whose footage is seen, of a plan that is complete. */
    List<String> credits(Shelf shelf) {
        return cuts.values().stream()
                .flatMap(cut -> cut.credits(shelf).stream())
                .distinct()
                .map(line -> "Footage: " + line)
                .toList();
    }

    /** Why pictures, clips and footage that were asked for are others, or drawn, of a plan that is complete; each reason once. */
    List<String> sceneRemarks(Shelf shelf) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        cuts.values().forEach(cut -> cut.sceneRemarks(shelf).forEach(why -> reasons.merge(why, 1, Integer::sum)));
        return reasons.entrySet().stream()
                .map(one -> "Pictures, " + (one.getValue() == 1 ? "once" : one.getValue() + " times")
                        + " made or found otherwise: " + one.getKey())
                .toList();
    }

    /** What to tell about subtitles in other languages, of a plan that is complete. */
    List<String> subtitleRemarks(Shelf shelf) {
        return cuts.values().stream()
                .flatMap(cut -> cut.tracks().stream()
                        .flatMap(track -> track.remark(cut.cut().name(), shelf).stream()))
                .toList();
    }

    /** Whether some that were to be translated are known to be missing. */
    boolean lacksTranslations(Shelf shelf) {
        calls(shelf);
        return cuts.values().stream()
                .flatMap(cut -> cut.tracks().stream())
                .flatMap(track -> track.need().stream())
                .filter(need -> shelf.find(need).isPresent())
                .anyMatch(need -> !TranslationPiece.read(need, shelf).missing().isEmpty());
    }

    Order order() {
        return order;
    }

    Makers makers() {
        return makers;
    }

    @Override
    public Calls calls(Shelf shelf) {
        List<Piece> pieces = new ArrayList<>(List.of(script));
        Optional<Screenplay> written = screenplay(shelf);
        if (written.isEmpty()) {
            return new Calls(pieces, false);
        }
        boolean complete = true;
        for (Cut cut : cuts(written.get())) {
            CutPieces made = cuts.computeIfAbsent(
                    cut.name(),
                    name -> new CutPieces(
                            cut,
                            canvases(cut),
                            Looks.of(order, written.get(), makers),
                            directions,
                            original,
                            order,
                            makers));
            complete &= made.addTo(pieces, shelf);
        }
        pieces.addAll(texts(written.get()).values());
        Optional<Piece> growth = growth(written.get(), shelf);
        growth.ifPresent(pieces::add);
        return new Calls(pieces, complete && growth.isPresent());
    }

    @Override
    public List<PlannedShot> shots(Shelf shelf) {
        calls(shelf);
        return cuts.values().stream().flatMap(cut -> cut.shots(shelf).stream()).toList();
    }

    /** The first cut as far as its shots are rendered, with its sound when that is there. */
    Optional<Workshop.Preview> preview(Shelf shelf, Path folder) {
        calls(shelf);
        return cuts.values().stream()
                .findFirst()
                .flatMap(cut -> cut.onCanvases().values().stream().findFirst())
                .flatMap(canvas -> canvas.preview(shelf, folder));
    }

    /** The script, once it is written. */
    Optional<Screenplay> screenplay(Shelf shelf) {
        if (screenplay.isEmpty() && shelf.find(script.digest()).isPresent()) {
            screenplay = Optional.of(ScriptPiece.read(script, shelf));
        }
        return screenplay;
    }

    /** The cuts that the asked formats call for, the film first. */
    List<Cut> cuts(Screenplay written) {
        List<Cut> wanted = new ArrayList<>();
        if (!canvases(written.film()).isEmpty()) {
            wanted.add(written.film());
        }
        written.shorts().stream().filter(cut -> !canvases(cut).isEmpty()).forEach(wanted::add);
        return wanted;
    }

    CutPieces pieces(Cut cut) {
        CutPieces pieces = cuts.get(cut.name());
        if (pieces == null) {
            throw new IllegalStateException("the plan has not reached " + cut.name());
        }
        return pieces;
    }

    private Set<Canvas> canvases(Cut cut) {
        return canvases(cut, order.formats());
    }

    /** The long film is for YouTube; shorts are vertical for every platform, square when asked. */
    static Set<Canvas> canvases(Cut cut, Set<Format> formats) {
        Set<Canvas> canvases = EnumSet.noneOf(Canvas.class);
        for (Format format : formats) {
            if (cut.kind() == Cut.Kind.FILM) {
                if (format == Format.YOUTUBE) {
                    canvases.add(Canvas.LANDSCAPE);
                }
            } else {
                canvases.add(format == Format.SQUARE ? Canvas.SQUARE : Canvas.VERTICAL);
            }
        }
        return canvases;
    }

    /** Marketing follows the film's chapters, so it waits for its timeline; with shorts only there are no chapters. */
    private Optional<Piece> growth(Screenplay written, Shelf shelf) {
        if (canvases(written.film()).isEmpty()) {
            return Optional.of(GrowthPiece.of(written, Optional.empty(), texts(written), order, makers));
        }
        return pieces(written.film())
                .timeline(shelf)
                .map(timeline -> GrowthPiece.of(written, Optional.of(timeline), texts(written), order, makers));
    }

    private Map<String, Piece> texts(Screenplay written) {
        if (texts.isEmpty()) {
            texts = Optional.of(MarketingPiece.of(cuts(written), order, makers));
        }
        return texts.get();
    }

    Piece growthPiece(Shelf shelf) {
        return screenplay(shelf).flatMap(written -> growth(written, shelf)).orElseThrow();
    }

    /** One voice piece a text, however many cuts say it. */
    static Map<String, Digest> voices(Cut cut, Order order, Makers makers, List<Piece> into) {
        Map<String, Digest> digests = new LinkedHashMap<>();
        for (Line line : cut.lines()) {
            if (!digests.containsKey(line.text())) {
                Piece piece = VoicePiece.of(line.text(), order, makers);
                digests.put(line.text(), piece.digest());
                into.add(piece);
            }
        }
        return digests;
    }
}
