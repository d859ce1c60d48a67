package com.iafactory.studio.montage.picture;

import java.util.List;

/**
 * Draws layers into frames: bilinear and sub-pixel in place and scale, so that a slow zoom glides instead of stepping from
 * pixel to pixel. Luma and chroma are sampled alike; a chroma sample stands in the middle of its 2x2 block, as in
 * {@link Sprite}. Sprites are meant to be drawn near their own size: below half of it detail aliases.
 *
 * <p>Keeps scratch rows between calls: one compositor a thread.
 */
public final class Compositor {
    private final Axis across = new Axis();
    private final Axis down = new Axis();
    private final Magnifier magnifier = new Magnifier();
    private final Overlay overlay = new Overlay();
    private final RowSampler values = new RowSampler();
    private final RowSampler coverage = new RowSampler();
    private int[] above = new int[0];
    private int[] alpha = new int[0];
    private int[] below = new int[0];

    /** Draws a plate; its first layer covers what was in the frame. */
    public void draw(Plate plate, int frame, YuvFrame target) {
        draw(plate.layers(), frame, target);
    }

    /** Draws layers over what is in the frame. */
    public void draw(List<Layer> layers, int frame, YuvFrame target) {
        draw(layers, frame, target, 0, Pose.Clip.NONE);
    }

    /**
     * Draws layers, all moved sideways, within a window of the canvas.
     *
     * @param shift pixels to the right, exact
     * @param window edges on the canvas; not moved by the shift
     */
    public void draw(List<Layer> layers, int frame, YuvFrame target, double shift, Pose.Clip window) {
        for (Layer layer : layers) {
            Pose pose = layer.motion().at(frame);
            if (Math.round(pose.opacity() * 256) > 0 && pose.scale() > 0) {
                draw(layer.cel().at(frame), moved(pose, shift, window), target);
            }
        }
    }

    private static Pose moved(Pose pose, double shift, Pose.Clip window) {
        Pose.Clip clip = pose.clip();
        return new Pose(
                pose.x() + shift,
                pose.y(),
                pose.scale(),
                pose.opacity(),
                new Pose.Clip(
                        Math.max(clip.left() + shift, window.left()),
                        Math.max(clip.top(), window.top()),
                        Math.min(clip.right() + shift, window.right()),
                        Math.min(clip.bottom(), window.bottom())));
    }

    private void draw(Sprite sprite, Pose pose, YuvFrame target) {
        int width = target.width();
        int height = target.height();
        if (lay(sprite.lumaChannel(), pose, 1, width, height)) {
            paint(sprite.lumaChannel(), pose, 1, target.bytes(), 0, width);
        }
        if (lay(sprite.blueChannel(), pose, 2, width / 2, height / 2)) {
            paint(sprite.blueChannel(), pose, 2, target.bytes(), target.blueStart(), width / 2);
            paint(sprite.redChannel(), pose, 2, target.bytes(), target.redStart(), width / 2);
        }
    }

    /** Lays both axes; false when nothing is to be drawn. */
    private boolean lay(Channel channel, Pose pose, int step, int width, int height) {
        int[] box = channel.bounds().box();
        if (box[2] <= box[0]) {
            return false;
        }
        Pose.Clip clip = pose.clip();
        across.lay(
                pose.x() / step,
                pose.scale(),
                channel.width(),
                box[0],
                box[2],
                edge(clip.left() / step, width),
                edge(clip.right() / step, width),
                channel.opaque());
        down.lay(
                pose.y() / step,
                pose.scale(),
                channel.height(),
                box[1],
                box[3],
                edge(clip.top() / step, height),
                edge(clip.bottom() / step, height),
                channel.opaque());
        int length = across.length();
        if (above.length < length) {
            above = new int[length];
            alpha = new int[length];
            below = new int[length];
        }
        return length > 0 && down.length() > 0;
    }

    private static int edge(double position, int limit) {
        return (int) Math.clamp(Math.round(position), 0L, (long) limit);
    }

    private void paint(Channel channel, Pose pose, int step, byte[] plane, int offset, int stride) {
        int opacity = (int) Math.clamp(Math.round(pose.opacity() * 256), 0L, 256L);
        if (channel.opaque()) {
            paintOpaque(channel, opacity, plane, offset, stride);
        } else {
            paintCovering(channel, pose.x() / step, pose.scale(), opacity, plane, offset, stride);
        }
    }

    private void paintOpaque(Channel channel, int opacity, byte[] plane, int offset, int stride) {
        boolean all = opacity == 256 && across.coversAll() && down.coversAll();
        if (all && across.whole() && down.whole()) {
            copy(channel, plane, offset, stride);
            return;
        }
        if (all) {
            magnifier.paint(channel.quads().get(), across, down, plane, offset, stride);
            return;
        }
        int length = across.length();
        values.begin(channel.values(), channel.width(), channel.height(), true, across);
        for (int line = 0; line < down.length(); line++) {
            int at = offset + (down.from + line) * stride + across.from;
            int cover = line == 0 ? down.firstCover : line == down.length() - 1 ? down.lastCover : 256;
            int strength = (opacity * cover) >> 8;
            values.row(down, line, above, 0, length);
            int start = across.firstCover < 256 ? 1 : 0;
            int end = across.lastCover < 256 ? length - 1 : length;
            if (start > 0) {
                edge(plane, at, 0, strength * across.firstCover >> 8);
            }
            if (end < length && end >= start) {
                edge(plane, at, end, strength * across.lastCover >> 8);
            }
            if (strength == 256) {
                Rows.narrow(above, start, end, plane, at);
            } else if (end > start) {
                Rows.widen(plane, at, below, 0, length);
                Rows.mix(above, below, start, end, strength);
                Rows.narrow(below, start, end, plane, at);
            }
        }
    }

    private void copy(Channel channel, byte[] plane, int offset, int stride) {
        for (int line = 0; line < down.length(); line++) {
            int from = (down.index[line] - 1) * channel.width() + across.index[0] - 1;
            int to = offset + (down.from + line) * stride + across.from;
            System.arraycopy(channel.values(), from, plane, to, across.length());
        }
    }

    private void edge(byte[] plane, int at, int i, int strength) {
        int was = plane[at + i] & 255;
        plane[at + i] = (byte) ((was * 256 + (above[i] - was) * strength + 128) >> 8);
    }

    private void paintCovering(
            Channel channel, double origin, double scale, int opacity, byte[] plane, int offset, int stride) {
        if (opacity == 256 && across.whole() && down.whole()) {
            layOver(channel, plane, offset, stride);
            return;
        }
        values.begin(channel.values(), channel.width(), channel.height(), false, across);
        coverage.begin(channel.alpha(), channel.width(), channel.height(), false, across);
        Bounds bounds = channel.bounds();
        for (int line = 0; line < down.length(); line++) {
            int upper = down.index[line] - 1;
            int left = Math.min(left(bounds, upper), left(bounds, upper + 1));
            int right = Math.max(right(bounds, upper), right(bounds, upper + 1));
            if (right <= left) {
                continue;
            }
            int start = Math.max(0, (int) Math.floor(origin + (left - 1) * scale) - 1 - across.from);
            int end = Math.min(across.length(), (int) Math.ceil(origin + (right + 1) * scale) + 1 - across.from);
            if (end <= start) {
                continue;
            }
            values.row(down, line, above, start, end);
            coverage.row(down, line, alpha, start, end);
            if (opacity < 256) {
                Rows.scale(above, start, end, opacity);
                Rows.scale(alpha, start, end, opacity);
            }
            int at = offset + (down.from + line) * stride + across.from;
            Rows.widen(plane, at + start, below, start, end - start);
            Rows.over(above, alpha, below, start, end);
            Rows.narrow(below, start, end, plane, at);
        }
    }

    private void layOver(Channel channel, byte[] plane, int offset, int stride) {
        Bounds bounds = channel.bounds();
        // Where the sprite's first column falls, counted from the axis' first pixel.
        int column = 1 - across.index[0];
        for (int line = 0; line < down.length(); line++) {
            int row = down.index[line] - 1;
            int start = Math.max(0, left(bounds, row) + column);
            int end = Math.min(across.length(), right(bounds, row) + column);
            if (end > start) {
                int at = offset + (down.from + line) * stride + across.from + start;
                overlay.row(channel, row * channel.width() + start - column, plane, at, end - start);
            }
        }
    }

    private static int left(Bounds bounds, int row) {
        return row < 0 || row >= bounds.left().length || bounds.right()[row] <= bounds.left()[row]
                ? Integer.MAX_VALUE / 2
                : bounds.left()[row];
    }

    private static int right(Bounds bounds, int row) {
        return row < 0 || row >= bounds.right().length ? 0 : bounds.right()[row];
    }
}
