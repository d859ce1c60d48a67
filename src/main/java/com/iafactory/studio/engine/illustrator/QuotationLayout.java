package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.Optional;

/** Someone's words, with the mark of quotation hanging over them and the name below. */
final class QuotationLayout {
    private QuotationLayout() {}

    static void compose(ShotContent.Quotation quotation, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        boolean sign = desk.pictured() || !desk.scene().subject();
        double markSize = stage.landscape() ? 300 : area.height() < 460 ? 150 : 230;
        ShapedText mark = desk.setter()
                .line(
                        desk.lettering().paragraph(Ornaments.quotationMark(stage), Family.DISPLAY, Weight.BLACK),
                        markSize);
        var ink = mark.places().getFirst().ink();
        double above = sign ? ink.getHeight() + stage.step(0) : 0;
        Optional<ShapedText> speaker = quotation
                .speaker()
                .filter(name -> !name.isBlank())
                .map(name -> desk.setter()
                        .fit(
                                desk.lettering().paragraph(name, Family.TEXT, Weight.BOLD),
                                area.width() - 100,
                                stage.step(0) * 2.8,
                                stage.step(0),
                                2));
        double below = speaker.map(s -> s.height() + stage.step(0) * 1.2).orElse(0.0);
        Weight weight = quotation.text().emphasis().isEmpty() ? Weight.SEMI_BOLD : Weight.MEDIUM;
        ShapedText text = desk.setter()
                .fit(
                        desk.lettering()
                                .paragraph(quotation.text(), Family.BOOK, weight, Weight.EXTRA_BOLD)
                                .leaded(stage.rightToLeft() ? 1.5 : 1.2),
                        area.width(),
                        area.height() - above - below,
                        stage.landscape() ? 96 : 92,
                        7);
        double y = desk.middle(area, above + text.height() + below);
        if (sign) {
            desk.lettering()
                    .whole(mark, area.x() - ink.getX() * 0.5, y - ink.getY(), desk.strong(), Entrance.settle(14));
        }
        desk.lettering().spoken(text, quotation.text(), area.x(), y + above, desk.ink(), desk.strong(), Desk.BEGIN + 1);
        speaker.ifPresent(name -> {
            double nameY = y + above + text.height() + below - name.height();
            double line = nameY + name.baseline(0) - name.size() * 0.36;
            desk.furniture()
                    .bar(
                            new Area(area.x(), line - 4, 64, 8),
                            4,
                            desk.strong(),
                            Entrance.wipe(8, 12, stage.rightToLeft()));
            desk.lettering().whole(name, area.x() + 88, nameY, desk.quiet(), Entrance.rise(5));
        });
    }
}
