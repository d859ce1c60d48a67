package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.Optional;

/** One figure as large as it will go, counting up when it is said. */
final class NumberLayout {
    private static final int COUNTABLE_DIGITS = 15;

    /** Below this size a figure gets the whole width and its unit the next line. */
    private static final double SMALLEST_BESIDE = 200;

    /** Frames after the beginning of the word at which its figure stands. */
    private static final int ARRIVAL = 12;

    private static final int LONGEST_COUNT = 120;

    private NumberLayout() {}

    static void compose(ShotContent.BigNumber number, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        int said = Math.max(stage.seenAt(number.saidAt()), Desk.BEGIN + 1);
        // A plate does not wait for its figure: it counts from the start and arrives when the figure is said.
        int start = Math.min(said, Lettering.LATEST);
        int counting = Math.clamp((long) said - start + ARRIVAL, Counter.FRAMES, LONGEST_COUNT);
        double largest = stage.landscape() ? 380 : 330;
        boolean low = area.height() < 460;
        boolean percent = number.unit().strip().equals("%") && number.number() >= 0 && number.number() <= 100;
        boolean shortUnit =
                number.unit().strip().codePointCount(0, number.unit().strip().length()) <= 5;
        double beside = Figure.fit(number.value(), largest, area.width() * 0.72, desk.setter())
                .size();
        boolean unitBeside = shortUnit && !number.unit().isBlank() && beside >= SMALLEST_BESIDE;
        Figure figure = Figure.fit(
                number.value(),
                Math.min(largest, area.height() * (low ? 0.44 : 0.56)),
                area.width() * (unitBeside ? 0.72 : 1),
                desk.setter());
        Optional<ShapedText> unit = number.unit().isBlank()
                ? Optional.empty()
                : Optional.of(desk.setter()
                        .fit(
                                desk.lettering().paragraph(number.unit(), Family.DISPLAY, Weight.BOLD),
                                unitBeside ? area.width() - figure.width() - figure.size() * 0.12 : area.width(),
                                unitBeside ? figure.size() * 0.7 : stage.step(2) * 1.7,
                                unitBeside ? figure.size() * 0.46 : 96,
                                unitBeside ? 1 : 2));
        double digits = figure.size() * 0.727;
        double unitBelow = unitBeside || unit.isEmpty() ? 0 : unit.get().height() + stage.step(0);
        double gauge = percent ? (low ? 40 : 58) : 0;
        double gap = stage.step(0) * (stage.landscape() ? 1.6 : low ? 0.95 : 1.3);
        ShapedText label = desk.setter()
                .fit(
                        desk.lettering().paragraph(number.label(), Family.TEXT, Weight.MEDIUM, Weight.BOLD),
                        area.width(),
                        Math.max(24, area.height() - digits - unitBelow - gauge - gap),
                        stage.step(1) * 1.3,
                        4);
        double y = desk.middle(area, digits + unitBelow + gap + gauge + label.height());
        new Counter(stage, desk.setter(), counting)
                .put(
                        figure,
                        stage.mirrored(area.x(), figure.width()) - (stage.rightToLeft() ? 0 : figure.lead()),
                        y,
                        desk.strong(),
                        start,
                        target(number, figure),
                        number.decimals());
        double below = y + digits;
        if (unit.isPresent()) {
            ShapedText set = unit.get();
            double x = unitBeside ? area.x() + figure.width() + figure.size() * 0.10 : area.x();
            double unitY = unitBeside ? y + digits - set.baseline(0) : below + stage.step(0);
            desk.lettering()
                    .whole(set, x, unitY, unitBeside ? desk.strong() : desk.ink(), Entrance.rise(Desk.BEGIN + 2));
            below += unitBelow;
        }
        if (percent) {
            Area track = new Area(area.x(), below + gap, area.width() * 0.92, 18);
            desk.furniture().bar(track, 9, Palette.fade(desk.ink(), 0.2), Entrance.fade(Desk.BEGIN));
            double share = Math.max(18, track.width() * number.number() / 100);
            desk.furniture()
                    .bar(
                            new Area(track.x(), track.y(), share, 18),
                            9,
                            desk.strong(),
                            Entrance.wipe(start, counting, stage.rightToLeft()));
        }
        desk.lettering()
                .spoken(
                        label,
                        new Phrase(
                                number.label().text(),
                                Phrase.still(number.label().text()).saidAt(),
                                number.label().emphasis()),
                        area.x(),
                        below + gap + gauge,
                        desk.ink(),
                        desk.strong(),
                        Desk.BEGIN + 2);
    }

    /** The figure as a whole number, when its digits are exactly those of the number. */
    private static Optional<Long> target(ShotContent.BigNumber number, Figure figure) {
        String digits = figure.digits();
        if (digits.isEmpty() || digits.length() > COUNTABLE_DIGITS) {
            return Optional.empty();
        }
        long target = Math.round(Math.abs(number.number()) * Math.pow(10, number.decimals()));
        return Long.parseLong(digits) == target ? Optional.of(target) : Optional.empty();
    }
}
