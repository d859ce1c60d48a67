package com.iafactory.studio.engine.effect;

import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.SoundEffectGenerator;
import com.iafactory.studio.take.SoundEffectRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Sound effects computed from the words of the request, up to three over one another. Thread-safe. A request gives the same bytes
 * wherever {@link #version()} is the same.
 */
public final class SynthesizedEffects implements SoundEffectGenerator {
    private static final String VERSION = "synthesized-effects 1";
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final EffectWords words = new EffectWords();

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public void make(SoundEffectRequest request, Path wav) {
        if (request.length().compareTo(SHORTEST) < 0 || request.length().compareTo(LONGEST) > 0) {
            throw StudioException.input(
                    "sound-effect-length",
                    "A sound effect lasts half a second to " + LONGEST.toSeconds() + " seconds.",
                    "Ask for another length.");
        }
        List<Wanted> effects = words.read(request.text());
        if (effects.isEmpty()) {
            throw StudioException.input(
                    "sound-effect-unknown",
                    "The studio itself makes no such sound.",
                    "Name up to three of these: " + Effect.all() + "; or ask a service that makes sound effects.");
        }
        int frames = (int) Math.round(request.length().toNanos() * (double) Sound.RATE / 1e9);
        byte[] sound = Recording.of(Layers.of(effects, frames, request.seed()));
        try {
            Files.write(wav, sound);
        } catch (IOException e) {
            throw StudioException.failed(
                    "sound-effect-not-written",
                    "The sound effect could not be written: " + e.getMessage(),
                    "Check that the disk has room and the folder can be written to.",
                    e);
        }
    }
}
