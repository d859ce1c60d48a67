package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.Canvas;

/** Bit rate of the AAC sound of a deliverable. */
public enum AudioRate {
    LANDSCAPE(192),
    /** Instagram names 128 kbit/s as its limit. */
    VERTICAL(128);

    private final int kilobits;

    AudioRate(int kilobits) {
        this.kilobits = kilobits;
    }

    /** Thousands of bits a second. */
    public int kilobits() {
        return kilobits;
    }

    public static AudioRate of(Canvas canvas) {
        return canvas == Canvas.LANDSCAPE ? LANDSCAPE : VERTICAL;
    }
}
