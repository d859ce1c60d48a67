package com.iafactory.studio.montage.picture;

/**
 * Conversion of drawn pixels to BT.709 limited-range planes. Coefficients: ITU-R BT.709-6, luma 16..235, chroma 16..240,
 * in 16-bit fixed point.
 */
final class Planes {
    private Planes() {}

    /** Luma and coverage; luma is premultiplied with its offset: alpha x (16 + 219 x Y). */
    static void luma(int[] pixels, int width, int height, boolean opaque, byte[] luma, byte[] alpha) {
        for (int i = 0; i < width * height; i++) {
            int p = pixels[i];
            int a = opaque ? 255 : p >>> 24;
            int r = p >> 16 & 255;
            int g = p >> 8 & 255;
            int b = p & 255;
            // 11966 = 0.2126 x 219/255 x 65536 and so on; 4112 = 16/255 x 65536.
            luma[i] = (byte) ((11966 * r + 40254 * g + 4064 * b + 4112 * a + 32768) >> 16);
            if (!opaque) {
                alpha[i] = (byte) a;
            }
        }
    }

    /** Chroma and coverage of 2x2 blocks, premultiplied with the offset of 128. */
    static void chroma(int[] pixels, int width, int height, boolean opaque, byte[] blue, byte[] red, byte[] alpha) {
        int chromaWidth = (width + 1) / 2;
        int chromaHeight = (height + 1) / 2;
        for (int cy = 0; cy < chromaHeight; cy++) {
            int top = 2 * cy * width;
            int bottom = Math.min(2 * cy + 1, height - 1) * width;
            for (int cx = 0; cx < chromaWidth; cx++) {
                int left = 2 * cx;
                int right = Math.min(left + 1, width - 1);
                int p0 = pixels[top + left];
                int p1 = pixels[top + right];
                int p2 = pixels[bottom + left];
                int p3 = pixels[bottom + right];
                int a = opaque ? 1020 : (p0 >>> 24) + (p1 >>> 24) + (p2 >>> 24) + (p3 >>> 24);
                int r = (p0 >> 16 & 255) + (p1 >> 16 & 255) + (p2 >> 16 & 255) + (p3 >> 16 & 255);
                int g = (p0 >> 8 & 255) + (p1 >> 8 & 255) + (p2 >> 8 & 255) + (p3 >> 8 & 255);
                int b = (p0 & 255) + (p1 & 255) + (p2 & 255) + (p3 & 255);
                int i = cy * chromaWidth + cx;
                // Sums of four, hence the shift by 18. 28784 = 0.5 x 224/255 x 65536; 32896 = 128/255 x 65536.
                blue[i] = (byte) ((-6596 * r - 22188 * g + 28784 * b + 32896 * a + 131072) >> 18);
                red[i] = (byte) ((28784 * r - 26145 * g - 2639 * b + 32896 * a + 131072) >> 18);
                if (!opaque) {
                    alpha[i] = (byte) ((a + 2) >> 2);
                }
            }
        }
    }
}
