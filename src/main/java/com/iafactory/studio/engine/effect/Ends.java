package com.iafactory.studio.engine.effect;

import com.iafactory.studio.engine.effect.part.Envelope;
import com.iafactory.studio.engine.effect.part.Sound;

/**
 * How a sound comes out of silence and goes back into it.
 *
 * @param in seconds of coming
 * @param out most seconds of going
 * @param share the most of the whole that either may take
 */
record Ends(double in, double out, double share) {
    /** What surrounds: it was there before, and is still there. */
    static final Ends STEADY = new Ends(0.12, 0.2, 0.2);
    /** What is struck and soon over: nothing is taken from the blow. */
    static final Ends STRUCK = new Ends(0.002, 0.08, 0.2);
    /** What is struck and rings for long. */
    static final Ends RINGING = new Ends(0.002, 1.6, 0.45);
    /** What stops at its height. */
    static final Ends CUT = new Ends(0.1, 0.02, 0.2);

    void applyTo(Sound sound) {
        double most = share * sound.seconds();
        sound.each(channel -> Envelope.edged(channel, Math.min(in, most), Math.min(out, most)));
    }
}
