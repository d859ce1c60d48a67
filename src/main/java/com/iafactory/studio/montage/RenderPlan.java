package com.iafactory.studio.montage;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.caption.CaptionArtist;
import com.iafactory.studio.montage.caption.CaptionStyle;
import com.iafactory.studio.montage.caption.SegmentCaption;
import com.iafactory.studio.storyboard.Look;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.time.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A timeline cut into segments, one a shot. Joined in order they are the film, frame for frame.
 *
 * @param segments in order, without gap
 */
public record RenderPlan(List<SegmentSpec> segments) {
    public RenderPlan {
        segments = List.copyOf(segments);
    }

    /**
     * What a film looks like apart from its timeline.
     *
     * @param look of a shot: the film's, turned a little by its chapter
     * @param direction reading direction of the film
     * @param seed for choices without meaning; shots draw theirs from it and from what they show, never from where they
     *     stand
     */
    public record Appearance(
            Canvas canvas,
            Function<TimedShot, Look> look,
            Language language,
            Direction direction,
            CaptionStyle captionStyle,
            EncoderSettings encoder,
            long seed) {}

    /** @param burnt cues to burn in; empty for films with a caption track of their own */
    public static RenderPlan of(Timeline timeline, List<Cue> burnt, Appearance appearance) {
        List<SegmentSpec> segments = new ArrayList<>();
        Optional<PlateRequest> before = Optional.empty();
        for (TimedShot shot : timeline.shots()) {
            PlateRequest plate = plate(shot, !burnt.isEmpty(), appearance);
            Transition entry = shot.shot().entry();
            Optional<SegmentSpec.Before> outgoing = entry == Transition.CUT
                    ? Optional.empty()
                    : before.map(previous -> new SegmentSpec.Before(previous, entry));
            segments.add(new SegmentSpec(
                    plate,
                    outgoing,
                    captions(shot.range(), burnt),
                    appearance.captionStyle(),
                    appearance.direction(),
                    appearance.encoder()));
            before = Optional.of(plate);
        }
        return new RenderPlan(segments);
    }

    public long frames() {
        return segments.stream().mapToLong(SegmentSpec::frames).sum();
    }

    private static PlateRequest plate(TimedShot shot, boolean captioned, Appearance appearance) {
        return new PlateRequest(
                shot.shot().content(),
                shot.shot().illustration(),
                shot.shot().camera(),
                appearance.canvas(),
                appearance.look().apply(shot),
                appearance.language(),
                Math.toIntExact(shot.range().length()),
                shot.wordFrames(),
                captioned,
                appearance.seed());
    }

    private static List<SegmentCaption> captions(TimeRange range, List<Cue> burnt) {
        return burnt.stream()
                .map(cue -> SegmentCaption.of(cue, range.start()))
                .filter(cue -> cue.start() < range.length() && cue.end() > 0)
                .toList();
    }

    /** Where every burnt-in caption stands. */
    public List<Box> captionBoxes(CaptionArtist artist) {
        return segments.stream()
                .flatMap(
                        segment -> artist.boxes(segment.captions(), Illustrator.captionZone(segment.canvas())).stream())
                .toList();
    }

    /** Letters of burnt-in captions that no font has. */
    public Set<String> missingGlyphs(CaptionArtist artist) {
        Set<String> missing = new TreeSet<>();
        segments.forEach(segment -> missing.addAll(artist.missingGlyphs(segment.captions())));
        return missing;
    }
}
