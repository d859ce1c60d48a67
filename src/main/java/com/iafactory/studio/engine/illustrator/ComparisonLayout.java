package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.Paragraph;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;
import java.util.Optional;

/** Two sides on two cards that keep the same lines, with bars where there are figures. */
final class ComparisonLayout {
    private final Desk desk;
    private final Stage stage;
    private final boolean figures;
    private final double most;
    private final double bar;
    private final double barGap;

    private ComparisonLayout(ShotContent.Comparison comparison, Desk desk) {
        this.desk = desk;
        stage = desk.stage();
        figures = !comparison.left().figure().isBlank()
                && !comparison.right().figure().isBlank();
        most = Math.max(
                Math.abs(comparison.left().value()), Math.abs(comparison.right().value()));
        boolean bars = figures && most > 0;
        bar = bars ? (stage.landscape() ? 28 : 22) : 0;
        barGap = bars ? (stage.landscape() ? 56 : 30) : 0;
    }

    static void compose(ShotContent.Comparison comparison, Desk desk) {
        new ComparisonLayout(comparison, desk).compose(comparison);
    }

    private void compose(ShotContent.Comparison comparison) {
        Area area = stage.area();
        double gap = stage.landscape() ? 48 : 30;
        Area first;
        Area second;
        if (stage.landscape()) {
            double width = (area.width() - gap) / 2;
            double height = Math.min(area.height(), 580);
            double y = area.y() + (area.height() - height) * 0.56;
            first = new Area(area.x(), y, width, height);
            second = new Area(area.x() + width + gap, y, width, height);
        } else {
            double height = Math.min(380, (area.height() - gap) / 2);
            double y = area.y() + (area.height() - 2 * height - gap) * 0.4;
            first = new Area(area.x(), y, area.width(), height);
            second = new Area(area.x(), y + height + gap, area.width(), height);
        }
        double size = stage.step(figures ? 1 : 3) * (figures && stage.landscape() ? 1.15 : 1);
        size = label(comparison.left(), inner(first), size).size();
        size = label(comparison.right(), inner(first), size).size();
        Palette palette = stage.palette();
        side(comparison.left(), first, palette.accent(), size, Desk.BEGIN);
        side(comparison.right(), second, palette.second(), size, Desk.BEGIN + 5);
    }

    private Area inner(Area card) {
        return card.inset(stage.landscape() ? 72 : 52, stage.landscape() ? 64 : 40);
    }

    private Figure figure(ShotContent.Side side, Area inner) {
        double largest = Math.min(stage.landscape() ? 215 : 128, inner.height() * 0.46);
        return Figure.fit(side.figure(), largest, inner.width(), desk.setter());
    }

    private double figureHeight(Area inner) {
        double largest = Math.min(stage.landscape() ? 215 : 128, inner.height() * 0.46);
        return figures ? largest * 0.727 + stage.step(0) * (stage.landscape() ? 1.3 : 0.8) : 0;
    }

    private ShapedText label(ShotContent.Side side, Area inner, double size) {
        Paragraph words = desk.lettering()
                .paragraph(
                        side.label(),
                        figures ? Family.TEXT : Family.DISPLAY,
                        figures ? Weight.SEMI_BOLD : Weight.BOLD,
                        Weight.BLACK);
        double height = inner.height() - figureHeight(inner) - bar - barGap;
        return desk.setter().fit(words, inner.width(), height, size, figures ? 3 : 5);
    }

    private void side(ShotContent.Side side, Area card, Color color, double size, int start) {
        Palette palette = stage.palette();
        int at = Math.max(start + 2, stage.seenAt(side.label().firstSaidAt()));
        desk.furniture().card(card, Entrance.rise(start));
        desk.furniture()
                .bar(
                        new Area(card.x(), card.y() + Furniture.RADIUS, 12, card.height() - 2 * Furniture.RADIUS),
                        6,
                        color,
                        new Entrance(Entrance.Kind.WIPE_DOWN, start + 3, 14));
        Area inner = inner(card);
        ShapedText label = label(side, inner, size);
        double y = bar > 0 ? inner.y() : inner.y() + (inner.height() - figureHeight(inner) - label.height()) / 2;
        if (figures) {
            Figure figure = figure(side, inner);
            double left = stage.mirrored(inner.x(), figure.width());
            double x = left - (stage.rightToLeft() ? 0 : figure.lead());
            new Counter(stage, desk.setter(), Counter.FRAMES).put(figure, x, y, color, at, Optional.empty(), 0);
        }
        double labelY = y + figureHeight(inner);
        desk.lettering().spoken(label, side.label(), inner.x(), labelY, palette.ink(), palette.ink(), start + 4);
        if (bar > 0) {
            Area track = new Area(inner.x(), inner.bottom() - bar, inner.width(), bar);
            double share = Math.max(bar, inner.width() * Math.abs(side.value()) / most);
            desk.furniture().bar(track, bar / 2, palette.line(), Entrance.fade(start + 4));
            desk.furniture()
                    .bar(
                            new Area(track.x(), track.y(), share, bar),
                            bar / 2,
                            color,
                            Entrance.wipe(at, 30, stage.rightToLeft()));
        }
    }
}
