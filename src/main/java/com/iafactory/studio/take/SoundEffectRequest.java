package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import java.time.Duration;

/**
 * A sound that is neither speech nor music.
 *
 * @param text what is to be heard, in English
 */
public record SoundEffectRequest(String text, Duration length) implements TakeRequest {
    @Override
    public Capability capability() {
        return Capability.SOUND_EFFECT;
    }

    @Override
    public Digest digest() {
        return Digest.of("sound effect", text, Long.toString(length.toMillis()));
    }

    @Override
    public long quantity() {
        return length.toMillis();
    }
}
