package com.iafactory.studio.montage.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * One frame of film as encoders take it: planes Y, U, V one after the other in a single array, chroma at half size (I420),
 * BT.709 limited range. Mutable and not thread-safe; one owner at a time.
 */
public final class YuvFrame {
    private static final int GRID = 16;
    /** Four hundredths of the way from black to white, where FFmpeg's detector draws the line too. */
    private static final int NEARLY_BLACK = 16 + 219 * 4 / 100;

    private final int width;
    private final int height;
    private final byte[] bytes;

    /**
     * @param width even
     * @param height even
     */
    public YuvFrame(int width, int height) {
        if (width <= 0 || height <= 0 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("a frame has even sides above zero, not " + width + "x" + height);
        }
        this.width = width;
        this.height = height;
        this.bytes = new byte[width * height * 3 / 2];
        fill(16, 128, 128);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The planes themselves, not a copy: what is written here is the frame. */
    public byte[] bytes() {
        return bytes;
    }

    public void copyFrom(YuvFrame other) {
        System.arraycopy(other.bytes, 0, bytes, 0, bytes.length);
    }

    public void fill(int luma, int blue, int red) {
        Arrays.fill(bytes, 0, width * height, (byte) luma);
        Arrays.fill(bytes, blueStart(), redStart(), (byte) blue);
        Arrays.fill(bytes, redStart(), bytes.length, (byte) red);
    }

    /** Whether nearly nothing of it is brighter than near-black; looks at one pixel in each square of 16. */
    public boolean isBlack() {
        int lit = 0;
        int looked = 0;
        for (int y = GRID / 2; y < height; y += GRID) {
            for (int x = GRID / 2; x < width; x += GRID) {
                looked++;
                lit += (bytes[y * width + x] & 255) > NEARLY_BLACK ? 1 : 0;
            }
        }
        return lit <= looked / 50;
    }

    int blueStart() {
        return width * height;
    }

    int redStart() {
        return width * height * 5 / 4;
    }

    /** The frame as a picture, for covers and contact sheets. */
    public BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int chroma = (y / 2) * (width / 2) + x / 2;
                double luma = ((bytes[y * width + x] & 255) - 16) / 219.0;
                double blue = ((bytes[blueStart() + chroma] & 255) - 128) / 224.0;
                double red = ((bytes[redStart() + chroma] & 255) - 128) / 224.0;
                // The inverse of the matrix of ITU-R BT.709-6.
                row[x] = level(luma + 1.5748 * red) << 16
                        | level(luma - 0.1873 * blue - 0.4681 * red) << 8
                        | level(luma + 1.8556 * blue);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    private static int level(double value) {
        return (int) Math.round(255 * Math.clamp(value, 0.0, 1.0));
    }
}
