package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;

/** What all charts share: the title above, the unit, and who draws the rest. */
final class ChartLayout {
    private ChartLayout() {}

    static void compose(ShotContent.Chart chart, Desk desk) {
        int count = Math.min(
                chart.labels().size(),
                Math.min(chart.values().size(), chart.display().size()));
        Area plot = heading(chart, desk);
        if (count == 0) {
            return;
        }
        switch (chart.kind()) {
            case BARS -> {
                if (desk.stage().landscape() && count <= 7) {
                    BarCharts.columns(chart, count, plot, desk);
                } else {
                    BarCharts.rows(chart, count, plot, desk);
                }
            }
            case LINE -> LineChart.compose(chart, count, plot, desk);
            case SHARES -> ShareChart.compose(chart, count, plot, desk);
        }
    }

    /** @return what is left below */
    private static Area heading(ShotContent.Chart chart, Desk desk) {
        Stage stage = desk.stage();
        Area area = stage.area();
        double y = area.y();
        if (!chart.title().isBlank()) {
            ShapedText title = desk.setter()
                    .fit(
                            desk.lettering().paragraph(chart.title(), Family.DISPLAY, Weight.EXTRA_BOLD),
                            area.width(),
                            stage.landscape() ? 150 : 130,
                            stage.step(stage.landscape() ? 2 : 1) * 0.96,
                            2);
            desk.lettering().whole(title, area.x(), y, stage.palette().ink(), Entrance.rise(Desk.BEGIN));
            y += title.height() + (stage.landscape() ? 26 : 22);
        }
        if (!chart.unit().isBlank()) {
            ShapedText unit = desk.setter()
                    .fit(
                            desk.lettering().paragraph(chart.unit(), Family.TEXT, Weight.MEDIUM),
                            area.width(),
                            70,
                            stage.landscape() ? 36 : 40,
                            1);
            desk.lettering().whole(unit, area.x(), y, stage.palette().muted(), Entrance.rise(Desk.BEGIN + 2));
            y += unit.height();
        }
        double gap = stage.landscape() ? 48 : 36;
        return area.below(y - area.y() + gap);
    }

    /** When a value appears: with its word, or one after the other. */
    static int start(ShotContent.Chart chart, int index, Desk desk) {
        int said = index < chart.saidAt().size()
                ? desk.stage().seenAt(chart.saidAt().get(index))
                : -1;
        return said < 0 ? 8 + index * 3 : Math.max(said, 4);
    }
}
