package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Sprite;
import com.iafactory.studio.montage.type.ShapedText;
import com.iafactory.studio.montage.type.TextSetter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Counts a figure up on the stage. The digits of the figure as written change in their places and everything between them
 * stands, so that marks and grouping are those of the film's language at every frame.
 */
final class Counter {
    /** One second: long enough to see, short enough to be done before the sentence is. */
    static final int FRAMES = 30;

    private final Stage stage;
    private final TextSetter setter;
    private final int frames;

    /** @param frames from its first to its last value */
    Counter(Stage stage, TextSetter setter, int frames) {
        this.stage = stage;
        this.setter = setter;
        this.frames = frames;
    }

    /**
     * @param left on the canvas, not mirrored
     * @param target the figure as a whole number of its last digits; empty when it cannot count
     */
    void put(Figure figure, double left, double y, Color color, int start, Optional<Long> target, int decimals) {
        Sprite[] digits = new Sprite[10];
        int box = (int) Math.ceil(figure.size() * 1.2);
        int base = (int) Math.ceil(figure.size() * 0.2);
        for (Figure.Cell cell : figure.cells()) {
            if (cell.text().isBlank()) {
                continue;
            }
            int width = (int) Math.ceil(cell.width()) + 12;
            double x = Math.floor(left + cell.x()) - 6;
            double inset = (cell.width() - cell.drawn().width()) / 2;
            stage.textAt(
                    left + cell.x() + inset,
                    y,
                    cell.drawn().width(),
                    cell.drawn().height());
            Entrance entrance = Entrance.rise(start);
            if (cell.digit() < 0 || target.isEmpty()) {
                BufferedImage image = drawn(cell.drawn(), width, box, base, cell.width(), color);
                Sprite sprite = Sprite.of(image);
                int needed = target.isEmpty() ? 0 : cell.digit() < 0 ? digitsAfter(figure, cell) : 0;
                Entrance when = new Entrance(
                        entrance.kind(), start + firstFrame(target, needed + 1, decimals), entrance.frames());
                stage.put(f -> sprite, width, box, x, y - base, CameraPath.MIDDLE, when);
                continue;
            }
            for (int d = 0; d < 10; d++) {
                if (digits[d] == null) {
                    ShapedText piece = Figure.piece(digit(cell, d), figure.size(), setter);
                    digits[d] = Sprite.of(drawn(piece, width, box, base, cell.width(), color));
                }
            }
            int place = figure.digits().length() - 1 - cell.digit();
            Layer.Cel cel = frame -> digits[(int) (value(target.get(), frame - start) / power(place) % 10)];
            Entrance when =
                    new Entrance(entrance.kind(), start + firstFrame(target, place + 1, decimals), entrance.frames());
            stage.put(cel, width, box, x, y - base, CameraPath.MIDDLE, when);
        }
    }

    /** A digit of the same script as the cell's. */
    private static String digit(Figure.Cell cell, int d) {
        int own = cell.text().codePointAt(0);
        return Character.toString(own - Character.digit(own, 10) + d);
    }

    private static int digitsAfter(Figure figure, Figure.Cell sign) {
        boolean before = figure.cells().stream().anyMatch(c -> c.digit() >= 0 && c.x() < sign.x());
        return before
                ? (int) figure.cells().stream()
                        .filter(c -> c.digit() >= 0 && c.x() > sign.x())
                        .count()
                : 0;
    }

    private static BufferedImage drawn(ShapedText text, int width, int height, int base, double cell, Color color) {
        BufferedImage image = Drawing.clear(width, height);
        Graphics2D g = Drawing.on(image);
        g.setColor(color);
        text.draw(g, 6 + (cell - text.width()) / 2, base);
        g.dispose();
        return image;
    }

    /** The first frame at which the counted value has that many digits. */
    private int firstFrame(Optional<Long> target, int digits, int decimals) {
        if (target.isEmpty() || digits <= decimals + 1) {
            return 0;
        }
        for (int frame = 0; frame < frames; frame++) {
            if (value(target.get(), frame) >= power(digits - 1)) {
                return frame;
            }
        }
        return frames;
    }

    private long value(long target, int frame) {
        if (frame >= frames) {
            return target;
        }
        double t = Math.max(0, frame) / (double) frames;
        return Math.round(target * (1 - Math.pow(1 - t, 3)));
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
