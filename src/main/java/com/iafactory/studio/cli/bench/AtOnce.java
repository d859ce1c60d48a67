package com.iafactory.studio.cli.bench;

import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A service that answers at once with a sound as large as that of a sentence, and knows how long that took. For one thread. */
final class AtOnce implements Service<SpeechRequest> {
    /** Five seconds at 24 kHz. */
    private static final byte[] SOUND = new byte[240_000];

    private long nanos;

    /** What the last call took. */
    long nanos() {
        return nanos;
    }

    @Override
    public Maker maker() {
        return new Maker("at-once", Capability.SPEECH, "model", "1");
    }

    @Override
    public Optional<Money> price(SpeechRequest request) {
        return Optional.of(Money.dollars("0.001"));
    }

    @Override
    public Step begin(SpeechRequest request, Access access, Path folder) {
        long begun = System.nanoTime();
        try {
            Files.write(folder.resolve("speech.wav"), SOUND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nanos = System.nanoTime() - begun;
        return new Step.Made(new Receipt("speech.wav", "model", price(request), Map.of("request_id", "one")));
    }
}
