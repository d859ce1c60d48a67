package com.iafactory.studio.montage.picture;

/**
 * One plane of a sprite with its coverage.
 *
 * @param alpha empty when the sprite is opaque
 * @param quads the values packed for scaling; asked for when the sprite is opaque only
 */
record Channel(byte[] values, byte[] alpha, int width, int height, Bounds bounds, Quads.Lazy quads) {
    boolean opaque() {
        return alpha.length == 0;
    }
}
