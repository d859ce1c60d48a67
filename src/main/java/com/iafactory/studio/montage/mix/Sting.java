package com.iafactory.studio.montage.mix;

import java.time.Duration;

/**
 * A short sound that marks a moment.
 *
 * @param at from the start of the cut; the moment the sound is at its fullest
 */
public record Sting(Kind kind, Duration at) {
    /** What it marks. */
    public enum Kind {
        /** A breath of air into a soft, low thud. */
        CHAPTER,
        /** A wooden tick, hardly heard. */
        ITEM
    }
}
