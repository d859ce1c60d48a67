package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.storyboard.Illustration;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** What plates are furnished with besides text: emblems, cards, bars, dots, rings. */
final class Furniture {
    static final double RADIUS = 28;

    private final Stage stage;
    private final Pictures pictures;

    Furniture(Stage stage, Pictures pictures) {
        this.stage = stage;
        this.pictures = pictures;
    }

    boolean hasPicture() {
        return stage.request().illustration().filter(pictures::has).isPresent();
    }

    /**
     * The illustration on a coloured disc with a ring around it.
     *
     * @param x middle, logical
     * @param diameter of the disc; the picture is three quarters of it
     */
    void emblem(double x, double y, double diameter, int start) {
        Optional<Illustration> illustration = stage.request().illustration();
        int size = (int) Math.round(diameter * 0.70);
        int margin = (int) Math.round(diameter * 0.10);
        Optional<BufferedImage> picture = illustration.flatMap(i -> pictures.draw(i, size, margin, 0.42));
        disc(x, y, diameter, start);
        ring(x, y, diameter, start);
        picture.ifPresent(image -> {
            double left = stage.mirrored(x - image.getWidth() / 2.0, image.getWidth());
            Entrance entrance = start < 0 ? Entrance.THERE : Entrance.pop(start + 2);
            stage.place(image, left, y - image.getHeight() / 2.0, CameraPath.NEAR, entrance);
        });
    }

    private void disc(double x, double y, double diameter, int start) {
        Palette palette = stage.palette();
        Color inner = discLight(palette);
        Color outer = discDeep(palette);
        Area place = new Area(x - diameter / 2, y - diameter / 2, diameter, diameter);
        stage.paint(place, 0, CameraPath.MIDDLE, start < 0 ? Entrance.THERE : Entrance.pop(start), g -> {
            g.setPaint(new GradientPaint(0, 0, inner, (float) (diameter * 0.4), (float) diameter, outer));
            g.fill(new Ellipse2D.Double(0, 0, diameter, diameter));
        });
    }

    /** The hue of the second accent, quiet enough to lie behind a picture in full colour. */
    private static Color discLight(Palette palette) {
        double hue = Oklch.of(palette.second()).hue();
        return new Oklch(palette.dark() ? 0.50 : 0.88, palette.dark() ? 0.105 : 0.06, hue).color();
    }

    private static Color discDeep(Palette palette) {
        double hue = Oklch.of(palette.second()).hue();
        return new Oklch(palette.dark() ? 0.34 : 0.77, palette.dark() ? 0.075 : 0.085, hue).color();
    }

    private void ring(double x, double y, double diameter, int start) {
        double radius = diameter * 0.56;
        Area place = new Area(x - radius, y - radius, 2 * radius, 2 * radius);
        Palette palette = stage.palette();
        double width = Math.max(5, diameter * 0.013);
        int from = stage.rightToLeft() ? 120 : 300;
        stage.paint(place, width, CameraPath.NEAR, start < 0 ? Entrance.THERE : Entrance.fade(start + 5), g -> {
            g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(palette.accent());
            g.draw(new Arc2D.Double(0, 0, 2 * radius, 2 * radius, from, 118, Arc2D.OPEN));
            g.setColor(Palette.fade(palette.accent(), 0.35));
            g.draw(new Arc2D.Double(0, 0, 2 * radius, 2 * radius, from + 132, 22, Arc2D.OPEN));
            double dot = width * 1.9;
            double angle = Math.toRadians(from + 180);
            g.setColor(palette.accent());
            g.fill(new Ellipse2D.Double(
                    radius + radius * Math.cos(angle) - dot,
                    radius - radius * Math.sin(angle) - dot,
                    2 * dot,
                    2 * dot));
        });
    }

    /** Large rings cropped by the frame, where there is no picture. */
    void orbit(double x, double y, double radius, int start) {
        Palette palette = stage.palette();
        Area place = new Area(x - radius, y - radius, 2 * radius, 2 * radius);
        stage.paint(place, 4, CameraPath.NEAR, start < 0 ? Entrance.THERE : Entrance.fade(start), g -> {
            g.setPaint(new GradientPaint(
                    0,
                    0,
                    Palette.fade(discLight(palette), 0.9),
                    (float) (2 * radius),
                    (float) (2 * radius),
                    Palette.fade(discDeep(palette), 0.35)));
            g.fill(new Ellipse2D.Double(radius * 0.36, radius * 0.36, radius * 1.28, radius * 1.28));
            g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(Palette.fade(palette.accent(), 0.75));
            g.draw(new Arc2D.Double(radius * 0.2, radius * 0.2, radius * 1.6, radius * 1.6, 100, 130, Arc2D.OPEN));
            g.setColor(Palette.fade(palette.ink(), 0.14));
            g.setStroke(new BasicStroke(3));
            g.draw(new Ellipse2D.Double(2, 2, 2 * radius - 4, 2 * radius - 4));
        });
    }

    /** A field of the surface colour with a soft shadow. */
    void card(Area place, Entrance entrance) {
        card(place, stage.palette().surface(), entrance);
    }

    void card(Area place, Color color, Entrance entrance) {
        stage.paint(place, 40, CameraPath.MIDDLE, entrance, g -> {
            int w = (int) Math.ceil(place.width()) + 80;
            int h = (int) Math.ceil(place.height()) + 80;
            BufferedImage shape = Drawing.clear(w, h);
            Graphics2D s = Drawing.on(shape);
            s.fill(Drawing.rounded(40, 40, place.width(), place.height(), RADIUS));
            s.dispose();
            double opacity = stage.palette().dark() ? 0.30 : 0.13;
            g.drawImage(Drawing.shadow(shape, Color.BLACK, opacity, 36), -40, -30, null);
            g.setColor(color);
            g.fill(Drawing.rounded(0, 0, place.width(), place.height(), RADIUS));
        });
    }

    void bar(Area place, double radius, Color color, Entrance entrance) {
        stage.paint(place, 0, CameraPath.MIDDLE, entrance, g -> {
            g.setColor(color);
            g.fill(Drawing.rounded(0, 0, place.width(), place.height(), radius));
        });
    }

    void dot(double x, double y, double radius, Color color, Entrance entrance) {
        bar(new Area(x - radius, y - radius, 2 * radius, 2 * radius), radius, color, entrance);
    }

    /** A tick in a disc, for what is settled. */
    void tick(double x, double y, double radius, Entrance entrance) {
        Palette palette = stage.palette();
        stage.paint(new Area(x - radius, y - radius, 2 * radius, 2 * radius), 0, CameraPath.MIDDLE, entrance, g -> {
            g.setColor(palette.accent());
            g.fill(new Ellipse2D.Double(0, 0, 2 * radius, 2 * radius));
            g.setColor(palette.onAccent());
            g.setStroke(new BasicStroke((float) (radius * 0.24), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            java.awt.geom.Path2D tick = new java.awt.geom.Path2D.Double();
            tick.moveTo(radius * 0.56, radius * 1.04);
            tick.lineTo(radius * 0.88, radius * 1.36);
            tick.lineTo(radius * 1.46, radius * 0.70);
            g.draw(tick);
        });
    }
}
