package com.iafactory.studio.engine.illustrator;

/** The curve by which things arrive: cubic-bezier(0.16, 1, 0.3, 1), fast at first and long in settling. */
final class Easing {
    private Easing() {}

    /** @param time 0 to 1 of the way in time; what lies outside is held */
    static double out(double time) {
        if (time <= 0) {
            return 0;
        }
        if (time >= 1) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (bezier(middle, 0.16, 0.3) < time) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return bezier((low + high) / 2, 1, 1);
    }

    private static double bezier(double t, double first, double second) {
        double u = 1 - t;
        return 3 * u * u * t * first + 3 * u * t * t * second + t * t * t;
    }
}
