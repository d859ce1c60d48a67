package com.iafactory.studio.time;

import java.time.Duration;

/**
 * A time counted in whole frames of a rate; exact, so that cuts never drift. Immutable.
 *
 * @param frames number of frames, may be negative for offsets
 * @param rate the rate the frames are counted in
 */
public record RationalTime(long frames, FrameRate rate) implements Comparable<RationalTime> {
    private static final long NANOS = 1_000_000_000L;

    public static RationalTime ofFrames(long frames) {
        return new RationalTime(frames, FrameRate.FILM);
    }

    /** The frame nearest to the duration (half a frame rounds up). */
    public static RationalTime nearest(Duration duration, FrameRate rate) {
        double frames = duration.toNanos() * rate.perSecond() / NANOS;
        return new RationalTime(Math.round(frames), rate);
    }

    /** Exact to the nanosecond, rounded down. */
    public Duration toDuration() {
        return Duration.ofNanos(Math.floorDiv(
                Math.multiplyExact(Math.multiplyExact(frames, (long) rate.denominator()), NANOS), rate.numerator()));
    }

    public double seconds() {
        return (double) frames * rate.denominator() / rate.numerator();
    }

    public RationalTime plus(RationalTime other) {
        return new RationalTime(frames + sameRate(other).frames, rate);
    }

    public RationalTime minus(RationalTime other) {
        return new RationalTime(frames - sameRate(other).frames, rate);
    }

    @Override
    public int compareTo(RationalTime other) {
        return Long.compare(frames, sameRate(other).frames);
    }

    private RationalTime sameRate(RationalTime other) {
        if (!rate.equals(other.rate)) {
            throw new IllegalArgumentException("times of different rates: " + rate + " and " + other.rate);
        }
        return other;
    }
}
