package com.iafactory.studio.montage.picture;

/**
 * One plane of a sprite with its coverage.
 *
 * @param alpha empty when the sprite is opaque
 */
record Channel(byte[] values, byte[] alpha, int width, int height, Bounds bounds) {
    boolean opaque() {
        return alpha.length == 0;
    }
}
