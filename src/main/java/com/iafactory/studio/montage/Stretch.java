package com.iafactory.studio.montage;

/**
 * A part of a film in which something was noticed.
 *
 * @param start seconds
 * @param end seconds
 */
public record Stretch(double start, double end) {
    double seconds() {
        return end - start;
    }
}
