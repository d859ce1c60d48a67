package com.iafactory.studio.provider.openai;

/** The size to ask for: that of the canvas where the model takes any, else the nearest of the three there are. */
record PictureSize(int width, int height) {
    private static final int STEP = 16;
    private static final int LONGEST_EDGE = 3840;
    private static final double MOST_PIXELS = 8_294_400;
    private static final double FEWEST_PIXELS = 655_360;
    private static final int LONGEST_RATIO = 3;
    /** Between a square and 3:2 in equal parts. */
    private static final double WIDE = Math.sqrt(1.5);

    static PictureSize of(String model, int width, int height) {
        return model.startsWith("gpt-image-2") ? any(width, height) : usual(width, height);
    }

    private static PictureSize any(int width, int height) {
        double w = Math.min(width, LONGEST_RATIO * height);
        double h = Math.min(height, LONGEST_RATIO * width);
        double scale = 1;
        if (w * h < FEWEST_PIXELS) {
            scale = Math.sqrt(FEWEST_PIXELS / (w * h));
        }
        scale = Math.min(scale, Math.min(LONGEST_EDGE / Math.max(w, h), Math.sqrt(MOST_PIXELS / (w * h))));
        boolean grown = scale > 1;
        int across = stepped(w * scale, grown);
        int down = stepped(h * scale, grown);
        return new PictureSize(Math.min(across, LONGEST_RATIO * down), Math.min(down, LONGEST_RATIO * across));
    }

    /** A multiple of the step; upwards where the picture was too small. */
    private static int stepped(double edge, boolean grown) {
        double steps = edge / STEP;
        return STEP * (int) (grown ? Math.ceil(steps - 1e-9) : Math.floor(steps + 1e-9));
    }

    private static PictureSize usual(int width, int height) {
        double ratio = (double) width / height;
        if (ratio > WIDE) {
            return new PictureSize(1536, 1024);
        }
        return ratio < 1 / WIDE ? new PictureSize(1024, 1536) : new PictureSize(1024, 1024);
    }
}
