package com.iafactory.studio.engine.illustrator;

import java.util.List;

/**
 * A shape that lies in the ground itself: it is there from the first frame on and costs nothing a frame. Places are pixels of
 * the canvas, already mirrored.
 */
sealed interface Backdrop {

    /** A luminous disc for a picture to stand on. */
    record Disc(double x, double y, double diameter) implements Backdrop {}

    /**
     * A field of colour.
     *
     * @param corners x and y in turn, clockwise
     */
    record Field(Tone tone, List<Double> corners) implements Backdrop {
        public Field {
            corners = List.copyOf(corners);
        }
    }

    /** A sheet with round corners and a soft shadow, for text. */
    record Sheet(Area place) implements Backdrop {}

    /** What a field is coloured in. */
    enum Tone {
        /** The accent; text on it is the palette's own for that. */
        ACCENT,
        /** A light tint that every picture stands out from. */
        PALE,
        /** A step away from the ground. */
        SURFACE
    }
}
