package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Paragraph;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.TextSetter;
import java.awt.Color;

/** What a layout works with: the stage it fills, the scene chosen for it and those who set type and furniture on it. */
record Desk(Stage stage, Scene scene, Lettering lettering, Furniture furniture, TextSetter setter) {

    /** Frame at which things begin to arrive. */
    static final int BEGIN = 0;

    boolean pictured() {
        return furniture.hasPicture();
    }

    /** Sets the scene's subject; returns where the text goes. */
    Area beside(int start) {
        furniture.subject(scene, start);
        return scene.text();
    }

    /** Upper edge of something that high, standing in the optical middle of an area. */
    double middle(Area area, double height) {
        double slack = Math.max(0, area.height() - height);
        // The safe area of a wide canvas ends above the player's controls: its middle is above that of the picture.
        return area.y() + slack * (stage.landscape() ? 0.53 : 0.42);
    }

    /** Colour of text where the scene puts it. */
    Color ink() {
        return scene.onAccent() ? stage.palette().onAccent() : stage.palette().ink();
    }

    /** Colour of what matters; on the accent, weight alone tells it. */
    Color strong() {
        return scene.onAccent() ? stage.palette().onAccent() : stage.palette().accent();
    }

    Color quiet() {
        Palette palette = stage.palette();
        return scene.onAccent() ? Palette.mix(palette.onAccent(), palette.accent(), 0.15) : palette.muted();
    }

    /** Left edge of a text in the scene's alignment, logical. */
    double left(Area area, ShapedText text) {
        return scene.centred() ? area.x() + (area.width() - text.width()) / 2 : area.x();
    }

    Paragraph aligned(Paragraph paragraph) {
        return scene.centred() ? paragraph.aligned(Paragraph.Alignment.CENTER) : paragraph;
    }
}
