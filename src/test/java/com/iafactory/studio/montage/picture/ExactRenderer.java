package com.iafactory.studio.montage.picture;

import java.util.List;

/** The compositor's picture worked out in doubles, pixel by pixel, without any short cut: what the fast one is held to. */
final class ExactRenderer {
    private ExactRenderer() {}

    static double[] plane(List<Layer> layers, int frame, int width, int height, int which) {
        int step = which == 0 ? 1 : 2;
        int w = width / step;
        int h = height / step;
        double[] plane = new double[w * h];
        java.util.Arrays.fill(plane, which == 0 ? 16 : 128);
        for (Layer layer : layers) {
            Sprite sprite = layer.cel().at(frame);
            Channel channel = switch (which) {
                case 0 -> sprite.lumaChannel();
                case 1 -> sprite.blueChannel();
                default -> sprite.redChannel();
            };
            paint(channel, layer.motion().at(frame), step, plane, w, h);
        }
        return plane;
    }

    private static void paint(Channel channel, Pose pose, int step, double[] plane, int w, int h) {
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                boolean inside = x >= Math.round(pose.clip().left() / step)
                        && x < Math.round(pose.clip().right() / step)
                        && y >= Math.round(pose.clip().top() / step)
                        && y < Math.round(pose.clip().bottom() / step);
                if (!inside) {
                    continue;
                }
                double u = (x + 0.5 - pose.x() / step) / pose.scale() - 0.5;
                double v = (y + 0.5 - pose.y() / step) / pose.scale() - 0.5;
                double value = sample(channel, channel.values(), u, v);
                double alpha = channel.opaque()
                        ? cover(x, pose.x() / step, channel.width() * pose.scale())
                                * cover(y, pose.y() / step, channel.height() * pose.scale())
                        : sample(channel, channel.alpha(), u, v) / 255;
                double premultiplied = channel.opaque() ? value * alpha : value;
                int i = y * w + x;
                plane[i] = plane[i] * (1 - alpha * pose.opacity()) + premultiplied * pose.opacity();
            }
        }
    }

    private static double cover(int pixel, double start, double length) {
        return Math.clamp(Math.min(pixel + 1.0, start + length) - Math.max(pixel, start), 0.0, 1.0);
    }

    private static double sample(Channel channel, byte[] samples, double u, double v) {
        int x = (int) Math.floor(u);
        int y = (int) Math.floor(v);
        double fx = u - x;
        double fy = v - y;
        return (1 - fy) * ((1 - fx) * at(channel, samples, x, y) + fx * at(channel, samples, x + 1, y))
                + fy * ((1 - fx) * at(channel, samples, x, y + 1) + fx * at(channel, samples, x + 1, y + 1));
    }

    private static double at(Channel channel, byte[] samples, int x, int y) {
        if (!channel.opaque() && (x < 0 || y < 0 || x >= channel.width() || y >= channel.height())) {
            return 0;
        }
        int cx = Math.clamp(x, 0, channel.width() - 1);
        int cy = Math.clamp(y, 0, channel.height() - 1);
        return samples[cy * channel.width() + cx] & 255;
    }
}
