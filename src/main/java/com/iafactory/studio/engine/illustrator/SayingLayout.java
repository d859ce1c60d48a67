package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;

/** Statements and questions: few words, large, appearing with the voice. */
final class SayingLayout {
    private static final int SHORT = 5;

    private SayingLayout() {}

    static void statement(ShotContent.Statement statement, Desk desk) {
        Area area = desk.beside(Desk.BEGIN);
        double dash = 46;
        ShapedText text = set(statement.text(), desk, area, area.height() - dash);
        double y = desk.middle(area, dash + text.height());
        double x = desk.scene().centred() ? area.centerX() - 55 : area.x();
        desk.furniture()
                .bar(
                        new Area(x, y, 110, 12),
                        6,
                        desk.strong(),
                        Entrance.wipe(Desk.BEGIN, 16, desk.stage().rightToLeft()));
        spoken(text, statement.text(), desk, desk.left(area, text), y + dash);
    }

    static void question(ShotContent.Question question, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        // Without a picture the sign itself is the subject.
        double radius = desk.pictured() ? 52 : 0;
        double above = desk.pictured() ? 2 * radius + 40 : 0;
        ShapedText text = set(question.text(), desk, area, area.height() - above);
        double y = desk.middle(area, above + text.height());
        if (desk.pictured()) {
            chip(stage.rightToLeft() ? "؟" : "?", desk, area.x() + radius, y + radius, radius);
        }
        spoken(text, question.text(), desk, desk.left(area, text), y + above);
    }

    /** A sign on a disc of the accent, or the other way round where all is accent. */
    static void chip(String mark, Desk desk, double x, double y, double radius) {
        Palette palette = desk.stage().palette();
        boolean turned = desk.scene().onAccent();
        desk.furniture().dot(x, y, radius, turned ? palette.onAccent() : palette.accent(), Entrance.settle(12));
        ShapedText sign =
                desk.setter().line(desk.lettering().paragraph(mark, Family.DISPLAY, Weight.BLACK), radius * 1.25);
        var ink = sign.places().getFirst().ink();
        desk.lettering()
                .whole(
                        sign,
                        x - sign.width() / 2,
                        y - ink.getCenterY(),
                        turned ? palette.accent() : palette.onAccent(),
                        Entrance.settle(12));
    }

    /** Words without emphasis are all heavy; with it, the others step back by two weights. */
    static ShapedText set(Phrase phrase, Desk desk, Area area, double height) {
        Weight weight = phrase.emphasis().isEmpty() ? Weight.BOLD : Weight.SEMI_BOLD;
        return desk.setter()
                .fit(
                        desk.aligned(desk.lettering().paragraph(phrase, Family.DISPLAY, weight, Weight.BLACK)),
                        area.width(),
                        height,
                        largest(phrase, desk),
                        6);
    }

    /** Few words are a headline. */
    private static double largest(Phrase phrase, Desk desk) {
        boolean few = com.iafactory.studio.script.Words.of(phrase.text()).size() <= SHORT;
        if (desk.stage().landscape()) {
            return desk.scene().centred() || few ? 139 : 118;
        }
        return few ? 126 : 108;
    }

    static void spoken(ShapedText text, Phrase phrase, Desk desk, double x, double y) {
        desk.lettering().spoken(text, phrase, x, y, desk.ink(), desk.strong(), Desk.BEGIN + 1);
    }
}
