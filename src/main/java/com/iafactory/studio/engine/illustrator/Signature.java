package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.storyboard.ShotContent;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/**
 * A brand's logo: small in the upper corner at the end of the line on every plate, large on the end card. It stands on a chip
 * of the colour that it is best seen on, since nobody knows which colours it has.
 */
final class Signature {
    private static final int PADDING = 14;
    /** A long wordmark gets lower rather than longer. */
    private static final double WIDEST = 4.5;

    private final Stage stage;
    private final BufferedImage logo;

    Signature(Stage stage, BufferedImage logo) {
        this.stage = stage;
        this.logo = logo;
    }

    /** Height with its chip on a plate. */
    static double small(boolean landscape) {
        return (landscape ? 56 : 52) + 2 * PADDING;
    }

    static boolean large(ShotContent content) {
        return content instanceof ShotContent.EndCard;
    }

    /** Into the corner, unmoved by the camera: it belongs to the screen, not to the picture. */
    void corner() {
        Box safe = stage.canvas().safe();
        BufferedImage chip = chip(small(stage.landscape()), safe.width() * 0.3);
        int x = stage.rightToLeft() ? safe.x() : safe.right() - chip.getWidth();
        stage.fixed(chip, x, safe.y());
    }

    /** At the beginning of an area's first line. */
    void at(double x, double y, double height, double width) {
        BufferedImage chip = chip(height, width);
        stage.place(chip, stage.mirrored(x, chip.getWidth()), y, CameraPath.MIDDLE, Entrance.THERE);
    }

    private BufferedImage chip(double height, double widest) {
        double ratio = logo.getWidth() / (double) logo.getHeight();
        double room = Math.min(widest, height * WIDEST) - 2 * PADDING;
        int inner = (int) Math.max(1, Math.min(height - 2 * PADDING, room / ratio));
        BufferedImage picture = Logos.scaled(logo, inner);
        BufferedImage chip = Drawing.clear(picture.getWidth() + 2 * PADDING, inner + 2 * PADDING);
        Graphics2D g = Drawing.on(chip);
        g.setColor(ground(picture));
        g.fill(Drawing.rounded(0, 0, chip.getWidth(), chip.getHeight(), 16));
        g.drawImage(picture, PADDING, PADDING, null);
        g.dispose();
        return chip;
    }

    /** Light or dark, whichever its ink stands out from. */
    private Color ground(BufferedImage picture) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        double[] sum = new double[3];
        double weight = 0;
        for (int pixel : pixels) {
            // Premultiplied, so that what is hardly there hardly counts.
            weight += (pixel >>> 24) / 255.0;
            sum[0] += pixel >> 16 & 255;
            sum[1] += pixel >> 8 & 255;
            sum[2] += pixel & 255;
        }
        double whole = Math.max(1, weight);
        Color ink = new Color(level(sum[0] / whole), level(sum[1] / whole), level(sum[2] / whole));
        Palette palette = stage.palette();
        Color light = new Oklch(0.985, 0.008, palette.groundTone().hue()).color();
        Color dark = new Oklch(0.22, 0.03, palette.groundTone().hue()).color();
        return List.of(light, dark).stream()
                .max(java.util.Comparator.comparingDouble(c -> Contrast.of(c, ink)))
                .orElse(light);
    }

    private static int level(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
