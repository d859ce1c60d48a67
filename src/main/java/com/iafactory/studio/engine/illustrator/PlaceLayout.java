package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.geom.Ellipse2D;
import java.util.Optional;

/** A place without a map: its name, a pin, and rings going out from it. */
final class PlaceLayout {
    private PlaceLayout() {}

    static void compose(ShotContent.Place place, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        boolean low = area.height() < 460;
        double regionGap = low ? 30 : 48;
        double textGap = low ? 34 : 50;
        double pin = desk.pictured() && !low ? 120 : 0;
        ShapedText name = desk.setter()
                .fit(
                        desk.lettering().paragraph(place.name(), Family.DISPLAY, Weight.BLACK),
                        area.width(),
                        area.height() * (low ? 0.38 : 0.5),
                        stage.landscape() ? 185 : 150,
                        2);
        Optional<ShapedText> region = place.region()
                .filter(text -> !text.isBlank())
                .map(text -> desk.setter()
                        .fit(
                                desk.lettering().paragraph(text, Family.TEXT, Weight.SEMI_BOLD),
                                area.width(),
                                stage.step(1) * 1.6,
                                stage.step(1),
                                1));
        double regionHeight = region.map(r -> r.height() + regionGap).orElse(0.0);
        Optional<ShapedText> text = place.text()
                .map(phrase -> desk.setter()
                        .fit(
                                desk.lettering().paragraph(phrase, Family.TEXT, Weight.MEDIUM, Weight.BOLD),
                                area.width(),
                                Math.max(24, area.height() - pin - name.height() - regionHeight - textGap),
                                stage.step(1) * 1.15,
                                4));
        double textHeight = text.map(t -> t.height() + textGap).orElse(0.0);
        double y = desk.middle(area, pin + name.height() + regionHeight + textHeight);
        if (pin > 0) {
            pin(area.x() + 36, y + 46, 92, desk);
        }
        desk.lettering().whole(name, area.x(), y + pin, desk.ink(), Entrance.rise(Desk.BEGIN));
        region.ifPresent(r -> desk.lettering()
                .whole(r, area.x(), y + pin + name.height() + regionGap, desk.strong(), Entrance.rise(Desk.BEGIN + 2)));
        text.ifPresent(t -> desk.lettering()
                .spoken(
                        t,
                        place.text().orElseThrow(),
                        area.x(),
                        y + pin + name.height() + regionHeight + textGap,
                        desk.ink(),
                        desk.strong(),
                        Desk.BEGIN + 4));
    }

    /** @param height from the tip to the top; the tip stands a little below the middle */
    private static void pin(double x, double y, double height, Desk desk) {
        Palette palette = desk.stage().palette();
        double r = height * 0.36;
        Area place = new Area(x - r, y - height / 2, 2 * r, height);
        desk.stage().paint(place, 2, CameraPath.NEAR, Entrance.rise(Desk.BEGIN + 3), g -> {
            g.setColor(desk.strong());
            g.fill(Ornament.Pin.drop(r, height));
            g.setColor(desk.scene().onAccent() ? palette.accent() : palette.onAccent());
            g.fill(new Ellipse2D.Double(r * 0.58, r * 0.58, r * 0.84, r * 0.84));
        });
    }
}
