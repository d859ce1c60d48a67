package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;

/** A term and what it means, on a card like one of a dictionary. */
final class DefinitionLayout {
    private DefinitionLayout() {}

    static void compose(ShotContent.Definition definition, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        Area area = desk.beside(Desk.BEGIN);
        boolean tight = area.height() < 470;
        double padding = tight ? 0 : stage.landscape() ? 64 : 48;
        double top = padding;
        double width = area.width() - 2 * padding;
        ShapedText term = desk.setter()
                .fit(
                        desk.lettering().paragraph(definition.term(), Family.DISPLAY, Weight.BLACK, Weight.BLACK),
                        width,
                        area.height() * 0.36,
                        stage.step(3),
                        2);
        double gap = tight ? 22 : 36;
        ShapedText meaning = desk.setter()
                .fit(
                        desk.lettering().paragraph(definition.meaning(), Family.TEXT, Weight.MEDIUM, Weight.BOLD),
                        width,
                        area.height() - 2 * top - term.height() - 2 * gap - 8,
                        stage.step(1) * (stage.landscape() ? 1.08 : 1),
                        6);
        double height = 2 * top + term.height() + 2 * gap + 8 + meaning.height();
        double y = desk.middle(area, height);
        if (!tight) {
            desk.furniture().card(new Area(area.x(), y, area.width(), height), Entrance.rise(Desk.BEGIN));
        }
        double x = area.x() + padding;
        desk.lettering()
                .spoken(term, definition.term(), x, y + top, palette.accent(), palette.accent(), Desk.BEGIN + 2);
        double lineY = y + top + term.height() + gap;
        desk.furniture()
                .bar(new Area(x, lineY, 110, 8), 4, palette.second(), Entrance.wipe(6, 14, stage.rightToLeft()));
        desk.lettering()
                .spoken(
                        meaning,
                        definition.meaning(),
                        x,
                        lineY + 8 + gap,
                        palette.ink(),
                        palette.accent(),
                        Desk.BEGIN + 5);
    }
}
