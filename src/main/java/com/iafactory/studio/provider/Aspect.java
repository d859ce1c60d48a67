package com.iafactory.studio.provider;

import java.util.Comparator;
import java.util.List;

/** Shapes of pictures as services name them, for example {@code 16:9}. */
public final class Aspect {
    private Aspect() {}

    /** The one of these that is nearest to a canvas; what comes out is fitted. */
    public static String nearest(List<String> offered, int width, int height) {
        return offered.stream()
                .min(Comparator.comparingDouble(aspect -> Math.abs(Math.log(ratio(aspect) * height / width))))
                .orElseThrow();
    }

    private static double ratio(String aspect) {
        int colon = aspect.indexOf(':');
        return Double.parseDouble(aspect.substring(0, colon)) / Double.parseDouble(aspect.substring(colon + 1));
    }
}
