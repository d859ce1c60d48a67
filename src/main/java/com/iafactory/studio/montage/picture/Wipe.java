package com.iafactory.studio.montage.picture;

/**
 * A slanted wipe: what comes in is uncovered behind a band of colour that runs across the frame.
 *
 * @param band luma and chroma of the band
 * @param fromRight whether it runs from the right to the left
 */
public record Wipe(Colour band, boolean fromRight) {
    /** The edges lean by this share of the height, as a page being turned. */
    private static final double SLANT = 0.22;

    /** A colour of a frame: BT.709 limited range. */
    public record Colour(int luma, int blue, int red) {}

    /**
     * @param target holds what goes; receives the picture
     * @param incoming what comes
     * @param lead how far the front edge of the band is, 0 to 1
     * @param trail how far its back edge is, not more than {@code lead}
     */
    public void draw(YuvFrame target, YuvFrame incoming, double lead, double trail) {
        int width = target.width();
        int height = target.height();
        plane(target, incoming, 0, width, height, lead, trail, band.luma());
        plane(target, incoming, target.blueStart(), width / 2, height / 2, lead, trail, band.blue());
        plane(target, incoming, target.redStart(), width / 2, height / 2, lead, trail, band.red());
    }

    private void plane(
            YuvFrame target,
            YuvFrame incoming,
            int offset,
            int width,
            int height,
            double lead,
            double trail,
            int colour) {
        double lean = SLANT * height;
        for (int y = 0; y < height; y++) {
            double slant = lean * (0.5 - (y + 0.5) / height);
            double front = edge(lead, width, lean, slant);
            double back = Math.min(front, edge(trail, width, lean, slant));
            for (int x = offset + y * width, end = x + width, i = 0; x < end; x++, i++) {
                int column = fromRight ? width - 1 - i : i;
                int at = offset + y * width + column;
                double covered = Math.clamp(front - i, 0.0, 1.0);
                if (covered == 0) {
                    break;
                }
                double uncovered = Math.clamp(back - i, 0.0, 1.0);
                double mixed = (target.bytes()[at] & 255) * (1 - covered) + colour * covered;
                double shown = mixed * (1 - uncovered) + (incoming.bytes()[at] & 255) * uncovered;
                target.bytes()[at] = (byte) Math.round(shown);
            }
        }
    }

    private static double edge(double progress, int width, double lean, double slant) {
        return -lean / 2 + progress * (width + lean) + slant;
    }
}
