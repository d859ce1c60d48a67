package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** A line over time, drawn in reading direction, with its values where they are. */
final class LineChart {
    private LineChart() {}

    static void compose(ShotContent.Chart chart, int count, Area plot, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        Scale scale = Scale.over(chart.values().subList(0, count), false);
        double axis = stage.landscape() ? 130 : 104;
        double labels = stage.landscape() ? 76 : 84;
        double top = plot.y() + 62;
        double base = plot.bottom() - labels;
        double high = base - top;
        double inset = stage.landscape() ? 70 : 44;
        double left = plot.x() + axis + inset;
        double width = plot.width() - axis - 2 * inset;
        for (double tick : scale.ticks()) {
            double y = base - high * scale.share(tick);
            desk.furniture()
                    .bar(
                            new Area(plot.x() + axis, y - 1, plot.width() - axis, 2),
                            1,
                            palette.line(),
                            Entrance.fade(Desk.BEGIN + 1));
            ShapedText text = BarCharts.label(
                    Scale.written(tick, stage.request().language()),
                    axis - 20,
                    60,
                    stage.landscape() ? 36 : 38,
                    1,
                    desk);
            desk.lettering()
                    .whole(
                            text,
                            plot.x() + axis - 20 - text.width(),
                            y - text.size() * 0.36,
                            palette.muted(),
                            Entrance.fade(Desk.BEGIN + 1));
        }
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = count == 1 ? width / 2 : width * i / (count - 1);
            ys[i] = high * (1 - scale.share(chart.values().get(i)));
        }
        int begin = ChartLayout.start(chart, 0, desk);
        int end = Math.max(begin + 36, ChartLayout.start(chart, count - 1, desk) + 8);
        ghost(new Area(left, top, width, high), xs, ys, desk);
        line(new Area(left, top, width, high), xs, ys, Entrance.wipe(begin, end - begin, stage.rightToLeft()), desk);
        points(chart, count, new Area(left, top, width, high), xs, ys, begin, end, desk);
    }

    /** Where the line will go, from the start: a grid with nothing on it looks broken. */
    private static void ghost(Area place, double[] xs, double[] ys, Desk desk) {
        Stage stage = desk.stage();
        float[] dashes = {3, 16};
        stage.paint(place, 12, CameraPath.MIDDLE, Entrance.fade(Desk.BEGIN + 2), g -> {
            g.setColor(stage.palette().muted());
            g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
            g.draw(path(place, xs, ys, stage));
        });
    }

    private static Path2D path(Area place, double[] xs, double[] ys, Stage stage) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < xs.length; i++) {
            double x = stage.rightToLeft() ? place.width() - xs[i] : xs[i];
            if (i == 0) {
                line.moveTo(x, ys[i]);
            } else {
                line.lineTo(x, ys[i]);
            }
        }
        return line;
    }

    private static void line(Area place, double[] xs, double[] ys, Entrance entrance, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        stage.paint(place, 12, CameraPath.MIDDLE, entrance, g -> {
            Path2D line = path(place, xs, ys, stage);
            Path2D under = new Path2D.Double(line);
            double last = stage.rightToLeft() ? place.width() - xs[xs.length - 1] : xs[xs.length - 1];
            double first = stage.rightToLeft() ? place.width() - xs[0] : xs[0];
            under.lineTo(last, place.height());
            under.lineTo(first, place.height());
            under.closePath();
            g.setPaint(new GradientPaint(
                    0,
                    0,
                    Palette.fade(palette.accent(), 0.34),
                    0,
                    (float) place.height(),
                    Palette.fade(palette.accent(), 0.02)));
            g.fill(under);
            g.setColor(palette.accent());
            g.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(line);
        });
    }

    private static void points(
            ShotContent.Chart chart, int count, Area place, double[] xs, double[] ys, int begin, int end, Desk desk) {
        Stage stage = desk.stage();
        Palette palette = stage.palette();
        double pitch = count == 1 ? place.width() : place.width() / (count - 1);
        double room = Math.min(pitch * 0.94, stage.landscape() ? 260 : 200);
        double size = BarCharts.valueSize(chart.display(), count, Math.max(room, 110), 50, desk);
        // Where values would touch, only the ends and the extremes are written.
        double left = stage.area().x();
        double right = stage.area().right();
        boolean all = pitch >= 120;
        int every = Math.max(1, (int) Math.ceil(118 / Math.max(1, pitch)));
        for (int i = 0; i < count; i++) {
            int start = count == 1 ? begin : begin + (int) Math.round((end - begin) * 0.72 * i / (count - 1.0));
            double x = place.x() + xs[i];
            double y = place.y() + ys[i];
            boolean last = i == count - 1;
            desk.furniture().dot(x, y, last ? 17 : 12, last ? palette.accent() : palette.ink(), Entrance.pop(start));
            if (all || i == 0 || last || extreme(chart, count, i)) {
                Figure figure = Figure.fit(chart.display().get(i), size, Math.max(room, 110), desk.setter());
                double above = y - 30 - figure.size() * 0.727;
                double half = figure.width() / 2;
                double inside = Math.clamp(x, left + half, Math.max(left + half, right - half));
                BarCharts.figure(figure, inside, above, last ? palette.accent() : palette.ink(), start + 2, desk);
            }
            if (i % every == 0) {
                ShapedText label = BarCharts.label(chart.labels().get(i), Math.max(room, 110), 60, 40, 1, desk);
                desk.lettering()
                        .whole(
                                label,
                                Math.clamp(x - label.width() / 2, left, Math.max(left, right - label.width())),
                                place.bottom() + 32,
                                palette.ink(),
                                Entrance.fade(Desk.BEGIN + 2 + i));
            }
        }
    }

    private static boolean extreme(ShotContent.Chart chart, int count, int index) {
        double value = chart.values().get(index);
        return value
                        == chart.values().subList(0, count).stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElse(0)
                || value
                        == chart.values().subList(0, count).stream()
                                .mapToDouble(Double::doubleValue)
                                .min()
                                .orElse(0);
    }
}
