package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.picture.Pose;

/**
 * How a sprite arrives.
 *
 * @param start first frame at which something of it is seen
 * @param frames until it stands
 * @param end frame from which it is gone again
 */
record Entrance(Kind kind, int start, int frames, int end) {
    /** Frames of leaving. */
    private static final int LEAVING = 6;

    /** What comes to stay. */
    Entrance(Kind kind, int start, int frames) {
        this(kind, start, frames, Integer.MAX_VALUE);
    }

    /** The same, gone again from that frame on. */
    Entrance until(int frame) {
        return new Entrance(kind, start, frames, frame);
    }

    /** From long before the first frame. */
    static final Entrance THERE = new Entrance(Kind.FADE, -1000, 1);

    enum Kind {
        FADE,
        /** Fades in while coming up a little. */
        RISE,
        /** Fades in while growing a little from its middle. */
        POP,
        /** There from the first frame on, growing a little into its place. */
        SETTLE,
        /** Comes up from behind its lower edge. */
        GROW_UP,
        /** Uncovered from left to right. */
        WIPE_RIGHT,
        /** Uncovered from right to left. */
        WIPE_LEFT,
        /** Uncovered from above. */
        WIPE_DOWN
    }

    static Entrance rise(int start) {
        return new Entrance(Kind.RISE, start, 9);
    }

    static Entrance pop(int start) {
        return new Entrance(Kind.POP, start, 13);
    }

    /** What carries the plate and must be there when it is cut to. */
    static Entrance settle(int frames) {
        return new Entrance(Kind.SETTLE, 0, frames);
    }

    static Entrance fade(int start) {
        return new Entrance(Kind.FADE, start, 10);
    }

    /** Uncovered in reading direction. */
    static Entrance wipe(int start, int frames, boolean rightToLeft) {
        return new Entrance(rightToLeft ? Kind.WIPE_LEFT : Kind.WIPE_RIGHT, start, frames);
    }

    static Entrance growUp(int start, int frames) {
        return new Entrance(Kind.GROW_UP, start, frames);
    }

    /** The pose of a sprite whose place, with the camera, is {@code at}. */
    Pose pose(Pose at, int frame, int width, int height) {
        double left = Math.clamp((end - (double) frame) / LEAVING, 0, 1);
        return left < 1 ? arriving(at, frame, width, height).faded(left) : arriving(at, frame, width, height);
    }

    private Pose arriving(Pose at, int frame, int width, int height) {
        if (frame < start && kind != Kind.SETTLE) {
            return at.faded(0);
        }
        double t = Easing.out((frame - start + 1.0) / frames);
        if (t >= 1) {
            return at;
        }
        double w = width * at.scale();
        double h = height * at.scale();
        return switch (kind) {
            case FADE -> at.faded(t);
            case RISE ->
                new Pose(at.x(), at.y() + 30 * (1 - t), at.scale(), at.opacity() * Math.min(1, 1.15 * t), at.clip());
            case POP -> {
                double s = 0.88 + 0.12 * t;
                yield new Pose(
                        at.x() + w * (1 - s) / 2,
                        at.y() + h * (1 - s) / 2,
                        at.scale() * s,
                        at.opacity() * Math.min(1, 1.3 * t),
                        at.clip());
            }
            case SETTLE -> {
                double s = 0.93 + 0.07 * t;
                yield new Pose(
                        at.x() + w * (1 - s) / 2, at.y() + h * (1 - s) / 2, at.scale() * s, at.opacity(), at.clip());
            }
            case GROW_UP ->
                new Pose(at.x(), at.y() + h * (1 - t), at.scale(), at.opacity(), at.clip())
                        .within(new Pose.Clip(at.x() - 2, at.y() - 2, at.x() + w + 2, at.y() + h));
            case WIPE_RIGHT -> at.within(new Pose.Clip(at.x() - 1, at.y() - 1, at.x() + w * t, at.y() + h + 1));
            case WIPE_LEFT ->
                at.within(new Pose.Clip(at.x() + w * (1 - t), at.y() - 1, at.x() + w + 1, at.y() + h + 1));
            case WIPE_DOWN -> at.within(new Pose.Clip(at.x() - 1, at.y() - 1, at.x() + w + 1, at.y() + h * t));
        };
    }
}
