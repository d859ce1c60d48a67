package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;

/** Two sides on two cards, with bars where there are figures. */
final class ComparisonLayout {
    private ComparisonLayout() {}

    static void compose(ShotContent.Comparison comparison, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        Area area = stage.area();
        double gap = stage.landscape() ? 48 : 30;
        double most = Math.max(
                Math.abs(comparison.left().value()), Math.abs(comparison.right().value()));
        if (stage.landscape()) {
            double width = (area.width() - gap) / 2;
            double height = Math.min(area.height(), 580);
            double y = area.y() + (area.height() - height) * 0.56;
            side(comparison.left(), most, new Area(area.x(), y, width, height), palette.accent(), 1, desk);
            side(comparison.right(), most, new Area(area.x() + width + gap, y, width, height), palette.second(), 6, desk);
        } else {
            double height = Math.min(380, (area.height() - gap) / 2);
            double y = area.y() + (area.height() - 2 * height - gap) * 0.4;
            side(comparison.left(), most, new Area(area.x(), y, area.width(), height), palette.accent(), 1, desk);
            side(
                    comparison.right(),
                    most,
                    new Area(area.x(), y + height + gap, area.width(), height),
                    palette.second(),
                    6,
                    desk);
        }
    }

    private static void side(
            ShotContent.Side side, double most, Area card, Color color, int start, Desk desk) {
        Stage stage = desk.stage();
        int said = stage.seenAt(side.label().firstSaidAt());
        int at = Math.max(start + 2, said);
        desk.furniture().card(card, Entrance.rise(start));
        desk.furniture()
                .bar(
                        new Area(card.x(), card.y() + Furniture.RADIUS, 12, card.height() - 2 * Furniture.RADIUS),
                        6,
                        color,
                        new Entrance(Entrance.Kind.WIPE_DOWN, start + 3, 14));
        double padding = stage.landscape() ? 72 : 52;
        Area inner = card.inset(padding, stage.landscape() ? 64 : 40);
        boolean figures = !side.figure().isBlank();
        boolean bars = figures && most > 0;
        double bar = bars ? (stage.landscape() ? 28 : 22) : 0;
        double barGap = bars ? (stage.landscape() ? 56 : 30) : 0;
        Figure figure = Figure.fit(
                figures ? side.figure() : " ",
                Math.min(stage.landscape() ? 215 : 128, inner.height() * 0.46),
                inner.width(),
                desk.setter());
        double figureHeight = figures ? figure.size() * 0.727 + stage.step(0) * (stage.landscape() ? 1.3 : 0.8) : 0;
        ShapedText label = desk.setter()
                .fit(
                        desk.lettering()
                                .paragraph(
                                        side.label(),
                                        figures ? Family.TEXT : Family.DISPLAY,
                                        figures ? Weight.SEMI_BOLD : Weight.BOLD,
                                        Weight.BLACK),
                        inner.width(),
                        inner.height() - figureHeight - bar - barGap,
                        stage.step(figures ? 1 : 3) * (figures && stage.landscape() ? 1.15 : 1),
                        figures ? 3 : 5);
        // With figures both cards keep the same lines: figure above, bar below.
        double y = inner.y() + (bars ? 0 : (inner.height() - figureHeight - label.height()) / 2);
        if (figures) {
            new Counter(stage, desk.setter())
                    .put(
                            figure,
                            stage.mirrored(inner.x(), figure.width()),
                            y,
                            color,
                            at,
                            java.util.Optional.empty(),
                            0);
        }
        desk.lettering()
                .spoken(
                        label,
                        side.label(),
                        inner.x(),
                        y + figureHeight,
                        stage.palette().ink(),
                        stage.palette().ink(),
                        start + 4);
        if (bars) {
            double barY = inner.bottom() - bar;
            double share = Math.max(bar, inner.width() * Math.abs(side.value()) / most);
            desk.furniture()
                    .bar(new Area(inner.x(), barY, inner.width(), bar), bar / 2, stage.palette().line(), Entrance.fade(start + 4));
            desk.furniture()
                    .bar(
                            new Area(inner.x(), barY, share, bar),
                            bar / 2,
                            color,
                            Entrance.wipe(at, 30, stage.rightToLeft()));
        }
    }
}
