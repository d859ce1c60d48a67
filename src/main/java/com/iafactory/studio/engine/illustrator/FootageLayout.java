package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Words over footage: a headline on a shade that grows out of the edge, so that it is read on any picture. At the foot of a wide
 * canvas; at the head of the others, where captions have the foot.
 */
final class FootageLayout {
    private static final double SHADE = 0.78;
    /** The shade reaches this much further than the words, softly. */
    private static final double SOFT = 1.7;

    private FootageLayout() {}

    static void compose(ShotContent.Footage footage, Desk desk) {
        footage.text().ifPresent(text -> headline(text, desk));
    }

    private static void headline(Phrase phrase, Desk desk) {
        Stage stage = desk.stage();
        Area area = stage.area();
        boolean foot = stage.landscape();
        ShapedText text = desk.setter()
                .fit(
                        desk.lettering().paragraph(phrase, Family.DISPLAY, Weight.BOLD, Weight.BLACK),
                        area.width() * (foot ? 0.72 : 1),
                        area.height() * 0.3,
                        stage.step(foot ? 3 : 2) * 1.05,
                        3);
        double bar = 12;
        double gap = 26;
        double height = bar + gap + text.height();
        double y = foot ? area.bottom() - height : area.y();
        shade(stage, foot, y, height);
        desk.furniture()
                .bar(
                        new Area(area.x(), y, 110, bar),
                        bar / 2,
                        stage.palette().dark() ? stage.palette().accent() : Color.WHITE,
                        Entrance.wipe(Desk.BEGIN, 16, stage.rightToLeft()));
        desk.lettering().spoken(text, phrase, area.x(), y + bar + gap, Color.WHITE, Color.WHITE, Desk.BEGIN + 1);
    }

    private static void shade(Stage stage, boolean foot, double y, double height) {
        Box canvas = new Box(0, 0, stage.canvas().width(), stage.canvas().height());
        double reach = foot ? canvas.height() - y : y + height;
        int tall = (int) Math.min(canvas.height(), Math.ceil(reach * SOFT));
        BufferedImage image = Drawing.clear(canvas.width(), tall);
        Graphics2D g = Drawing.on(image);
        Color dark = Palette.fade(Color.BLACK, SHADE);
        Color none = Palette.fade(Color.BLACK, 0);
        float full = (float) (tall - reach * 0.75);
        g.setPaint(
                foot
                        ? new GradientPaint(0, 0, none, 0, full, dark)
                        : new GradientPaint(0, tall, none, 0, tall - full, dark));
        g.fillRect(0, 0, canvas.width(), tall);
        g.dispose();
        stage.fixed(image, 0, foot ? canvas.height() - tall : 0);
    }
}
