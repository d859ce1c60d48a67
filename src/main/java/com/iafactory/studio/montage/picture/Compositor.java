package com.iafactory.studio.montage.picture;

import java.lang.foreign.MemorySegment;
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
    private final Overlay overlay = new Overlay();
    private final RowSampler values = new RowSampler();
    private final RowSampler coverage = new RowSampler();
    private final Columns columns = new Columns();
    private int[] above = new int[0];
    private int[] alpha = new int[0];
    private byte[] sampled = new byte[0];

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
            sampled = new byte[length];
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
        int length = across.length();
        columns.lay(across);
        values.begin(channel.packed().get(), columns);
        for (int line = 0; line < down.length(); line++) {
            int at = offset + (down.from + line) * stride + across.from;
            values.row(down, line, 256, above, 0, columns.words());
            if (all) {
                write(above, plane, at, length);
            } else {
                write(above, sampled, 0, length);
                int cover = line == 0 ? down.firstCover : line == down.length() - 1 ? down.lastCover : 256;
                mix(plane, at, length, (opacity * cover) >> 8);
            }
        }
    }

    private static void write(int[] words, byte[] plane, int at, int length) {
        MemorySegment.copy(MemorySegment.ofArray(words), 0, MemorySegment.ofArray(plane), at, length);
    }

    /** The sampled row into the plane, its first and last pixel as far as they are covered. */
    private void mix(byte[] plane, int at, int length, int strength) {
        for (int i = 0; i < length; i++) {
            int cover = i == 0 ? across.firstCover : i == length - 1 ? across.lastCover : 256;
            int was = plane[at + i] & 255;
            plane[at + i] = (byte) ((was << 8) + ((sampled[i] & 255) - was) * (strength * cover >> 8) + 128 >> 8);
        }
    }

    private void copy(Channel channel, byte[] plane, int offset, int stride) {
        for (int line = 0; line < down.length(); line++) {
            int from = (down.index[line] - 1) * channel.width() + across.index[0] - 1;
            int to = offset + (down.from + line) * stride + across.from;
            System.arraycopy(channel.values(), from, plane, to, across.length());
        }
    }

    private void paintCovering(
            Channel channel, double origin, double scale, int opacity, byte[] plane, int offset, int stride) {
        if (opacity == 256 && across.whole() && down.whole()) {
            layOver(channel, plane, offset, stride);
            return;
        }
        columns.lay(across);
        values.begin(channel.packed().get(), columns);
        coverage.begin(channel.packedAlpha().get(), columns);
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
            int word = start / 4;
            int words = (end + 3) / 4;
            values.row(down, line, opacity, above, word, words);
            coverage.row(down, line, opacity, alpha, word, words);
            int at = offset + (down.from + line) * stride + across.from + 4 * word;
            overlay.row(above, alpha, word, plane, at, Math.min(4 * words, across.length()) - 4 * word);
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
