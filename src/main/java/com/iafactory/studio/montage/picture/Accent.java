package com.iafactory.studio.montage.picture;

/** Finds the colour that stands out in a frame. */
public final class Accent {
    private static final int BINS = 16;

    private Accent() {}

    /**
     * The mean of the strongest family of colours: chroma is sorted into bins, each sample weighs its saturation squared, so
     * that a small bright button beats a large dull ground.
     */
    public static Wipe.Colour of(YuvFrame frame) {
        double[] weight = new double[BINS * BINS];
        double[][] sum = new double[BINS * BINS][3];
        int width = frame.width() / 2;
        byte[] bytes = frame.bytes();
        for (int y = 0; y < frame.height() / 2; y += 2) {
            for (int x = 0; x < width; x += 2) {
                int luma = bytes[2 * y * frame.width() + 2 * x] & 255;
                int blue = bytes[frame.blueStart() + y * width + x] & 255;
                int red = bytes[frame.redStart() + y * width + x] & 255;
                double saturation = (blue - 128.0) * (blue - 128) + (red - 128.0) * (red - 128);
                int bin = blue * BINS / 256 * BINS + red * BINS / 256;
                double w = saturation * saturation;
                weight[bin] += w;
                sum[bin][0] += w * luma;
                sum[bin][1] += w * blue;
                sum[bin][2] += w * red;
            }
        }
        int best = 0;
        for (int bin = 1; bin < weight.length; bin++) {
            best = weight[bin] > weight[best] ? bin : best;
        }
        return weight[best] == 0
                ? new Wipe.Colour(180, 128, 128)
                : new Wipe.Colour(
                        mean(sum[best][0], weight[best]),
                        mean(sum[best][1], weight[best]),
                        mean(sum[best][2], weight[best]));
    }

    private static int mean(double sum, double weight) {
        return (int) Math.round(sum / weight);
    }
}
