package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.storyboard.Camera;

/**
 * The slow motion of the whole picture. Near things move more than far ones.
 *
 * @param frames length of the shot
 * @param focusX the point that a push keeps in place
 */
record CameraPath(Camera camera, int frames, double focusX, double focusY, boolean rightToLeft) {
    static final double FAR = 0.6;
    static final double MIDDLE = 1.0;
    static final double NEAR = 1.25;
    /** How much larger a push makes what stands in the middle. */
    static final double PUSH = 0.045;
    /** Pixels of a drift to either side of the middle. */
    static final double DRIFT = 18;

    Pose place(double x, double y, double depth, int frame) {
        double t = Math.clamp(frame / Math.max(1.0, frames - 1.0), 0, 1.15);
        double scale = 1;
        double dx = 0;
        double dy = 0;
        double across = (2 * t - 1) * DRIFT * depth * (rightToLeft ? -1 : 1);
        switch (camera) {
            case STILL -> {}
            case PUSH_IN -> scale = 1 + PUSH * depth * Math.min(t, 1);
            case PULL_OUT -> scale = 1 + PUSH * depth * (1 - Math.min(t, 1));
            // The camera goes one way, what it sees the other.
            case DRIFT_TO_START -> dx = across;
            case DRIFT_TO_END -> dx = -across;
            case RISE -> dy = (2 * t - 1) * DRIFT * depth;
        }
        return new Pose(focusX + (x - focusX) * scale + dx, focusY + (y - focusY) * scale + dy, scale, 1);
    }
}
