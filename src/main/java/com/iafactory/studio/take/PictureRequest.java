package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;

/**
 * A picture.
 *
 * @param prompt in English, with the style line in it
 * @param width pixels wanted; what comes back may differ and is fitted
 * @param height likewise
 * @param seed the same gives about the same picture, where the service takes one
 */
public record PictureRequest(String prompt, int width, int height, long seed) implements TakeRequest {
    public PictureRequest {
        if (width < 16 || height < 16 || width > 8192 || height > 8192) {
            throw new IllegalArgumentException("no size of a picture: " + width + "x" + height);
        }
    }

    @Override
    public Capability capability() {
        return Capability.PICTURE;
    }

    @Override
    public Digest digest() {
        return Digest.of("picture", prompt, Integer.toString(width), Integer.toString(height), Long.toString(seed));
    }

    @Override
    public long quantity() {
        return 1;
    }
}
