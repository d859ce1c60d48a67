package com.iafactory.studio.production.film;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.montage.EncoderSettings;
import com.iafactory.studio.montage.RenderPlan;
import com.iafactory.studio.montage.Timeline;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.Order;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.storyboard.Look;
import java.util.ArrayList;
import java.util.List;

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
        Piece deliverable = DeliverablePiece.of(cut.cut(), canvas, timeline, render, segments, mix, order, makers);
        return new CanvasPieces(canvas, render, segments, mix, deliverable, burnt);
    }

    List<Piece> pieces() {
        List<Piece> all = new ArrayList<>(segments);
        all.add(mix);
        all.add(deliverable);
        return all;
    }

    /** Of what is said, because Darija is written in either direction. */
    static Direction direction(Cut cut) {
        return Direction.of(String.join(" ", cut.words()));
    }
}
