package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.storyboard.Brand;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** What plates are furnished with besides text: emblems, cards, bars, dots, rings. */
final class Furniture {
    static final double RADIUS = 28;

    private final Stage stage;
    private final Pictures pictures;
    private final Logos logos;

    Furniture(Stage stage, Pictures pictures, Logos logos) {
        this.stage = stage;
        this.pictures = pictures;
        this.logos = logos;
    }

    /** The brand's logo, ready to be set; empty without one. */
    Optional<Signature> signature() {
        return stage.request().look().brand().flatMap(Brand::logo).map(file -> new Signature(stage, logos.read(file)));
    }

    boolean hasPicture() {
        return stage.request().illustration().filter(pictures::has).isPresent();
    }

    /** The scene's subject: the illustration, or an ornament where there is none. There from the first frame on. */
    void subject(Scene scene, int start) {
        if (!scene.subject()) {
            return;
        }
        Entrance entrance = start < 0 ? Entrance.THERE : Entrance.settle(18);
        int size = (int) Math.round(scene.size());
        Optional<BufferedImage> picture =
                stage.request().illustration().flatMap(i -> pictures.draw(i, size, size / 7, 0.36));
        if (picture.isPresent()) {
            BufferedImage image = picture.get();
            double left = stage.mirrored(scene.x() - image.getWidth() / 2.0, image.getWidth());
            stage.place(image, left, scene.y() - image.getHeight() / 2.0, CameraPath.NEAR, entrance);
            return;
        }
        Optional<Backdrop.Disc> disc = scene.disc();
        Ornament ornament = Ornaments.of(stage, disc.isPresent());
        Area place = disc.filter(d -> ornament instanceof Ornament.Tiles)
                .map(this::inside)
                .orElseGet(() -> Area.about(scene.x(), scene.y(), scene.size()));
        stage.paint(place, 0, CameraPath.MIDDLE, entrance, g -> ornament.draw(g, place.width(), stage.palette()));
    }

    /** The place of an ornament that fills a disc up to a ring of it, logical. */
    private Area inside(Backdrop.Disc disc) {
        double size = disc.diameter() * 0.88;
        return Area.about(stage.mirrored(disc.x() - size / 2, size) + size / 2, disc.y(), size);
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
