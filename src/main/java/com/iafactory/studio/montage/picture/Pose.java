package com.iafactory.studio.montage.picture;

/**
 * Where a sprite stands at one frame. Sub-pixel: nothing is rounded before sampling.
 *
 * @param x left edge on the canvas, pixels
 * @param y upper edge on the canvas, pixels
 * @param scale of the sprite, 1 for its own size; its left upper corner stays at (x, y)
 * @param opacity 0 to 1; at 0 the layer is skipped
 * @param clip only what lies inside this rectangle of the canvas is drawn
 */
public record Pose(double x, double y, double scale, double opacity, Clip clip) {
    public Pose(double x, double y, double scale, double opacity) {
        this(x, y, scale, opacity, Clip.NONE);
    }

    public static Pose at(double x, double y) {
        return new Pose(x, y, 1, 1, Clip.NONE);
    }

    public Pose within(Clip clip) {
        return new Pose(x, y, scale, opacity, clip);
    }

    public Pose faded(double factor) {
        return new Pose(x, y, scale, opacity * factor, clip);
    }

    /** A rectangle on the canvas in pixels; edges are exact, rounded to whole pixels when drawn. */
    public record Clip(double left, double top, double right, double bottom) {
        public static final Clip NONE = new Clip(
                Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
