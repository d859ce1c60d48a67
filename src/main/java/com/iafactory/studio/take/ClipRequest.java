package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import java.time.Duration;
import java.util.Optional;

/**
 * A clip of moving pictures; what it sounds like is not used.
 *
 * @param prompt in English, with the style line in it
 * @param length wanted; services make the next length they offer, and what is too long is cut
 * @param width pixels of the canvas it is for; decides the aspect ratio
 * @param height likewise
 * @param first the picture it begins with; makes it a clip from a picture
 * @param seed where the service takes one
 */
public record ClipRequest(String prompt, Duration length, int width, int height, Optional<InputFile> first, long seed)
        implements TakeRequest {
    public ClipRequest {
        if (!length.isPositive() || width < 16 || height < 16) {
            throw new IllegalArgumentException("no clip: " + length + ", " + width + "x" + height);
        }
    }

    /** The same, beginning with a picture. */
    public ClipRequest beginning(InputFile picture) {
        return new ClipRequest(prompt, length, width, height, Optional.of(picture), seed);
    }

    /** The same with another prompt. */
    public ClipRequest with(String other) {
        return new ClipRequest(other, length, width, height, first, seed);
    }

    @Override
    public Capability capability() {
        return Capability.CLIP;
    }

    @Override
    public Digest digest() {
        return Digest.of(
                "clip",
                prompt,
                Long.toString(length.toMillis()),
                Integer.toString(width),
                Integer.toString(height),
                first.map(file -> file.digest().hex()).orElse(""),
                Long.toString(seed));
    }

    @Override
    public long quantity() {
        return length.toMillis();
    }
}
