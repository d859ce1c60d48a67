package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;

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
        desk.lettering().spoken(text, call.text(), area.x(), y, desk.ink(), desk.strong(), Desk.BEGIN + 1);
        desk.furniture()
                .bar(
                        new Area(area.x(), y + text.height() + 62, Math.min(320, area.width()), 16),
                        8,
                        desk.strong(),
                        Entrance.wipe(6, 22, stage.rightToLeft()));
    }

    /**
     * The last card: thanks, large, with the film's title under it, beside an ornament of the film; the rest is left to the
     * platform, which puts its own end screen there.
     */
    static void endCard(ShotContent.EndCard end, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        double signature = Math.min(130, area.height() * 0.2);
        double logo = stage.branded() ? signature + stage.step(0) : 0;
        double gap = stage.step(0) * 0.9;
        ShapedText title = desk.setter()
                .fit(
                        desk.lettering().paragraph(end.title(), Family.TEXT, Weight.SEMI_BOLD),
                        area.width(),
                        stage.step(0) * 5,
                        stage.step(0) * 1.45,
                        3);
        double rule = 14;
        ShapedText words = desk.setter()
                .fit(
                        desk.lettering().paragraph(end.text(), Family.DISPLAY, Weight.EXTRA_BOLD, Weight.BLACK),
                        area.width(),
                        area.height() - logo - title.height() - rule - 2 * gap,
                        stage.landscape() ? 132 : 118,
                        4);
        double height = logo + words.height() + rule + 2 * gap + title.height();
        double y = desk.middle(area, height);
        double from = y;
        desk.furniture().signature().ifPresent(s -> s.at(area.x(), from, signature, area.width()));
        double wordsY = y + logo;
        desk.lettering().spoken(words, end.text(), area.x(), wordsY, desk.ink(), desk.strong(), Desk.BEGIN + 1);
        double ruleY = wordsY + words.height() + gap;
        desk.furniture()
                .bar(
                        new Area(area.x(), ruleY, Math.min(260, area.width()), rule),
                        rule / 2,
                        desk.strong(),
                        Entrance.wipe(Desk.BEGIN + 2, 18, stage.rightToLeft()));
        desk.lettering().whole(title, area.x(), ruleY + rule + gap, desk.quiet(), Entrance.rise(Desk.BEGIN + 4));
    }
}
