package com.iafactory.studio.montage.bench;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Plate;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.picture.Sprite;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Look;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An illustrator of full-frame pictures in slow zoom. Pictures are made once and kept, as if they had been loaded.
 * Thread-safe.
 */
public final class PictureShow implements Illustrator {
    private static final double ZOOM = 1.08;

    private final Map<String, BufferedImage> pictures = new ConcurrentHashMap<>();

    @Override
    public String version() {
        return "picture-show-1";
    }

    @Override
    public List<String> themes() {
        return List.of("photograph");
    }

    @Override
    public String accent(Look look) {
        return "#ffd23f";
    }

    @Override
    public Plate draw(PlateRequest request) {
        Sprite sprite = Sprite.of(picture(request));
        double width = request.canvas().width();
        double height = request.canvas().height();
        boolean out = request.camera() == Camera.PULL_OUT;
        return new Plate(List.of(new Layer(sprite, frame -> {
            double progress = (double) frame / request.frames();
            double scale = (1 + (ZOOM - 1) * (out ? 1 - progress : progress)) / ZOOM;
            // Never smaller than the canvas, also when the shot is held beyond its end.
            double kept = Math.max(scale, 1 / ZOOM);
            return new Pose((width - sprite.width() * kept) / 2, (height - sprite.height() * kept) / 2, kept, 1);
        })));
    }

    /** Makes the picture of a shot beforehand. */
    BufferedImage picture(PlateRequest request) {
        Canvas canvas = request.canvas();
        long seed = Digest.of(request.content().toString()).seed() + request.seed();
        return pictures.computeIfAbsent(
                canvas + "/" + seed,
                key -> DetailedPicture.draw(
                        (int) Math.ceil(canvas.width() * ZOOM), (int) Math.ceil(canvas.height() * ZOOM), seed));
    }

    @Override
    public BufferedImage thumbnail(Thumbnail thumbnail) {
        return DetailedPicture.draw(1280, 720, thumbnail.text().hashCode());
    }
}
