package com.iafactory.studio.montage;

import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.storyboard.Camera;

/** The slow way over a photograph, which is a little larger than the canvas. Pure. */
final class SlowPan implements Layer.Motion {
    /** A photograph reaches this much beyond the canvas, so that there is somewhere to go. */
    private static final double ROOM = 1.1;
    /** Where a drift starts and ends between the edges. */
    private static final double MARGIN = 0.1;

    private final Camera camera;
    private final Canvas canvas;
    private final int frames;
    private final boolean rightToLeft;

    SlowPan(Camera camera, Canvas canvas, int frames, boolean rightToLeft) {
        // A photograph at rest looks like a player that hangs.
        this.camera = camera == Camera.STILL ? Camera.PUSH_IN : camera;
        this.canvas = canvas;
        this.frames = frames;
        this.rightToLeft = rightToLeft;
    }

    int width() {
        return even(canvas.width() * ROOM);
    }

    int height() {
        return even(canvas.height() * ROOM);
    }

    private static int even(double pixels) {
        return 2 * (int) Math.ceil(pixels / 2);
    }

    @Override
    public Pose at(int frame) {
        // It goes on under the next shot's entry, more and more slowly, but never off the edge.
        double t = Math.clamp(frame / (frames + 20.0), 0, 1);
        double fitting = Math.max((double) canvas.width() / width(), (double) canvas.height() / height());
        double scale = switch (camera) {
            case PUSH_IN -> fitting + (1 - fitting) * t;
            case PULL_OUT -> 1 - (1 - fitting) * t;
            case STILL, DRIFT_TO_START, DRIFT_TO_END, RISE -> 1;
        };
        double roomAcross = width() * scale - canvas.width();
        double roomDown = height() * scale - canvas.height();
        double way = MARGIN + (1 - 2 * MARGIN) * t;
        boolean backwards = (camera == Camera.DRIFT_TO_START) != rightToLeft;
        double across = switch (camera) {
            case DRIFT_TO_START, DRIFT_TO_END -> backwards ? 1 - way : way;
            case STILL, PUSH_IN, PULL_OUT, RISE -> 0.5;
        };
        double down = camera == Camera.RISE ? 1 - way : 0.5;
        return new Pose(-roomAcross * across, -roomDown * down, scale, 1);
    }
}
