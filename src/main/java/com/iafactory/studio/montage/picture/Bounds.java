package com.iafactory.studio.montage.picture;

/**
 * Where a plane has anything to draw, row by row, so that the empty parts of a sprite cost nothing. Immutable.
 *
 * @param left first column of each row with coverage
 * @param right column after the last one of each row; not above {@code left} for an empty row
 * @param box left, top, right, bottom over all rows
 */
record Bounds(int[] left, int[] right, int[] box) {

    /** @param alpha coverage; empty when everything is covered */
    static Bounds of(byte[] alpha, int width, int height) {
        int[] left = new int[height];
        int[] right = new int[height];
        int[] box = {width, height, 0, 0};
        for (int y = 0; y < height; y++) {
            int first = 0;
            int last = width;
            if (alpha.length > 0) {
                int row = y * width;
                while (first < width && alpha[row + first] == 0) {
                    first++;
                }
                while (last > first && alpha[row + last - 1] == 0) {
                    last--;
                }
            }
            left[y] = first;
            right[y] = last;
            if (last > first) {
                box[0] = Math.min(box[0], first);
                box[1] = Math.min(box[1], y);
                box[2] = Math.max(box[2], last);
                box[3] = y + 1;
            }
        }
        return new Bounds(left, right, box);
    }
}
