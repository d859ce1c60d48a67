package com.iafactory.studio.time;

/**
 * Frames per second as an exact fraction, for example 30/1 or 30000/1001. Immutable.
 *
 * @param numerator frames, above zero
 * @param denominator seconds, above zero
 */
public record FrameRate(int numerator, int denominator) {
    /** The rate of every deliverable of the studio. */
    public static final FrameRate FILM = new FrameRate(30, 1);

    public FrameRate {
        if (numerator <= 0 || denominator <= 0) {
            throw new IllegalArgumentException("a frame rate is above zero, not " + numerator + "/" + denominator);
        }
    }

    public double perSecond() {
        return (double) numerator / denominator;
    }
}
