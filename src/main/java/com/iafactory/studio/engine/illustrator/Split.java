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
            case LANDSCAPE -> new Split(area.start(0.575), area.right() - 320, area.centerY() + 34, 610);
            case VERTICAL -> {
                // Above captions there is little room: the picture, being no text, may rise out of the safe area.
                boolean low = area.height() < 800;
                double diameter = low ? 470 : 520;
                double middle = low ? 338 : area.y() + 210;
                double below = middle - area.y() + diameter / 2 + 42;
                yield new Split(area.below(below), area.right() - diameter / 2 + 20, middle, diameter);
            }
            case SQUARE -> {
                boolean low = area.height() < 720;
                double diameter = low ? 350 : 420;
                double middle = area.y() + diameter / 2 - (low ? 40 : 10);
                double below = middle - area.y() + diameter / 2 + 30;
                yield new Split(area.below(below), area.right() - diameter / 2 - 6, middle, diameter);
            }
        };
    }

    /** The corner left free beside the picture where text stands below it; nothing where it stands beside it. */
    static Area corner(Stage stage) {
        Split split = of(stage);
        Area area = stage.area();
        double width = split.x() - split.diameter() * 0.5 - 36 - area.x();
        return new Area(area.x(), area.y(), width, split.text().y() - area.y() - 40);
    }

    /** All of the area for text, with room for the rings at its end. */
    static Area alone(Stage stage) {
        return stage.canvas() == Canvas.LANDSCAPE ? stage.area().start(0.80) : stage.area();
    }
}
