package com.iafactory.studio.montage.picture;

/**
 * One sprite on its way.
 *
 * @param cel what is drawn at a frame of the shot
 * @param motion where and how
 */
public record Layer(Cel cel, Motion motion) {
    public Layer(Sprite sprite, Motion motion) {
        this(frame -> sprite, motion);
    }

    /** The drawing of a frame: nearly always the same sprite; another one for counters. Pure and thread-safe. */
    @FunctionalInterface
    public interface Cel {
        Sprite at(int frame);
    }

    /** The pose at a frame of the shot, from 0; defined beyond the last frame too. Pure and thread-safe. */
    @FunctionalInterface
    public interface Motion {
        Pose at(int frame);
    }
}
