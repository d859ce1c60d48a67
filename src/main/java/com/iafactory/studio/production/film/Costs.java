package com.iafactory.studio.production.film;

import com.iafactory.studio.script.Brief;
import com.iafactory.studio.time.FrameRate;

/**
 * What pieces cost in the time of one encoded landscape frame; measured on two cores, used only to show progress. Being wrong
 * makes a bar uneven, never a film.
 */
final class Costs {
    static final double SCRIPT = 60;
    static final double STORYBOARD = 15;
    static final double LINE = 3;
    static final double MUSIC_FRAME = 0.04;
    static final double MIX_FRAME = 0.06;
    static final double DELIVERY_FRAME = 0.12;
    static final double GROWTH = 30;

    /** What a short usually lasts. */
    private static final double SHORT_SECONDS = 30;

    private Costs() {}

    /** A rough sum before anything is known, from the wished lengths. */
    static double expected(Brief brief) {
        double filmFrames = brief.target().toSeconds() * FrameRate.FILM.perSecond();
        double shortFrames = brief.shorts() * SHORT_SECONDS * FrameRate.FILM.perSecond();
        return SCRIPT
                + GROWTH
                + (filmFrames + shortFrames) * (1 + MUSIC_FRAME + MIX_FRAME + DELIVERY_FRAME + LINE / 120);
    }
}
