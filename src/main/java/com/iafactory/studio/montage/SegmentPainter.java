package com.iafactory.studio.montage;

import com.iafactory.studio.montage.picture.Compositor;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Plate;
import com.iafactory.studio.montage.picture.YuvFrame;
import java.util.List;
import java.util.Optional;

/** The frames of one segment: the shot before giving way, the shot itself, captions on top. Not thread-safe. */
final class SegmentPainter {
    private final Plate plate;
    private final Optional<Passage> passage;
    private final int passageFrames;
    private final List<Layer> captions;
    private final Compositor compositor;

    SegmentPainter(SegmentSpec spec, Illustrator illustrator, List<Layer> captions, Compositor compositor) {
        this.plate = illustrator.draw(spec.plate());
        this.captions = captions;
        this.compositor = compositor;
        this.passageFrames =
                spec.before().map(before -> before.transition().frames()).orElse(0);
        this.passage = spec.before()
                .map(before -> new Passage(
                        before.transition(),
                        illustrator.draw(before.plate()),
                        before.plate().frames(),
                        plate,
                        spec.frames(),
                        spec.direction(),
                        compositor,
                        new YuvFrame(spec.canvas().width(), spec.canvas().height())));
    }

    void draw(int frame, YuvFrame target) {
        if (frame < passageFrames && passage.isPresent()) {
            passage.get().draw(frame, target);
        } else {
            compositor.draw(plate, frame, target);
        }
        compositor.draw(captions, frame, target);
    }
}
