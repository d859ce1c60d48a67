package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Language;
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
        Palette palette = stage.palette();
        Area area = desk.beside(Desk.BEGIN);
        boolean low = !stage.landscape() && desk.pictured();
        double markSize = stage.landscape() ? 300 : 247;
        ShapedText mark =
                desk.setter().line(desk.lettering().paragraph(mark(stage), Family.DISPLAY, Weight.BLACK), markSize);
        var ink = mark.places().getFirst().ink();
        double above = low ? 0 : ink.getHeight() + stage.step(0) * 1.1;
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
        double below =
                speaker.map(s -> s.height() + stage.step(0) * (low ? 0.9 : 1.3)).orElse(0.0);
        Weight weight = quotation.text().emphasis().isEmpty() ? Weight.SEMI_BOLD : Weight.MEDIUM;
        ShapedText text = desk.setter()
                .fit(
                        desk.lettering()
                                .paragraph(quotation.text(), Family.BOOK, weight, Weight.EXTRA_BOLD)
                                .leaded(stage.rightToLeft() ? 1.5 : 1.2),
                        area.width(),
                        area.height() - above - below,
                        stage.step(stage.landscape() ? 3 : 2) * 1.05,
                        6);
        double y = desk.middle(area, above + text.height() + below);
        if (low) {
            Split split = Split.of(stage);
            double x = split.x() - split.diameter() * 0.42;
            SayingLayout.chip(mark(stage), desk, x, split.y() + split.diameter() * 0.36, 52);
        } else {
            desk.lettering()
                    .whole(
                            mark,
                            area.x() - ink.getX() * 0.5,
                            y - ink.getY(),
                            palette.accent(),
                            Entrance.rise(Desk.BEGIN));
        }
        desk.lettering()
                .spoken(text, quotation.text(), area.x(), y + above, palette.ink(), palette.accent(), Desk.BEGIN + 3);
        speaker.ifPresent(name -> {
            double nameY = y + above + text.height() + below - name.height();
            double line = nameY + name.baseline(0) - name.size() * 0.36;
            desk.furniture()
                    .bar(
                            new Area(area.x(), line - 4, 64, 8),
                            4,
                            palette.accent(),
                            Entrance.wipe(8, 12, stage.rightToLeft()));
            desk.lettering().whole(name, area.x() + 88, nameY, palette.muted(), Entrance.rise(9));
        });
    }

    /** The opening mark of the language. */
    private static String mark(Stage stage) {
        Language language = stage.request().language();
        if (stage.rightToLeft()) {
            return "«\u200F";
        }
        return switch (language) {
            case FR, IT, AR, DARIJA, DE -> "«";
            case EN -> "“";
        };
    }
}
