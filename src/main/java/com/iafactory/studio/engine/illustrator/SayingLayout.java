package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;

/** Statements and questions: few words, large, appearing with the voice. */
final class SayingLayout {
    private SayingLayout() {}

    static void statement(ShotContent.Statement statement, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        double indent = stage.landscape() ? 52 : 40;
        Area inner = new Area(area.x() + indent, area.y(), area.width() - indent, area.height());
        ShapedText text = set(statement.text(), desk, inner, inner.height());
        double y = desk.middle(inner, text.height());
        double over = text.size() * 0.12;
        desk.furniture()
                .bar(
                        new Area(area.x(), y - over, 12, text.height() + 2 * over),
                        6,
                        stage.palette().accent(),
                        new Entrance(Entrance.Kind.WIPE_DOWN, Desk.BEGIN, 16));
        spoken(text, statement.text(), desk, inner.x(), y);
    }

    static void question(ShotContent.Question question, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        boolean low = !stage.landscape() && desk.pictured();
        double radius = low ? 48 : 58;
        double above = low ? 0 : 2 * radius + 44;
        ShapedText text = set(question.text(), desk, area, area.height() - above);
        double y = desk.middle(area, above + text.height());
        Split split = Split.of(stage);
        double chipX = low ? split.x() - split.diameter() * 0.42 : area.x() + radius;
        double chipY = low ? split.y() + split.diameter() * 0.36 : y + radius;
        chip(stage.rightToLeft() ? "؟" : "?", desk, chipX, chipY, radius);
        spoken(text, question.text(), desk, area.x(), y + above);
    }

    /** A sign on a disc of the accent. */
    static void chip(String mark, Desk desk, double x, double y, double radius) {
        Palette palette = desk.stage().palette();
        desk.furniture().dot(x, y, radius, palette.accent(), Entrance.pop(Desk.BEGIN + 2));
        ShapedText sign =
                desk.setter().line(desk.lettering().paragraph(mark, Family.DISPLAY, Weight.BLACK), radius * 1.25);
        var ink = sign.places().getFirst().ink();
        desk.lettering()
                .whole(
                        sign,
                        x - sign.width() / 2,
                        y - ink.getCenterY(),
                        palette.onAccent(),
                        Entrance.pop(Desk.BEGIN + 2));
    }

    /** Words without emphasis are all heavy; with it, the others step back by two weights. */
    static ShapedText set(Phrase phrase, Desk desk, Area area, double height) {
        Weight weight = phrase.emphasis().isEmpty() ? Weight.BOLD : Weight.SEMI_BOLD;
        return desk.setter()
                .fit(
                        desk.lettering().paragraph(phrase, Family.DISPLAY, weight, Weight.BLACK),
                        area.width(),
                        height,
                        desk.stage().step(desk.stage().landscape() ? 4 : 3),
                        desk.stage().landscape() ? 5 : 6);
    }

    static void spoken(ShapedText text, Phrase phrase, Desk desk, double x, double y) {
        Palette palette = desk.stage().palette();
        desk.lettering().spoken(text, phrase, x, y, palette.ink(), palette.accent(), Desk.BEGIN + 2);
    }
}
