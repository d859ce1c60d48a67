package com.iafactory.studio.montage;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.montage.caption.SegmentCaption;
import com.iafactory.studio.storyboard.Transition;
import java.util.List;
import java.util.Optional;

/**
 * Everything one segment of a film is rendered from. All times are frames from the segment's start: moved to another place
 * of the film, it is the same segment and need not be rendered again.
 *
 * @param plate its own shot
 * @param before the shot it takes over from; empty when it begins with a cut
 * @param captions burnt in; empty where captions are a track of their own
 * @param captionStyle colours of the captions
 * @param direction reading direction of the film, in which transitions run
 * @param encoder the same for all segments of a deliverable
 */
public record SegmentSpec(
        PlateRequest plate,
        Optional<Before> before,
        List<SegmentCaption> captions,
        CaptionStyle captionStyle,
        Direction direction,
        EncoderSettings encoder) {
    /** Changes whenever the same spec would give other frames or bytes. */
    static final String RENDERER = "renderer-2";

    public SegmentSpec {
        captions = List.copyOf(captions);
    }

    /** The outgoing shot and how it leaves. */
    public record Before(PlateRequest plate, Transition transition) {}

    public int frames() {
        return plate.frames();
    }

    public Canvas canvas() {
        return plate.canvas();
    }

    /** The same spec as text: equal specs give equal texts, on every machine. */
    public String canonical() {
        return CanonicalJson.of(this);
    }

    /**
     * The name of the rendered segment.
     *
     * @param illustrator version of who draws the plates
     */
    public Digest digest(String illustrator) {
        return Digest.of("segment", RENDERER, CaptionArtist.VERSION, illustrator, canonical());
    }
}
