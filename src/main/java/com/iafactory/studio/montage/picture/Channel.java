package com.iafactory.studio.montage.picture;

/**
 * One plane of a sprite with its coverage.
 *
 * @param alpha empty when the sprite is opaque
 * @param packed the values as they are sampled between pixels
 * @param packedAlpha the coverage as it is sampled between pixels; not to be asked for when the sprite is opaque
 */
record Channel(
        byte[] values, byte[] alpha, int width, int height, Bounds bounds, Quads.Lazy packed, Quads.Lazy packedAlpha) {
    boolean opaque() {
        return alpha.length == 0;
    }
}
