package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Canvas;

/**
 * A canvas parted between text and picture.
 *
 * @param text where text may stand
 * @param x middle of the picture, logical
 * @param diameter of the disc behind the picture
 */
record Split(Area text, double x, double y, double diameter) {

    static Split of(Stage stage) {
        Area area = stage.area();
        return switch (stage.canvas()) {
            case LANDSCAPE -> new Split(area.start(0.575), area.right() - 320, area.centerY() + 10, 600);
            case VERTICAL -> {
                boolean low = area.height() < 800;
                double diameter = low ? 400 : 470;
                double middle = area.y() + diameter / 2 - (low ? 64 : 10);
                double below = middle - area.y() + diameter / 2 + 44;
                yield new Split(area.below(below), area.right() - diameter / 2 - 14, middle, diameter);
            }
            case SQUARE -> {
                double diameter = area.height() < 720 ? 330 : 400;
                double below = diameter + 22;
                yield new Split(area.below(below), area.right() - diameter / 2 - 10, area.y() + diameter / 2, diameter);
            }
        };
    }

    /** All of the area for text, with room for the rings at its end. */
    static Area alone(Stage stage) {
        return stage.canvas() == Canvas.LANDSCAPE ? stage.area().start(0.80) : stage.area();
    }
}
