package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Parts of a whole: one long bar parted by shares, and below it who each part is. */
final class ShareChart {
    private ShareChart() {}

    static void compose(ShotContent.Chart chart, int count, Area plot, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        double whole = chart.values().subList(0, count).stream()
                .mapToDouble(v -> Math.max(0, v))
                .sum();
        if (whole <= 0) {
            BarCharts.rows(chart, count, plot, desk);
            return;
        }
        List<Color> colors = colors(count, palette);
        double thick = stage.landscape() ? 132 : 104;
        double pitch = Math.min(stage.landscape() ? 126 : 118, (plot.height() - thick - 56) / count);
        double top = plot.y() + (plot.height() - thick - 56 - pitch * count) * 0.3;
        double gap = 6;
        double x = plot.x();
        double room = plot.width() - gap * (count - 1);
        double text = Math.min(54, pitch * 0.52);
        double valueSize = BarCharts.valueSize(chart.display(), count, plot.width() * 0.36, text * 1.15, desk);
        for (int i = 0; i < count; i++) {
            int start = ChartLayout.start(chart, i, desk);
            double width = Math.max(4, room * Math.max(0, chart.values().get(i)) / whole);
            desk.furniture()
                    .bar(
                            new Area(x, top, width, thick),
                            Math.min(14, width / 2),
                            colors.get(i),
                            Entrance.wipe(start, 20, stage.rightToLeft()));
            x += width + gap;
            double y = top + thick + 56 + i * pitch;
            double middle = y + pitch * 0.4;
            desk.furniture()
                    .bar(
                            new Area(plot.x(), middle - text * 0.42, text * 0.84, text * 0.84),
                            8,
                            colors.get(i),
                            Entrance.pop(start));
            ShapedText label =
                    BarCharts.label(chart.labels().get(i), plot.width() * 0.6 - text * 1.4, pitch, text, 1, desk);
            desk.lettering()
                    .whole(
                            label,
                            plot.x() + text * 1.4,
                            middle - label.baseline(0) + label.size() * 0.364,
                            palette.ink(),
                            Entrance.rise(start + 1));
            Figure figure = Figure.fit(chart.display().get(i), valueSize, plot.width() * 0.36, desk.setter());
            double right = stage.landscape() ? plot.x() + plot.width() * 0.78 : plot.right();
            BarCharts.figure(
                    figure, right - figure.width() / 2, middle - figure.size() * 0.364, palette.ink(), start + 3, desk);
        }
    }

    /** From the accent to the second accent by even steps, so that neighbours differ in lightness too. */
    private static List<Color> colors(int count, Palette palette) {
        List<Color> colors = new ArrayList<>();
        Oklch from = Oklch.of(palette.accent());
        Oklch to = Oklch.of(palette.second());
        Oklch back = Oklch.of(palette.muted());
        for (int i = 0; i < count; i++) {
            double t = count == 1 ? 0 : i / (count - 1.0);
            Oklch tone =
                    count <= 2 || t <= 0.5 ? from.towards(to, count <= 2 ? t : 2 * t) : to.towards(back, 2 * (t - 0.5));
            colors.add(tone.color());
        }
        return colors;
    }
}
