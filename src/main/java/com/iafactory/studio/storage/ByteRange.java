package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;

/**
 * A part of an object, as HTTP counts it.
 *
 * @param first the first byte, from 0
 * @param last the last byte, included; past the end means to the end
 */
public record ByteRange(long first, long last) {
    public ByteRange {
        if (first < 0 || last < first) {
            throw StudioException.input(
                    "range-invalid", "Bytes " + first + " to " + last + " are no range.", "Ask for first <= last.");
        }
    }

    public static ByteRange from(long first) {
        return new ByteRange(first, Long.MAX_VALUE);
    }

    /** How many bytes; of a range that ends, as {@link #within} gives them. */
    public long length() {
        return Math.addExact(last - first, 1);
    }

    /**
     * The part of it that an object has.
     *
     * @throws StudioException kind INPUT, code {@code range-not-satisfiable}, when it begins at or after the end
     */
    public ByteRange within(StoredMedia media) {
        if (first >= media.bytes()) {
            throw StudioException.input(
                    "range-not-satisfiable",
                    media.key() + " has " + media.bytes() + " bytes; byte " + first + " is past its end.",
                    "Ask for a range inside it.");
        }
        return new ByteRange(first, Math.min(last, media.bytes() - 1));
    }
}
