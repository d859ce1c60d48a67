package com.iafactory.studio.engine.effect.part;

import java.util.ArrayList;
import java.util.List;

/** When something happens, in seconds from the beginning. */
public final class Moments {
    private Moments() {}

    /**
     * Again and again, as long as there is room for a whole one; the first in any case.
     *
     * @param period from one to the next
     * @param give by which share of it that varies
     * @param room what one takes
     */
    public static List<Double> every(double period, double give, double first, double room, double end, Chance chance) {
        List<Double> moments = new ArrayList<>();
        double at = first;
        do {
            moments.add(at);
            at += period * chance.about(give);
        } while (at + room <= end);
        return moments;
    }

    /** Each independent of the others. */
    public static List<Double> scattered(double perSecond, double from, double to, Chance chance) {
        List<Double> moments = new ArrayList<>();
        for (double at = from + chance.gap(perSecond); at < to; at += chance.gap(perSecond)) {
            moments.add(at);
        }
        return moments;
    }
}
