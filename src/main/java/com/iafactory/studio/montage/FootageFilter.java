package com.iafactory.studio.montage;

import com.iafactory.studio.storyboard.ShotContent.Footage;
import java.util.Locale;

/**
 * How footage is brought to a canvas: cropped to fill it where little is lost by that, else whole before a blurred copy of itself.
 * Colours become BT.709 in limited range, as everything that is drawn.
 */
final class FootageFilter {
    /** How far the proportions may lie apart until cropping would cut off too much: more than three eighths. */
    private static final double CROPPED = 1.6;

    private static final int BLURRED = 8;

    private FootageFilter() {}

    /** @return a filter graph from {@code [0:v:0]} to {@code [v]}; made of numbers only */
    static String of(Footage footage, int width, int height) {
        double shape = (double) footage.width() / footage.height() * height / width;
        String fit = Math.max(shape, 1 / shape) <= CROPPED ? cover(width, height) : whole(width, height);
        return "[0:v:0]fps=30," + fit + ",setsar=1,format=yuv420p[v]";
    }

    private static String cover(int width, int height) {
        return scaled("increase", width, height) + "," + cropped(width, height);
    }

    private static String whole(int width, int height) {
        int w = width / BLURRED;
        int h = height / BLURRED;
        return "split[a][b];[a]" + scaled("increase", w, h) + "," + cropped(w, h)
                + ",gblur=sigma=8,eq=brightness=-0.08:saturation=0.8,scale=" + width + ":" + height
                + ":flags=bilinear[ground];[b]" + scaled("decrease", width, height)
                + "[whole];[ground][whole]overlay=x=(W-w)/2:y=(H-h)/2:format=yuv420";
    }

    private static String scaled(String how, int width, int height) {
        return String.format(
                Locale.ROOT,
                "scale=w=%d:h=%d:force_original_aspect_ratio=%s:force_divisible_by=2:flags=lanczos"
                        + ":out_color_matrix=bt709:out_range=tv,format=yuv420p",
                width,
                height,
                how);
    }

    private static String cropped(int width, int height) {
        return "crop=" + width + ":" + height;
    }
}
