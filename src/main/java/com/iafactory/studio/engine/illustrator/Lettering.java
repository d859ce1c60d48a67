package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Direction;
import com.iafactory.studio.montage.type.Family;
import com.iafactory.studio.montage.type.Paragraph;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.Weight;
import com.iafactory.studio.storyboard.Phrase;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** Puts text on a stage: whole, or word by word as it is said. */
final class Lettering {
    /** Frames between things that arrive one after the other (66 ms). */
    static final int STAGGER = 2;

    /** The frame by which something of every text is seen, however late its words are said. */
    static final int LATEST = 5;

    private final Stage stage;

    Lettering(Stage stage) {
        this.stage = stage;
    }

    /** Prepared for this stage: base direction and the side it is aligned to. */
    Paragraph paragraph(String text, Family family, Weight weight) {
        boolean arabic = text.codePoints()
                .anyMatch(c -> Direction.of(Character.toString(c)).rightToLeft());
        Direction base = stage.rightToLeft() && arabic ? Direction.RIGHT_TO_LEFT : Direction.of(text);
        Paragraph paragraph = Paragraph.of(text, family, weight).directed(base);
        return base.rightToLeft() == stage.rightToLeft() ? paragraph : paragraph.aligned(Paragraph.Alignment.END);
    }

    /** Words of a phrase with its emphasis in a heavier weight. */
    Paragraph paragraph(Phrase phrase, Family family, Weight weight, Weight heavy) {
        return paragraph(phrase.text(), family, weight).weighted(phrase.emphasis(), heavy);
    }

    /** All of it at once, in one colour; the logical place is its upper left corner. */
    void whole(ShapedText text, double x, double y, Color color, Entrance entrance) {
        byWord(text, x, y, i -> color, i -> 0, entrance, i -> entrance.start());
    }

    /** Words appear as they are said; the others are there, one after the other, from {@code start}. */
    void spoken(ShapedText text, Phrase phrase, double x, double y, Color color, Color strong, int start) {
        spoken(text, phrase, x, y, color, strong, start, false);
    }

    /** @param finished whether all words stand from the first frame on, as on a cover */
    void spoken(
            ShapedText text,
            Phrase phrase,
            double x,
            double y,
            Color color,
            Color strong,
            int start,
            boolean finished) {
        IntFunction<Color> colors = i -> phrase.emphasis().contains(i) ? strong : color;
        if (finished) {
            byWord(text, x, y, colors, i -> 0, Entrance.THERE, i -> Entrance.THERE.start());
            return;
        }
        IntUnaryOperator seen = seen(text, phrase);
        byWord(text, x, y, colors, i -> seen.applyAsInt(i) < 0 ? 0 : 1 + i, Entrance.rise(start), i -> {
            int frame = seen.applyAsInt(i);
            return frame < 0 ? start : frame;
        });
    }

    /**
     * When each word is seen: with the voice. Where even the first would come late, the first line is there from the
     * start, or of a single line its first word, so that no plate begins without words.
     */
    private IntUnaryOperator seen(ShapedText text, Phrase phrase) {
        IntUnaryOperator said =
                i -> i < phrase.saidAt().size() ? stage.seenAt(phrase.saidAt().get(i)) : -1;
        boolean late = text.places().stream().allMatch(place -> said.applyAsInt(place.word()) > LATEST);
        if (!late || text.places().isEmpty()) {
            return said;
        }
        ShapedText.Place first = text.places().stream()
                .min(Comparator.comparingInt(ShapedText.Place::word))
                .orElseThrow();
        Set<Integer> early = text.lines() < 2
                ? Set.of(first.word())
                : text.places().stream()
                        .filter(place -> place.line() == first.line())
                        .map(ShapedText.Place::word)
                        .collect(Collectors.toSet());
        return i -> early.contains(i) ? Math.min(LATEST, 1 + (i - first.word()) * STAGGER) : said.applyAsInt(i);
    }

    /** @param group words of one line with equal numbers share a sprite */
    private void byWord(
            ShapedText text,
            double x,
            double y,
            IntFunction<Color> colors,
            IntUnaryOperator group,
            Entrance entrance,
            IntUnaryOperator starts) {
        double left = stage.mirrored(x, text.width());
        List<ShapedText.Place> run = new ArrayList<>();
        for (ShapedText.Place place : text.places()) {
            boolean same = !run.isEmpty()
                    && run.getFirst().line() == place.line()
                    && group.applyAsInt(run.getFirst().word()) == group.applyAsInt(place.word());
            if (!same && !run.isEmpty()) {
                sprite(text, run, left, y, colors, entrance, starts);
                run.clear();
            }
            run.add(place);
        }
        if (!run.isEmpty()) {
            sprite(text, run, left, y, colors, entrance, starts);
        }
    }

    private void sprite(
            ShapedText text,
            List<ShapedText.Place> run,
            double left,
            double y,
            IntFunction<Color> colors,
            Entrance entrance,
            IntUnaryOperator starts) {
        Rectangle2D ink = (Rectangle2D) run.getFirst().ink().clone();
        run.forEach(place -> ink.add(place.ink()));
        if (ink.isEmpty()) {
            return;
        }
        stage.textAt(left + ink.getX(), y + ink.getY(), ink.getWidth(), ink.getHeight());
        int x0 = (int) Math.floor(left + ink.getX()) - 3;
        int y0 = (int) Math.floor(y + ink.getY()) - 3;
        java.awt.image.BufferedImage image =
                Drawing.clear((int) Math.ceil(ink.getWidth()) + 8, (int) Math.ceil(ink.getHeight()) + 8);
        Graphics2D g = Drawing.on(image);
        for (ShapedText.Place place : run) {
            g.setColor(colors.apply(place.word()));
            text.draw(g, place, left - x0, y - y0);
        }
        g.dispose();
        int line = run.getFirst().line();
        int first = starts.applyAsInt(run.getFirst().word());
        boolean still = first == entrance.start();
        int start = first + (still ? line * STAGGER : 0);
        stage.place(image, x0, y0, CameraPath.MIDDLE, new Entrance(entrance.kind(), start, entrance.frames()));
    }
}
