package com.iafactory.studio.montage.caption;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Blurs a black shape in place: three passes of a box come close to a Gaussian. Only coverage is blurred; a shadow has no
 * colour.
 */
final class SoftShadow {
    private SoftShadow() {}

    static void blur(BufferedImage image, int radius) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        int height = image.getHeight();
        int[] line = new int[Math.max(width, height)];
        for (int pass = 0; pass < 3; pass++) {
            for (int y = 0; y < height; y++) {
                box(pixels, y * width, 1, width, radius, line);
            }
            for (int x = 0; x < width; x++) {
                box(pixels, x, width, height, radius, line);
            }
        }
    }

    private static void box(int[] pixels, int start, int step, int length, int radius, int[] line) {
        int window = 2 * radius + 1;
        int sum = 0;
        for (int i = 0; i < Math.min(radius, length); i++) {
            sum += pixels[start + i * step] >>> 24;
        }
        for (int i = 0; i < length; i++) {
            if (i + radius < length) {
                sum += pixels[start + (i + radius) * step] >>> 24;
            }
            line[i] = sum / window << 24;
            if (i >= radius) {
                sum -= pixels[start + (i - radius) * step] >>> 24;
            }
        }
        for (int i = 0; i < length; i++) {
            pixels[start + i * step] = line[i];
        }
    }
}
