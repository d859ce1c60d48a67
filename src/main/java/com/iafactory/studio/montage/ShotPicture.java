package com.iafactory.studio.montage;

import com.iafactory.studio.montage.picture.Compositor;
import com.iafactory.studio.montage.picture.Plate;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.picture.YuvFrame;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.Optional;

/** What a shot shows: its footage, if it has any, and the plate over it. Not thread-safe. */
final class ShotPicture implements AutoCloseable {
    private final Optional<FootageReel> reel;
    private final Plate plate;
    private final Compositor compositor;

    private ShotPicture(Optional<FootageReel> reel, Plate plate, Compositor compositor) {
        this.reel = reel;
        this.plate = plate;
        this.compositor = compositor;
    }

    static ShotPicture of(
            PlateRequest request,
            Illustrator illustrator,
            FootageSource source,
            boolean rightToLeft,
            Compositor compositor) {
        Optional<FootageReel> reel = request.content() instanceof ShotContent.Footage footage
                ? Optional.of(new FootageReel(footage, request, rightToLeft, source.file(footage.media())))
                : Optional.empty();
        return new ShotPicture(reel, illustrator.draw(request), compositor);
    }

    void draw(int frame, YuvFrame target) {
        draw(frame, target, 0, Pose.Clip.NONE);
    }

    /** @param shift pixels to the right; the window stays where it is */
    void draw(int frame, YuvFrame target, double shift, Pose.Clip window) {
        if (reel.isPresent()) {
            compositor.draw(List.of(reel.get().at(frame)), frame, target, shift, window);
        }
        compositor.draw(plate.layers(), frame, target, shift, window);
    }

    @Override
    public void close() {
        reel.ifPresent(FootageReel::close);
    }
}
