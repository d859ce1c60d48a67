package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Bars: upright where the canvas is wide, lying where it is narrow or the labels are many. */
final class BarCharts {
    private static final int GROW = 24;

    private BarCharts() {}

    static void columns(ShotContent.Chart chart, int count, Area plot, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        Scale scale = Scale.over(chart.values().subList(0, count), true);
        double axis = 130;
        double pitch = (plot.width() - axis) / count;
        double width = Math.min(210, pitch * 0.66);
        double labels = 128;
        double top = plot.y() + 44;
        double base = plot.bottom() - labels;
        double high = base - top;
        grid(scale, plot, axis, top, high, desk);
        double zero = base - high * scale.share(0);
        desk.furniture()
                .bar(
                        new Area(plot.x() + axis, zero - 2, plot.width() - axis, 4),
                        2,
                        palette.muted(),
                        Entrance.wipe(Desk.BEGIN + 2, 16, stage.rightToLeft()));
        double valueSize = valueSize(chart.display(), count, pitch * 0.94, 62, desk);
        for (int i = 0; i < count; i++) {
            double value = chart.values().get(i);
            int start = ChartLayout.start(chart, i, desk);
            double middle = plot.x() + axis + pitch * (i + 0.5);
            double end = base - high * scale.share(value);
            double length = Math.max(6, Math.abs(zero - end));
            Area bar = new Area(middle - width / 2, Math.min(zero, end), width, length);
            Entrance grow =
                    value < 0 ? new Entrance(Entrance.Kind.WIPE_DOWN, start, GROW) : Entrance.growUp(start, GROW);
            column(bar, value < 0, quiet(palette), grow, desk);
            highlit(chart, count, i, desk)
                    .ifPresent(until -> column(bar, value < 0, palette.accent(), grow.until(until), desk));
            Figure figure = Figure.fit(chart.display().get(i), valueSize, pitch * 0.94, desk.setter());
            double y = value < 0 ? bar.bottom() + 18 : bar.y() - 22 - figure.size() * 0.727;
            figure(figure, middle, y, stage.palette().ink(), start + 6, desk);
            ShapedText label = label(chart.labels().get(i), pitch * 0.92, labels - 26, 42, 2, desk);
            desk.lettering()
                    .whole(
                            label,
                            middle - label.width() / 2,
                            base + 26,
                            palette.ink(),
                            Entrance.rise(Desk.BEGIN + 4 + i));
        }
    }

    private static void grid(Scale scale, Area plot, double axis, double top, double high, Desk desk) {
        Stage stage = desk.stage();
        for (double tick : scale.ticks()) {
            // The axis itself needs no number.
            if (tick == 0) {
                continue;
            }
            double y = top + high - high * scale.share(tick);
            desk.furniture()
                    .bar(
                            new Area(plot.x() + axis, y - 1, plot.width() - axis, 2),
                            1,
                            stage.palette().line(),
                            Entrance.fade(Desk.BEGIN + 2));
            ShapedText text = label(Scale.written(tick, stage.request().language()), axis - 24, 48, 36, 1, desk);
            desk.lettering()
                    .whole(
                            text,
                            plot.x() + axis - 24 - text.width(),
                            y - text.size() * 0.36,
                            stage.palette().muted(),
                            Entrance.fade(Desk.BEGIN + 2));
        }
    }

    static void rows(ShotContent.Chart chart, int count, Area plot, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        List<Double> sizes =
                chart.values().subList(0, count).stream().map(Math::abs).toList();
        double pitch = Math.min(stage.landscape() ? 160 : 190, plot.height() / count);
        double top = plot.y() + (plot.height() - pitch * count) * 0.35;
        double text = Math.min(54, pitch * 0.44);
        double bar = Math.min(48, pitch * 0.29);
        double room = plot.width() * 0.36;
        double valueSize = valueSize(chart.display(), count, room, text * 1.12, desk);
        for (int i = 0; i < count; i++) {
            int start = ChartLayout.start(chart, i, desk);
            double y = top + i * pitch;
            Figure figure = Figure.fit(chart.display().get(i), valueSize, room, desk.setter());
            ShapedText label =
                    label(chart.labels().get(i), plot.width() - figure.width() - 32, text * 1.7, text, 1, desk);
            double base = y + text * 0.78;
            desk.lettering()
                    .whole(label, plot.x(), base - label.baseline(0), palette.ink(), Entrance.rise(Desk.BEGIN + 3 + i));
            double barY = base + Math.min(26, pitch * 0.16);
            double length = Math.max(bar, plot.width() * sizes.get(i) / most(chart, count));
            desk.furniture()
                    .bar(
                            new Area(plot.x(), barY, plot.width(), bar),
                            bar / 2,
                            Palette.fade(palette.line(), 0.55),
                            Entrance.fade(Desk.BEGIN + 3));
            Area place = new Area(plot.x(), barY, length, bar);
            Entrance grow = Entrance.wipe(start, GROW, stage.rightToLeft());
            desk.furniture().bar(place, bar / 2, quiet(palette), grow);
            highlit(chart, count, i, desk)
                    .ifPresent(until -> desk.furniture().bar(place, bar / 2, palette.accent(), grow.until(until)));
            figure(
                    figure,
                    plot.right() - figure.width() / 2,
                    base - figure.size() * 0.727,
                    palette.ink(),
                    start + 6,
                    desk);
        }
    }

    private static double most(ShotContent.Chart chart, int count) {
        return Math.max(
                1e-9,
                chart.values().subList(0, count).stream()
                        .mapToDouble(Math::abs)
                        .max()
                        .orElse(1));
    }

    /** The accent, stepped back, for values that are not spoken of. */
    private static Color quiet(Palette palette) {
        return Palette.mix(palette.accent(), palette.ground(), palette.dark() ? 0.52 : 0.5);
    }

    /** The frame until which a bar stands in the full accent: while it is spoken of, or for good when it is the largest. */
    private static Optional<Integer> highlit(ShotContent.Chart chart, int count, int index, Desk desk) {
        boolean spoken = chart.saidAt().stream().anyMatch(word -> word >= 0);
        if (spoken) {
            return ChartLayout.until(chart, index, desk);
        }
        double most = chart.values().subList(0, count).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return chart.values().get(index) == most ? Optional.of(Integer.MAX_VALUE) : Optional.empty();
    }

    /** A bar that is round at its far end and stands squarely on the axis. */
    private static void column(Area bar, boolean below, Color color, Entrance entrance, Desk desk) {
        double radius = Math.min(22, bar.height() / 2);
        desk.stage().paint(bar, 0, CameraPath.MIDDLE, entrance, g -> {
            g.setColor(color);
            g.fill(Drawing.rounded(0, 0, bar.width(), bar.height(), radius));
            double foot = Math.max(0, bar.height() - radius);
            g.fill(new Rectangle2D.Double(0, below ? 0 : bar.height() - foot, bar.width(), foot));
        });
    }

    static double valueSize(List<String> display, int count, double width, double largest, Desk desk) {
        double size = largest;
        for (int i = 0; i < count; i++) {
            size = Math.min(
                    size,
                    Figure.fit(display.get(i), largest, width, desk.setter()).size());
        }
        return size;
    }

    static ShapedText label(String text, double width, double height, double size, int lines, Desk desk) {
        return desk.setter()
                .fit(
                        desk.lettering()
                                .paragraph(text, Family.TEXT, Weight.MEDIUM)
                                .leaded(desk.stage().rightToLeft() ? 1.35 : 1.18)
                                .aligned(com.iafactory.studio.montage.type.Paragraph.Alignment.CENTER),
                        width,
                        height,
                        size,
                        lines);
    }

    /** A figure whose middle stands at {@code x}, logical. */
    static void figure(Figure figure, double x, double y, Color color, int start, Desk desk) {
        double left = desk.stage().mirrored(x - figure.width() / 2, figure.width());
        Area place = new Area(x - figure.width() / 2, y, figure.width(), figure.size() * 0.727);
        desk.stage().textAt(left, y, figure.width(), figure.size() * 0.727);
        desk.stage().paint(place, figure.size() * 0.25, CameraPath.MIDDLE, Entrance.fade(start), g -> {
            g.setColor(color);
            for (Figure.Cell cell : figure.cells()) {
                cell.drawn().draw(g, cell.x() + (cell.width() - cell.drawn().width()) / 2, 0);
            }
        });
    }
}
