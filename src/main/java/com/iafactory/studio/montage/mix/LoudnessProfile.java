package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.Loudness;

/**
 * Loudness over time.
 *
 * @param shortTerm LUFS of the three seconds before each tenth of a second
 */
record LoudnessProfile(Loudness whole, double[] shortTerm) {
    private static final double WINDOW = 3;
    private static final int STEPS = 10;
    /** Seconds at the end that are not looked at: an ending is meant to die away. */
    private static final double ENDING = 5;

    /** By how many LU the sound around an instant is louder than the whole; 0 where too little is known. */
    double deviation(double seconds) {
        double last = (double) shortTerm.length / STEPS - ENDING;
        if (whole.silent() || last < WINDOW) {
            return 0;
        }
        double place = Math.clamp(seconds + WINDOW / 2, WINDOW, last) * STEPS;
        int before = Math.min((int) place, shortTerm.length - 2);
        double value = shortTerm[before] + (shortTerm[before + 1] - shortTerm[before]) * Math.min(1, place - before);
        return value <= Loudness.FLOOR ? 0 : value - whole.integrated();
    }
}
