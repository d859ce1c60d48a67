package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A voice to be made from samples of a person who has consented.
 *
 * @param name what the voice is called
 * @param samples at least one
 * @param consent id of the recorded consent; without one nothing is asked for
 */
public record CloneRequest(String name, Language language, List<InputFile> samples, String consent)
        implements TakeRequest {
    public CloneRequest {
        samples = List.copyOf(samples);
        if (samples.isEmpty() || consent.isBlank()) {
            throw new IllegalArgumentException("a voice is cloned from samples, with consent");
        }
    }

    @Override
    public Capability capability() {
        return Capability.VOICE_CLONE;
    }

    @Override
    public Digest digest() {
        List<String> parts = new ArrayList<>(List.of("clone", name, language.code(), consent));
        samples.forEach(sample -> parts.add(sample.digest().hex()));
        return Digest.of(parts.toArray(String[]::new));
    }

    @Override
    public long quantity() {
        return 1;
    }
}
