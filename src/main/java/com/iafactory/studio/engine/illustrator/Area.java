package com.iafactory.studio.engine.illustrator;

/** A place on the canvas in pixels, in left-to-right terms: the stage mirrors it where the text runs the other way. */
record Area(double x, double y, double width, double height) {
    /** A square about a point. */
    static Area about(double x, double y, double size) {
        return new Area(x - size / 2, y - size / 2, size, size);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centerX() {
        return x + width / 2;
    }

    double centerY() {
        return y + height / 2;
    }

    Area inset(double horizontally, double vertically) {
        return new Area(x + horizontally, y + vertically, width - 2 * horizontally, height - 2 * vertically);
    }

    /** The part at the start of the line, that share of the width wide. */
    Area start(double share) {
        return new Area(x, y, width * share, height);
    }

    Area end(double share) {
        return new Area(x + width * (1 - share), y, width * share, height);
    }

    Area top(double pixels) {
        return new Area(x, y, width, pixels);
    }

    Area below(double pixels) {
        return new Area(x, y + pixels, width, height - pixels);
    }
}
