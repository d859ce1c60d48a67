package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;
import java.util.List;

/** Moments along a line of time, the one spoken of in the accent; a single moment stands large. */
final class DatesLayout {
    private DatesLayout() {}

    static void compose(ShotContent.Dates dates, Desk desk) {
        if (dates.moments().size() == 1) {
            single(dates.moments().getFirst(), desk);
        } else if (desk.stage().landscape() && dates.moments().size() <= 5) {
            across(dates, desk);
        } else {
            down(dates, desk);
        }
    }

    private static void single(ShotContent.Moment moment, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        ShapedText date = desk.setter()
                .fit(
                        desk.lettering().paragraph(moment.date(), Family.DISPLAY, Weight.BLACK),
                        area.width(),
                        area.height() * 0.45,
                        stage.landscape() ? 225 : 170,
                        2);
        double gap = stage.step(0) * 1.5;
        ShapedText event = desk.setter()
                .fit(
                        desk.lettering().paragraph(moment.event(), Family.TEXT, Weight.SEMI_BOLD, Weight.EXTRA_BOLD),
                        area.width(),
                        area.height() - date.height() - gap,
                        stage.step(1) * 1.3,
                        4);
        double y = desk.middle(area, date.height() + gap + event.height());
        desk.lettering().whole(date, area.x(), y, desk.strong(), Entrance.rise(Desk.BEGIN));
        desk.lettering()
                .spoken(
                        event,
                        moment.event(),
                        area.x(),
                        y + date.height() + gap,
                        desk.ink(),
                        desk.strong(),
                        Desk.BEGIN + 3);
    }

    private static void across(ShotContent.Dates dates, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        Area area = stage.area();
        List<ShotContent.Moment> moments = dates.moments();
        double gap = 56;
        double width = (area.width() - gap * (moments.size() - 1)) / moments.size();
        boolean few = moments.size() <= 3;
        double lineY = area.y() + area.height() * 0.46;
        desk.furniture()
                .bar(
                        new Area(area.x(), lineY - 3, area.width(), 6),
                        3,
                        palette.line(),
                        Entrance.wipe(Desk.BEGIN, 26, stage.rightToLeft()));
        for (int i = 0; i < moments.size(); i++) {
            boolean active = i == dates.active();
            double x = area.x() + i * (width + gap);
            int start = Desk.BEGIN + 2 + i * 3;
            mark(x + 24, lineY, active, start, desk);
            ShapedText date = date(moments.get(i), width, active, desk, stage.step(active ? 4 : 3) * (few ? 1 : 0.75));
            desk.lettering()
                    .whole(
                            date,
                            x,
                            lineY - 76 - date.height(),
                            active ? palette.accent() : palette.muted(),
                            Entrance.rise(start));
            ShapedText event =
                    event(moments.get(i), width, area.bottom() - lineY - 80, active, desk, 6, few ? 1.3 : 1.05);
            desk.lettering()
                    .spoken(
                            event,
                            moments.get(i).event(),
                            x,
                            lineY + 80,
                            active ? palette.ink() : palette.muted(),
                            active ? palette.accent() : palette.muted(),
                            start + 2);
        }
    }

    private static void down(ShotContent.Dates dates, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        Area area = stage.area();
        List<ShotContent.Moment> moments = dates.moments();
        double row = Math.min(230, area.height() / moments.size());
        double top = area.y() + (area.height() - row * moments.size()) * 0.45;
        double lineX = area.x() + 28;
        desk.furniture()
                .bar(
                        new Area(lineX - 3, top + 10, 6, row * moments.size() - 20),
                        3,
                        palette.line(),
                        new Entrance(Entrance.Kind.WIPE_DOWN, Desk.BEGIN, 26));
        for (int i = 0; i < moments.size(); i++) {
            boolean active = i == dates.active();
            int start = Desk.BEGIN + 2 + i * 3;
            double x = lineX + 64;
            double width = area.right() - x;
            double y = top + i * row;
            boolean roomy = row > 120;
            ShapedText date =
                    date(moments.get(i), width, active, desk, Math.min(stage.step(roomy ? 2 : 1), row * 0.36));
            ShapedText event = event(moments.get(i), width, row - date.height() - 40, active, desk, 2, 1);
            double height = date.height() + 18 + event.height();
            double textY = y + (row - height) / 2;
            mark(lineX, textY + date.height() / 2, active, start, desk);
            desk.lettering().whole(date, x, textY, active ? palette.accent() : palette.muted(), Entrance.rise(start));
            desk.lettering()
                    .spoken(
                            event,
                            moments.get(i).event(),
                            x,
                            textY + date.height() + 18,
                            active ? palette.ink() : palette.muted(),
                            active ? palette.accent() : palette.muted(),
                            start + 2);
        }
    }

    private static void mark(double x, double y, boolean active, int start, Desk desk) {
        Palette palette = desk.stage().palette();
        Color color = active ? palette.accent() : palette.second();
        if (active) {
            desk.furniture().dot(x, y, 34, Palette.fade(palette.accent(), 0.26), Entrance.pop(start + 2));
        }
        desk.furniture().dot(x, y, active ? 20 : 14, color, Entrance.pop(start));
    }

    private static ShapedText date(ShotContent.Moment moment, double width, boolean active, Desk desk, double size) {
        Weight weight = active ? Weight.BLACK : Weight.BOLD;
        return desk.setter()
                .fit(desk.lettering().paragraph(moment.date(), Family.DISPLAY, weight), width, size * 1.6, size, 1);
    }

    private static ShapedText event(
            ShotContent.Moment moment,
            double width,
            double height,
            boolean active,
            Desk desk,
            int lines,
            double factor) {
        Weight weight = active ? Weight.SEMI_BOLD : Weight.MEDIUM;
        double size = desk.stage().step(0) * factor;
        return desk.setter()
                .fit(
                        desk.lettering().paragraph(moment.event(), Family.TEXT, weight, weight),
                        width,
                        Math.max(18, height),
                        size,
                        lines);
    }
}
