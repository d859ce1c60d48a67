package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import java.time.Duration;

/** A bed of music from a service: at least as long as asked, without words. */
public record MusicTakeRequest(MusicRequest music) implements TakeRequest {
    @Override
    public Capability capability() {
        return Capability.MUSIC;
    }

    @Override
    public Digest digest() {
        return Digest.of(
                "music",
                music.style().code(),
                Long.toString(music.duration().toMillis()),
                String.join(
                        " ", music.sections().stream().map(Duration::toString).toList()),
                music.language().code(),
                Long.toString(music.seed()));
    }

    @Override
    public long quantity() {
        return music.duration().toMillis();
    }
}
