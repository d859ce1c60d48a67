package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.Locale;
import java.util.Optional;

/** What all charts share: the title above, the unit, and who draws the rest. */
final class ChartLayout {
    private static final double UNIT_INSET = 48;

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
                            stage.landscape() ? 78 : 62,
                            2);
            desk.lettering().whole(title, area.x(), y, stage.palette().ink(), Entrance.rise(Desk.BEGIN));
            y += title.height() + (stage.landscape() ? 26 : 22);
        }
        if (!chart.unit().isBlank()) {
            ShapedText unit = desk.setter()
                    .fit(
                            desk.lettering().paragraph(unit(chart.unit()), Family.TEXT, Weight.SEMI_BOLD),
                            area.width() - UNIT_INSET,
                            70,
                            44,
                            1);
            double size = unit.size() * 0.62;
            double top = y + unit.baseline(0) - unit.size() * 0.36 - size / 2;
            desk.furniture()
                    .bar(new Area(area.x(), top, size, size), 7, stage.palette().accent(), Entrance.rise(Desk.BEGIN));
            desk.lettering()
                    .whole(unit, area.x() + UNIT_INSET, y, stage.palette().muted(), Entrance.rise(Desk.BEGIN));
            y += unit.height();
        }
        double gap = stage.landscape() ? 48 : 36;
        return area.below(y - area.y() + gap);
    }

    /** As a label beside its square of colour: with a capital where the script has them. */
    private static String unit(String unit) {
        String bare = unit.strip();
        boolean sign = bare.codePointCount(0, bare.length()) <= 3;
        int first = bare.offsetByCodePoints(0, 1);
        return sign ? bare : bare.substring(0, first).toUpperCase(Locale.ROOT) + bare.substring(first);
    }

    /**
     * The frame until which a value is the one being said: when the next one is. Empty when values are not tied to words.
     */
    static Optional<Integer> until(ShotContent.Chart chart, int index, Desk desk) {
        if (index >= chart.saidAt().size() || chart.saidAt().get(index) < 0) {
            return Optional.empty();
        }
        int own = desk.stage().seenAt(chart.saidAt().get(index));
        return Optional.of(chart.saidAt().stream()
                .filter(word -> word >= 0)
                .map(word -> desk.stage().seenAt(word))
                .filter(frame -> frame > own)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE));
    }

    /** When a value appears: with its word, or one after the other. */
    static int start(ShotContent.Chart chart, int index, Desk desk) {
        int said = index < chart.saidAt().size()
                ? desk.stage().seenAt(chart.saidAt().get(index))
                : -1;
        return said < 0 ? 8 + index * 3 : Math.max(said, 4);
    }
}
