package com.iafactory.studio.engine.effect.part;

import java.util.function.DoubleUnaryOperator;

/** A curve that wanders between 0 and 1 as slowly as asked for, with smaller and quicker movements on it. Immutable. */
public final class Drift implements DoubleUnaryOperator {
    private static final double FIRST_WEIGHT = 1;

    private final double perSecond;
    private final double[][] points;

    /**
     * @param perSecond how often the slowest movement has another aim
     * @param layers each moves twice as quickly as the one before, half as far
     */
    public Drift(Chance chance, double perSecond, int layers, double seconds) {
        this.perSecond = perSecond;
        this.points = new double[layers][];
        for (int layer = 0; layer < layers; layer++) {
            points[layer] = new double[(int) Math.ceil(seconds * perSecond * (1 << layer)) + 3];
            for (int i = 0; i < points[layer].length; i++) {
                points[layer][i] = chance.unit();
            }
        }
    }

    @Override
    public double applyAsDouble(double seconds) {
        double sum = 0;
        double weight = FIRST_WEIGHT;
        double all = 0;
        for (int layer = 0; layer < points.length; layer++) {
            double place = Math.max(0, seconds) * perSecond * (1 << layer);
            int point = Math.min((int) place, points[layer].length - 2);
            double aim = points[layer][point + 1];
            sum += weight * (points[layer][point] + Envelope.smooth(place - point) * (aim - points[layer][point]));
            all += weight;
            weight /= 2;
        }
        return sum / all;
    }
}
