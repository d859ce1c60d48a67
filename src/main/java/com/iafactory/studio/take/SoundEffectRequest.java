package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import java.time.Duration;

/**
 * A sound that is neither speech nor music.
 *
 * @param text what is to be heard, in any language; services understand English best
 * @param seed another one gives another recording of the same
 */
public record SoundEffectRequest(String text, Duration length, long seed) implements TakeRequest {
    @Override
    public Capability capability() {
        return Capability.SOUND_EFFECT;
    }

    @Override
    public Digest digest() {
        return Digest.of("sound effect", text, Long.toString(length.toMillis()), Long.toString(seed));
    }

    @Override
    public long quantity() {
        return length.toMillis();
    }
}
