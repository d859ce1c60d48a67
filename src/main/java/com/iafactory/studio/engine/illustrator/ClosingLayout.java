package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.BasicStroke;

/** What asks for something, and what stands while nothing more is said. */
final class ClosingLayout {
    private ClosingLayout() {}

    /** The one plate with a field of the accent: it must look like no other. */
    static void callToAction(ShotContent.CallToAction call, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        ShapedText text = desk.setter()
                .fit(
                        desk.lettering().paragraph(call.text(), Family.DISPLAY, Weight.EXTRA_BOLD, Weight.BLACK),
                        area.width(),
                        area.height() - 90,
                        stage.landscape() ? 139 : 118,
                        6);
        double y = desk.middle(area, text.height() + 90);
        desk.lettering()
                .spoken(text, call.text(), area.x(), y, desk.ink(), desk.strong(), Desk.BEGIN + 1);
        desk.furniture()
                .bar(
                        new Area(area.x(), y + text.height() + 62, Math.min(320, area.width()), 16),
                        8,
                        desk.strong(),
                        Entrance.wipe(6, 22, stage.rightToLeft()));
    }

    static void endCard(ShotContent.EndCard end, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        Area area = stage.area();
        Area text = switch (stage.canvas()) {
            case LANDSCAPE -> area.start(0.46);
            case VERTICAL, SQUARE -> area.top(area.height() * 0.46);
        };
        ShapedText title = desk.setter()
                .fit(
                        desk.lettering().paragraph(end.title(), Family.TEXT, Weight.SEMI_BOLD),
                        text.width() - 84,
                        stage.step(0) * 3,
                        stage.step(0),
                        2);
        double gap = stage.step(0) * 1.2;
        ShapedText words = desk.setter()
                .fit(
                        desk.lettering().paragraph(end.text(), Family.DISPLAY, Weight.EXTRA_BOLD, Weight.BLACK),
                        text.width(),
                        text.height() - title.height() - gap,
                        stage.step(3),
                        5);
        double height = title.height() + gap + words.height();
        double y = text.y() + (text.height() - height) * (stage.landscape() ? 0.48 : 0.5);
        desk.furniture()
                .bar(
                        new Area(text.x(), y + title.baseline(0) - title.size() * 0.36 - 5, 60, 10),
                        5,
                        palette.accent(),
                        Entrance.wipe(Desk.BEGIN, 12, stage.rightToLeft()));
        desk.lettering().whole(title, text.x() + 84, y, palette.muted(), Entrance.rise(Desk.BEGIN));
        desk.lettering()
                .spoken(
                        words,
                        end.text(),
                        text.x(),
                        y + title.height() + gap,
                        palette.ink(),
                        palette.accent(),
                        Desk.BEGIN + 2);
        if (stage.landscape()) {
            double width = area.width() * 0.44;
            frame(new Area(area.right() - width, area.y() + 40, width, width * 9 / 16), 4, desk);
            frame(
                    new Area(area.right() - width, area.y() + 90 + width * 9 / 16, width * 0.42, width * 0.42 * 9 / 16),
                    7,
                    desk);
        } else {
            double width = area.width() * 0.74;
            double top = area.y() + area.height() * 0.54;
            double high = Math.min(width * 9 / 16, area.bottom() - top);
            frame(new Area(area.x(), top, high * 16 / 9, high), 4, desk);
        }
    }

    /** A quiet frame where the platform puts its own end screen. */
    private static void frame(Area place, int start, Desk desk) {
        Palette palette = desk.stage().palette();
        desk.stage().paint(place, 4, CameraPath.MIDDLE, Entrance.fade(start), g -> {
            g.setColor(Palette.fade(palette.surface(), palette.dark() ? 0.45 : 0.6));
            g.fill(Drawing.rounded(0, 0, place.width(), place.height(), Furniture.RADIUS));
            g.setColor(Palette.fade(palette.ink(), 0.16));
            g.setStroke(new BasicStroke(3));
            g.draw(Drawing.rounded(0, 0, place.width(), place.height(), Furniture.RADIUS));
        });
    }
}
