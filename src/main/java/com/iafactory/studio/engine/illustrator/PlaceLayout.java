package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;

/** A place without a map: its name, a pin, and rings going out from it. */
final class PlaceLayout {
    private PlaceLayout() {}

    static void compose(ShotContent.Place place, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        Split split = Split.of(stage);
        if (desk.pictured()) {
            desk.furniture().emblem(split.x(), split.y(), split.diameter(), Desk.BEGIN);
        } else {
            rings(split, desk);
            pin(split.x(), split.y(), split.diameter() * 0.34, desk);
        }
        Area area = split.text();
        boolean low = !stage.landscape() && area.height() < 420;
        double regionGap = low ? 30 : 48;
        double textGap = low ? 34 : 50;
        double pin = stage.landscape() && desk.pictured() ? 120 : 0;
        ShapedText name = desk.setter()
                .fit(
                        desk.lettering().paragraph(place.name(), Family.DISPLAY, Weight.BLACK),
                        area.width(),
                        area.height() * (low ? 0.38 : 0.5),
                        stage.step(stage.landscape() ? 5 : 4),
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
                                stage.step(1) * 0.95,
                                4));
        double textHeight = text.map(t -> t.height() + textGap).orElse(0.0);
        double y = desk.middle(area, pin + name.height() + regionHeight + textHeight);
        if (pin > 0) {
            pin(area.x() + 36, y + 46, 92, desk);
        }
        desk.lettering().whole(name, area.x(), y + pin, palette.ink(), Entrance.rise(Desk.BEGIN + 1));
        region.ifPresent(r -> desk.lettering()
                .whole(
                        r,
                        area.x(),
                        y + pin + name.height() + regionGap,
                        palette.accent(),
                        Entrance.rise(Desk.BEGIN + 4)));
        text.ifPresent(t -> desk.lettering()
                .spoken(
                        t,
                        place.text().orElseThrow(),
                        area.x(),
                        y + pin + name.height() + regionHeight + textGap,
                        palette.ink(),
                        palette.accent(),
                        Desk.BEGIN + 6));
    }

    private static void rings(Split split, Desk desk) {
        Palette palette = desk.stage().palette();
        double d = split.diameter() * 1.2;
        Area place = new Area(split.x() - d / 2, split.y() - d / 2, d, d);
        desk.stage().paint(place, 4, CameraPath.FAR, Entrance.pop(Desk.BEGIN), g -> {
            for (int i = 1; i <= 4; i++) {
                double r = d / 2 * i / 4;
                g.setColor(Palette.fade(palette.second(), 0.20 - i * 0.03));
                g.fill(new Ellipse2D.Double(d / 2 - r, d / 2 - r, 2 * r, 2 * r));
                g.setColor(Palette.fade(palette.second(), 0.55 - i * 0.1));
                g.setStroke(new BasicStroke(3));
                g.draw(new Ellipse2D.Double(d / 2 - r, d / 2 - r, 2 * r, 2 * r));
            }
        });
    }

    /** @param height from the tip to the top; the tip stands a little below the middle */
    private static void pin(double x, double y, double height, Desk desk) {
        Palette palette = desk.stage().palette();
        double r = height * 0.36;
        Area place = new Area(x - r, y - height / 2, 2 * r, height);
        desk.stage().paint(place, 2, CameraPath.NEAR, Entrance.rise(Desk.BEGIN + 3), g -> {
            Path2D pin = new Path2D.Double();
            pin.moveTo(r, height);
            pin.curveTo(r * 0.75, height * 0.74, 0, height * 0.62, 0, r);
            pin.curveTo(0, r * 0.45, r * 0.45, 0, r, 0);
            pin.curveTo(r * 1.55, 0, 2 * r, r * 0.45, 2 * r, r);
            pin.curveTo(2 * r, height * 0.62, r * 1.25, height * 0.74, r, height);
            pin.closePath();
            g.setColor(palette.accent());
            g.fill(pin);
            g.setColor(palette.onAccent());
            g.fill(new Ellipse2D.Double(r * 0.58, r * 0.58, r * 0.84, r * 0.84));
        });
    }
}
