package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.media.Box;
import com.iafactory.studio.media.Canvas;
import com.iafactory.studio.montage.Illustrator;
import com.iafactory.studio.montage.PlateRequest;
import com.iafactory.studio.montage.picture.Layer;
import com.iafactory.studio.montage.picture.Plate;
import com.iafactory.studio.montage.picture.Pose;
import com.iafactory.studio.montage.picture.Sprite;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.storyboard.Brand;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a layout puts its things: takes places in left-to-right terms, mirrors them for right-to-left text, gives every
 * thing its own sprite, its entrance and its share of the camera's motion. Used by one thread for one plate.
 */
final class Stage {
    /** Transparent room around a sprite, so that sampling between pixels finds an edge. */
    private static final int BORDER = 2;

    /** Letters may reach a little over the edge of their line. */
    private static final int OVERHANG = 8;

    private final PlateRequest request;
    private final Palette palette;
    private final TextSetter setter;
    private final boolean rightToLeft;
    private final Area area;
    private final CameraPath camera;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Box> textBoxes = new ArrayList<>();

    Stage(PlateRequest request, Palette palette, TextSetter setter, boolean rightToLeft) {
        this.request = request;
        this.palette = palette;
        this.setter = setter;
        this.rightToLeft = rightToLeft;
        area = signed(area(request.canvas(), request.captioned()));
        Box safe = request.canvas().safe();
        camera = new CameraPath(
                request.camera(),
                request.frames(),
                safe.x() + safe.width() / 2.0,
                safe.y() + safe.height() / 2.0,
                rightToLeft);
    }

    /** The safe area less the camera's reach and the captions. */
    static Area area(Canvas canvas, boolean captioned) {
        Box safe = canvas.safe();
        double bottom = captioned
                ? Math.min(safe.bottom(), Illustrator.captionZone(canvas).y() - 12)
                : safe.bottom();
        double sideways = Math.max(CameraPath.DRIFT, CameraPath.PUSH * safe.width() / 2) + OVERHANG;
        double upright = Math.max(CameraPath.DRIFT, CameraPath.PUSH * safe.height() / 2) + OVERHANG;
        return new Area(
                safe.x() + sideways, safe.y() + upright, safe.width() - 2 * sideways, bottom - safe.y() - 2 * upright);
    }

    /** Under the corner that the brand's logo takes. */
    private Area signed(Area whole) {
        if (!branded() || Signature.large(request.content())) {
            return whole;
        }
        double top = request.canvas().safe().y() + Signature.small(landscape()) + 20;
        return whole.below(Math.max(0, top - whole.y()));
    }

    /** Whether a brand's logo belongs on the plate. */
    boolean branded() {
        return request.look().brand().flatMap(Brand::logo).isPresent();
    }

    Area area() {
        return area;
    }

    Canvas canvas() {
        return request.canvas();
    }

    boolean landscape() {
        return request.canvas() == Canvas.LANDSCAPE;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    Palette palette() {
        return palette;
    }

    PlateRequest request() {
        return request;
    }

    TextSetter setter() {
        return setter;
    }

    /** The scale of type on this canvas: 0 is the label, each step a third larger. 44 px at 1080 px of width. */
    double step(int step) {
        double label = landscape() ? 40 : 44;
        return label * Math.pow(1.333, step);
    }

    /** The frame at which a word of the shot may be seen: three frames (a tenth of a second) before it is said. */
    int seenAt(int word) {
        List<Integer> frames = request.wordFrames();
        if (word < 0 || word >= frames.size()) {
            return -1;
        }
        return Math.max(0, frames.get(word) - 3);
    }

    /** Left edge on the canvas of something that wide whose logical left edge is {@code x}. */
    double mirrored(double x, double width) {
        return rightToLeft ? area.x() + area.right() - x - width : x;
    }

    /** The opaque ground under everything. */
    void ground(Sprite sprite) {
        double x = (request.canvas().width() - sprite.width()) / 2.0;
        double y = (request.canvas().height() - sprite.height()) / 2.0;
        layers.add(new Layer(sprite, frame -> camera.place(x, y, CameraPath.FAR, frame)));
    }

    /**
     * Draws something of its own.
     *
     * @param place in logical terms
     * @param bleed room around the place for shadows and strokes, pixels
     * @param painter draws with the origin at the place's upper left corner; not mirrored
     */
    void paint(Area place, double bleed, double depth, Entrance entrance, Consumer<Graphics2D> painter) {
        double left = mirrored(place.x(), place.width()) - bleed - BORDER;
        double top = place.y() - bleed - BORDER;
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        int width = (int) Math.ceil(place.width() + 2 * bleed + 2 * BORDER) + 1;
        int height = (int) Math.ceil(place.height() + 2 * bleed + 2 * BORDER) + 1;
        BufferedImage image = Drawing.clear(width, height);
        Graphics2D g = Drawing.on(image);
        g.translate(left - x + bleed + BORDER, top - y + bleed + BORDER);
        painter.accept(g);
        g.dispose();
        place(image, x, y, depth, entrance);
    }

    /** Puts a finished picture at a place of the canvas, as it is. */
    void place(BufferedImage image, double x, double y, double depth, Entrance entrance) {
        Sprite sprite = Sprite.of(image);
        put(frame -> sprite, sprite.width(), sprite.height(), x, y, depth, entrance);
    }

    /** Puts a finished picture where neither camera nor time moves it. */
    void fixed(BufferedImage image, int x, int y) {
        layers.add(new Layer(Sprite.of(image), frame -> Pose.at(x, y)));
    }

    /** Puts something that changes from frame to frame. */
    void put(Layer.Cel cel, int width, int height, double x, double y, double depth, Entrance entrance) {
        layers.add(new Layer(cel, frame -> entrance.pose(camera.place(x, y, depth, frame), frame, width, height)));
    }

    /** Remembers where text stands, for the check that none leaves the safe area. */
    void textAt(double x, double y, double width, double height) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        textBoxes.add(new Box(left, top, (int) Math.ceil(x + width) - left, (int) Math.ceil(y + height) - top));
    }

    /** Boxes of all text, on the canvas with the camera at rest. */
    List<Box> textBoxes() {
        return List.copyOf(textBoxes);
    }

    Plate plate() {
        return new Plate(layers);
    }
}
