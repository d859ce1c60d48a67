package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.montage.EncoderSettings;
import com.iafactory.studio.montage.RenderPlan;
import com.iafactory.studio.montage.RoughCut;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.production.Shelf;
import com.iafactory.studio.production.project.Workshop;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.time.RationalTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of a cut on one canvas.
 *
 * @param segments one a shot, in order
 * @param mix the sound, shared by canvases of the same rate
 */
record CanvasPieces(
        Canvas canvas, RenderPlan render, List<Piece> segments, Piece mix, Piece deliverable, boolean burntCaptions) {

    static CanvasPieces of(CutPieces cut, Canvas canvas, Timeline timeline, Look look, Order order, Makers makers) {
        boolean burnt = cut.cut().kind() == Cut.Kind.SHORT;
        List<Cue> captions = burnt ? Captions.burnt(timeline, order.brief().language()) : List.of();
        RenderPlan.Appearance appearance = new RenderPlan.Appearance(
                canvas,
                shot -> Looks.inChapter(look, shot.chapter()),
                order.brief().language(),
                direction(cut.cut()),
                CaptionStyle.PLAIN.accented(makers.illustrator().accent(look)),
                EncoderSettings.FINAL,
                Digest.of("pictures", cut.cut().title()).seed());
        RenderPlan render = RenderPlan.of(timeline, captions, appearance);
        List<Piece> segments = new ArrayList<>();
        for (int i = 0; i < render.segments().size(); i++) {
            String label = cut.cut().name() + " " + canvas.code() + ", shot " + (i + 1);
            segments.add(SegmentPiece.of(render.segments().get(i), label, makers));
        }
        Piece mix = MixPiece.of(cut, canvas, timeline);
        Piece deliverable =
                DeliverablePiece.of(cut.cut(), canvas, timeline, cut.tracks(), render, segments, mix, order, makers);
        return new CanvasPieces(canvas, render, segments, mix, deliverable, burnt);
    }

    List<Piece> pieces() {
        List<Piece> all = new ArrayList<>(segments);
        all.add(mix);
        all.add(deliverable);
        return all;
    }

    /** The shots that are there, from the first on, joined; empty when the first is missing. */
    Optional<Workshop.Preview> preview(Shelf shelf, Path folder) {
        List<Path> rendered = new ArrayList<>();
        long frames = 0;
        for (int i = 0;
                i < segments.size() && shelf.find(segments.get(i).digest()).isPresent();
                i++) {
            rendered.add(SegmentPiece.read(segments.get(i).digest(), shelf));
            frames += render.segments().get(i).frames();
        }
        if (rendered.isEmpty()) {
            return Optional.empty();
        }
        Path film = folder.resolve("preview.mp4");
        Duration length = RationalTime.ofFrames(frames).toDuration();
        RoughCut.join(rendered, shelf.find(mix.digest()).map(made -> MixPiece.read(mix, shelf)), length, film);
        return Optional.of(new Workshop.Preview(film, length, rendered.size()));
    }

    /** Of what is said, because Darija is written in either direction. */
    static Direction direction(Cut cut) {
        return Direction.of(String.join(" ", cut.words()));
    }
}
