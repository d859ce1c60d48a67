package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;

/** A term and what it means, as in a dictionary. */
final class DefinitionLayout {
    private DefinitionLayout() {}

    static void compose(ShotContent.Definition definition, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        ShapedText term = desk.setter()
                .fit(
                        desk.lettering().paragraph(definition.term(), Family.DISPLAY, Weight.BLACK, Weight.BLACK),
                        area.width(),
                        area.height() * 0.42,
                        stage.landscape() ? 139 : 110,
                        2);
        double gap = area.height() < 460 ? 24 : 44;
        ShapedText meaning = desk.setter()
                .fit(
                        desk.lettering().paragraph(definition.meaning(), Family.TEXT, Weight.MEDIUM, Weight.BOLD),
                        area.width(),
                        area.height() - term.height() - 2 * gap - 10,
                        stage.step(1) * 1.25,
                        7);
        double height = term.height() + 2 * gap + 10 + meaning.height();
        double y = desk.middle(area, height);
        double lineY = y + term.height() + gap;
        // The term is the headline: it stands when the plate begins, whenever it is said.
        desk.lettering().whole(term, area.x(), y, desk.strong(), Entrance.rise(Desk.BEGIN));
        desk.furniture()
                .bar(
                        new Area(area.x(), lineY, 120, 10),
                        5,
                        desk.scene().onAccent() ? desk.ink() : stage.palette().second(),
                        Entrance.wipe(3, 14, stage.rightToLeft()));
        desk.lettering()
                .spoken(
                        meaning,
                        definition.meaning(),
                        area.x(),
                        lineY + 10 + gap,
                        desk.ink(),
                        desk.strong(),
                        Desk.BEGIN + 4);
    }
}
