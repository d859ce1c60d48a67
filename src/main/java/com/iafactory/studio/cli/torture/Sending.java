package com.iafactory.studio.cli.torture;

import java.time.Instant;
import java.util.Locale;

/**
 * One purchase as the stand-in saw it.
 *
 * @param what was asked for, as {@link Audit} calls it
 * @param begun when it was heard
 * @param ended when it was answered or cut off
 * @param mishap that the stand-in made of it
 * @param sold whether it stands in the stand-in's books
 */
record Sending(String what, Instant begun, Instant ended, Mishap mishap, boolean sold) {
    /** What goes wrong. */
    enum Mishap {
        NONE(true),
        CUT_BEFORE(false),
        CUT_AFTER(false),
        CUT_WITHIN(false),
        /** 429 with {@code Retry-After}. */
        BUSY(true),
        /** 500 without a word whether anything was done. */
        BROKEN(false);

        private final boolean clear;

        Mishap(boolean clear) {
            this.clear = clear;
        }

        /** For people. */
        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** Whether who is alive to read the answer knows what was bought. */
        boolean clear() {
            return clear;
        }
    }
}
