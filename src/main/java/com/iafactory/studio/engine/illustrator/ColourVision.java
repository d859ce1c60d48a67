package com.iafactory.studio.engine.illustrator;

import java.awt.Color;

/**
 * Eyes that lack one kind of cone. Matrices of Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", severity 1.0, applied to linear light.
 */
enum ColourVision {
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** The colour that other eyes would have to see to see the same. */
    Color seen(Color color) {
        double r = Oklch.linear(color.getRed() / 255.0);
        double g = Oklch.linear(color.getGreen() / 255.0);
        double b = Oklch.linear(color.getBlue() / 255.0);
        return new Color(row(0, r, g, b), row(3, r, g, b), row(6, r, g, b));
    }

    private int row(int at, double r, double g, double b) {
        return Oklch.level(matrix[at] * r + matrix[at + 1] * g + matrix[at + 2] * b);
    }

    /** How far two colours are apart for the eyes that tell them least, as distance in Oklab. */
    static double apart(Color one, Color other) {
        double least = Oklch.of(one).distance(Oklch.of(other));
        for (ColourVision eyes : values()) {
            least = Math.min(least, Oklch.of(eyes.seen(one)).distance(Oklch.of(eyes.seen(other))));
        }
        return least;
    }
}
