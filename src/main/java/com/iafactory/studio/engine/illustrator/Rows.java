package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.ShotContent;
import java.util.List;
import java.util.Optional;

/** Lists and recaps: a card a row, each filled when its words are said. */
final class Rows {
    private enum Mark {
        NUMBER,
        DOT,
        TICK
    }

    private Rows() {}

    static void listing(ShotContent.Listing listing, Desk desk) {
        compose(
                listing.heading(),
                listing.items(),
                listing.numbered() ? Mark.NUMBER : Mark.DOT,
                listing.firstNew(),
                listing.firstNumber(),
                desk);
    }

    static void recap(ShotContent.Recap recap, Desk desk) {
        compose(Optional.empty(), recap.items(), Mark.TICK, 0, 1, desk);
    }

    private static void compose(
            Optional<String> heading, List<Phrase> items, Mark mark, int firstNew, int firstNumber, Desk desk) {
        Stage stage = desk.stage();
        Area area = desk.beside(Desk.BEGIN);
        Optional<ShapedText> title = heading.filter(text -> !text.isBlank())
                .map(text -> desk.setter()
                        .fit(
                                desk.lettering().paragraph(text, Family.DISPLAY, Weight.EXTRA_BOLD),
                                area.width(),
                                area.height() * 0.26,
                                stage.landscape() ? 84 : 72,
                                2));
        double above = title.map(t -> t.height() + stage.step(0) * 1.1).orElse(0.0);
        int count = Math.max(1, items.size());
        double gap = stage.landscape() ? 24 : 20;
        double room = (area.height() - above - gap * (count - 1)) / count;
        double height = Math.min(stage.landscape() ? 236 : 210, room);
        double y = area.y() + (area.height() - above - height * count - gap * (count - 1)) * 0.45;
        if (title.isPresent()) {
            desk.lettering().whole(title.get(), area.x(), y, stage.palette().ink(), Entrance.rise(Desk.BEGIN));
        }
        double size = rowSize(items, area.width() - textInset(height), height, desk);
        for (int i = 0; i < items.size(); i++) {
            Area row = new Area(area.x(), y + above + i * (height + gap), area.width(), height);
            boolean there = i < firstNew;
            int said = stage.seenAt(items.get(i).firstSaidAt());
            int start = there ? Entrance.THERE.start() : Math.max(said, Desk.BEGIN + 3 + i * Lettering.STAGGER);
            if (i == 0 && !there && title.isEmpty()) {
                start = Math.min(start, Lettering.LATEST);
            }
            row(items.get(i), i, firstNumber + i, mark, row, size, start, desk);
        }
    }

    private static double textInset(double height) {
        return radius(height) * 2 + 2 * 34 + 34;
    }

    private static double radius(double height) {
        return Math.min(54, height * 0.30);
    }

    /** One size for all rows: the smallest that any of them needs. */
    private static double rowSize(List<Phrase> items, double width, double height, Desk desk) {
        double size = items.size() < 3 ? 76 : 64;
        for (Phrase item : items) {
            size = Math.min(size, set(item, width, height, size, desk).size());
        }
        return size;
    }

    private static ShapedText set(Phrase item, double width, double height, double size, Desk desk) {
        return desk.setter()
                .fit(
                        desk.lettering()
                                .paragraph(item, Family.TEXT, Weight.SEMI_BOLD, Weight.EXTRA_BOLD)
                                .leaded(desk.stage().rightToLeft() ? 1.4 : 1.18),
                        width,
                        height - 28,
                        size,
                        3);
    }

    private static void row(
            Phrase item, int index, int number, Mark mark, Area row, double size, int start, Desk desk) {
        Palette palette = desk.stage().palette();
        boolean there = start < 0;
        desk.furniture().card(row, there ? Entrance.THERE : Entrance.rise(Desk.BEGIN + index * Lettering.STAGGER));
        double radius = radius(row.height());
        double x = row.x() + 34 + radius;
        Entrance entrance = there ? Entrance.THERE : Entrance.pop(start);
        switch (mark) {
            case TICK -> desk.furniture().tick(x, row.centerY(), radius, entrance);
            case DOT -> desk.furniture().dot(x, row.centerY(), radius * 0.42, palette.accent(), entrance);
            case NUMBER -> {
                desk.furniture().dot(x, row.centerY(), radius, palette.accent(), entrance);
                ShapedText figure = Figure.piece(Integer.toString(number), radius * 1.1, desk.setter());
                var ink = figure.places().getFirst().ink();
                desk.lettering()
                        .whole(
                                figure,
                                x - figure.width() / 2,
                                row.centerY() - ink.getCenterY(),
                                palette.onAccent(),
                                entrance);
            }
        }
        ShapedText text = set(item, row.width() - textInset(row.height()), row.height(), size, desk);
        desk.lettering()
                .spoken(
                        text,
                        Phrase.still(item.text()).equals(item)
                                ? item
                                : new Phrase(item.text(), none(item), item.emphasis()),
                        row.x() + 2 * 34 + 2 * radius,
                        row.y() + (row.height() - text.height()) / 2,
                        palette.ink(),
                        palette.accent(),
                        there ? 0 : start + 1,
                        there);
    }

    /** An item appears as a whole: its words are read faster than they are said. */
    private static List<Integer> none(Phrase item) {
        return Phrase.still(item.text()).saidAt();
    }
}
