package com.iafactory.studio.montage;

import com.iafactory.studio.montage.picture.Compositor;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.YuvFrame;
import java.util.List;
import java.util.Optional;

/** The frames of one segment: the shot before giving way, the shot itself, captions on top. Not thread-safe. */
final class SegmentPainter implements AutoCloseable {
    private final ShotPicture picture;
    private final Optional<ShotPicture> before;
    private final Optional<Passage> passage;
    private final int passageFrames;
    private final List<Layer> captions;
    private final Compositor compositor;

    SegmentPainter(
            SegmentSpec spec,
            Illustrator illustrator,
            FootageSource footage,
            List<Layer> captions,
            Compositor compositor) {
        boolean rightToLeft = spec.direction().rightToLeft();
        this.picture = ShotPicture.of(spec.plate(), illustrator, footage, rightToLeft, compositor);
        this.captions = captions;
        this.compositor = compositor;
        this.passageFrames =
                spec.before().map(before -> before.transition().frames()).orElse(0);
        this.before = spec.before()
                .map(outgoing -> ShotPicture.of(outgoing.plate(), illustrator, footage, rightToLeft, compositor));
        this.passage = before.map(outgoing -> new Passage(
                spec.before().orElseThrow().transition(),
                outgoing,
                spec.before().orElseThrow().plate().frames(),
                picture,
                spec.frames(),
                spec.direction(),
                new YuvFrame(spec.canvas().width(), spec.canvas().height())));
    }

    void draw(int frame, YuvFrame target) {
        if (frame < passageFrames && passage.isPresent()) {
            passage.get().draw(frame, target);
        } else {
            picture.draw(frame, target);
        }
        compositor.draw(captions, frame, target);
    }

    @Override
    public void close() {
        picture.close();
        before.ifPresent(ShotPicture::close);
    }
}
