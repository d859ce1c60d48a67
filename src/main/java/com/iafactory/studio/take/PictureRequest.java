package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A picture.
 *
 * @param prompt in English, with the style line in it
 * @param width pixels wanted; what comes back may differ and is fitted
 * @param height likewise
 * @param seed the same gives about the same picture, where the service takes one
 * @param reference a picture whose look it is to have; only for services that take one
 */
public record PictureRequest(String prompt, int width, int height, long seed, Optional<InputFile> reference)
        implements TakeRequest {
    public PictureRequest(String prompt, int width, int height, long seed) {
        this(prompt, width, height, seed, Optional.empty());
    }

    public PictureRequest {
        if (width < 16 || height < 16 || width > 8192 || height > 8192) {
            throw new IllegalArgumentException("no size of a picture: " + width + "x" + height);
        }
    }

    /** The same in the look of another picture. */
    public PictureRequest like(InputFile other) {
        return new PictureRequest(prompt, width, height, seed, Optional.of(other));
    }

    /** The same in the look of none. */
    public PictureRequest alone() {
        return new PictureRequest(prompt, width, height, seed);
    }

    /** The same with another prompt. */
    public PictureRequest with(String other) {
        return new PictureRequest(other, width, height, seed, reference);
    }

    @Override
    public Capability capability() {
        return Capability.PICTURE;
    }

    @Override
    public Digest digest() {
        List<String> parts = new ArrayList<>(
                List.of("picture", prompt, Integer.toString(width), Integer.toString(height), Long.toString(seed)));
        reference.map(file -> file.digest().hex()).ifPresent(parts::add);
        return Digest.of(parts.toArray(String[]::new));
    }

    @Override
    public long quantity() {
        return 1;
    }
}
