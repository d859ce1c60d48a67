package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;

/** A chapter begins: its number, its name, and how far the film has come. */
final class ChapterLayout {
    private ChapterLayout() {}

    static void compose(ShotContent.ChapterCard card, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        // Where the number is the ornament, it need not be said twice as loudly.
        double numberSize = desk.pictured() ? (stage.landscape() ? 230 : 190) : 104;
        ShapedText number = Figure.piece(Integer.toString(card.number()), numberSize, desk.setter());
        ShapedText of = desk.setter()
                .line(
                        desk.lettering().paragraph("/ " + card.of(), Family.DISPLAY, Weight.MEDIUM),
                        Math.max(stage.step(1), number.size() * 0.3));
        double gap = stage.step(0) * (stage.landscape() ? 1.5 : 1);
        double above = number.height() + gap;
        ShapedText title = desk.setter()
                .fit(
                        desk.lettering().paragraph(card.title(), Family.DISPLAY, Weight.BOLD, Weight.BLACK),
                        area.width(),
                        area.height() - above - 2 * gap - 14,
                        stage.landscape() ? 139 : 118,
                        4);
        double y = desk.middle(area, above + title.height() + 1.2 * gap + 14);
        double numberY = y;
        desk.lettering().whole(number, area.x(), numberY, desk.strong(), Entrance.settle(14));
        desk.lettering()
                .whole(
                        of,
                        area.x() + number.width() + number.size() * 0.12,
                        numberY + number.baseline(0) - of.baseline(0),
                        desk.quiet(),
                        Entrance.rise(Desk.BEGIN + 2));
        double titleY = y + above;
        desk.lettering().spoken(title, card.title(), area.x(), titleY, desk.ink(), desk.strong(), Desk.BEGIN + 2);
        progress(card, desk, new Area(area.x(), titleY + title.height() + gap * 1.2, area.width() * 0.9, 14));
    }

    private static void progress(ShotContent.ChapterCard card, Desk desk, Area place) {
        int of = Math.max(1, card.of());
        Color track = Palette.fade(desk.ink(), 0.2);
        double gap = of > 12 ? 4 : 12;
        double width = (place.width() - gap * (of - 1)) / of;
        for (int i = 0; i < of; i++) {
            boolean done = i < card.number();
            Color color = done ? desk.strong() : track;
            Area segment = new Area(place.x() + i * (width + gap), place.y(), width, place.height());
            boolean now = i == card.number() - 1;
            Entrance entrance = now ? Entrance.wipe(10, 18, desk.stage().rightToLeft()) : Entrance.fade(Desk.BEGIN + 4);
            if (now) {
                desk.furniture().bar(segment, 7, track, Entrance.fade(Desk.BEGIN + 4));
            }
            desk.furniture().bar(segment, 7, color, entrance);
        }
    }
}
