package com.iafactory.studio.time;

/**
 * A half-open range of frames: {@code start} is inside, {@code end} is not. Frames 10 to 15 last five frames.
 *
 * @param start first frame
 * @param end first frame after the range, not before {@code start}
 */
public record TimeRange(long start, long end) {
    public TimeRange {
        if (end < start) {
            throw new IllegalArgumentException("a range ends at or after its start: " + start + ".." + end);
        }
    }

    public long length() {
        return end - start;
    }

    public boolean contains(long frame) {
        return frame >= start && frame < end;
    }

    public boolean overlaps(TimeRange other) {
        return start < other.end && other.start < end;
    }
}
