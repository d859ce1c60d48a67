package com.iafactory.studio.montage.picture;

/**
 * The pixels of a row in the order in which they are worked on: first all with number 0 modulo 4, then all with 1 and so on,
 * so that four neighbours stand at the same place of four stretches and whole vectors of them can be put together. The last
 * pixel fills up. Reused from plane to plane.
 */
final class Columns {
    /** Where each pixel's left neighbour stands, and the weight of the right one in 256ths. */
    int[] column = new int[0];

    int[] weight = new int[0];
    private int words;

    void lay(Axis across) {
        words = (across.length() + 3) / 4;
        if (column.length < pixels()) {
            column = new int[pixels()];
            weight = new int[pixels()];
        }
        for (int i = 0; i < pixels(); i++) {
            int pixel = Math.min(i, across.length() - 1);
            int at = (i & 3) * words + (i >> 2);
            column[at] = across.index[pixel];
            weight[at] = across.weight[pixel];
        }
    }

    /** Groups of four neighbours. */
    int words() {
        return words;
    }

    int pixels() {
        return 4 * words;
    }
}
