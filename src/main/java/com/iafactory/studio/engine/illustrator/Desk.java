package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.TextSetter;

/** What a layout works with: the stage it fills and those who set type and furniture on it. */
record Desk(Stage stage, Lettering lettering, Furniture furniture, TextSetter setter) {

    /** Frame at which things begin to arrive. */
    static final int BEGIN = 1;

    boolean pictured() {
        return furniture.hasPicture();
    }

    /** The picture beside the text, or rings where there is none; returns where the text goes. */
    Area beside(int start) {
        Split split = Split.of(stage);
        if (pictured()) {
            furniture.emblem(split.x(), split.y(), split.diameter(), start);
            return split.text();
        }
        orbit(start);
        return Split.alone(stage);
    }

    void orbit(int start) {
        Area area = stage.area();
        switch (stage.canvas()) {
            case LANDSCAPE -> furniture.orbit(area.right() + 110, area.centerY() + 40, 420, start);
            case VERTICAL -> furniture.orbit(area.right() - 20, 1490, 420, start);
            case SQUARE -> furniture.orbit(area.right() + 20, area.bottom() + 70, 340, start);
        }
    }

    /** Upper edge of something that high, standing in the optical middle of an area. */
    double middle(Area area, double height) {
        double slack = Math.max(0, area.height() - height);
        // The safe area of a wide canvas ends above the player's controls: its middle is above that of the picture.
        return area.y() + slack * (stage.landscape() ? 0.56 : pictured() ? 0.3 : 0.46);
    }
}
