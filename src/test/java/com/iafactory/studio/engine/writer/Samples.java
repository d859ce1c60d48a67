package com.iafactory.studio.engine.writer;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.Source;
import com.iafactory.studio.script.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts the writer is tried on: the examples of the project, Darija in Latin letters and a plain text. */
final class Samples {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);

    private Samples() {}

    static Stream<String> names() {
        return Stream.of(
                "horaire-cadence.fr.md",
                "foggara.ar.md",
                "skhana.darija.md",
                "direct-democracy.en.md",
                "aletschgletscher.de.md",
                "monte-san-giorgio.it.md",
                "lma.darija.md",
                "miel.fr.txt");
    }

    static String text(String name) {
        Path example = Path.of("examples", name);
        try (InputStream own = Samples.class.getResourceAsStream(name)) {
            return own == null ? Files.readString(example) : new String(own.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source source(String name) {
        return new SourceReader().read(text(name), Optional.empty());
    }

    static Screenplay written(String text, int seconds, int shorts) {
        Source source = new SourceReader().read(text, Optional.empty());
        return new ExtractiveWriter(NOON).write(brief(source, seconds, shorts), EvenPace.USUAL);
    }

    static Brief brief(Source source, int seconds, int shorts) {
        return new Brief(
                source.document(),
                source.language(),
                Duration.ofSeconds(seconds),
                shorts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Platform.ALL);
    }

    static double seconds(Cut cut) {
        return new Timing(EvenPace.USUAL).of(cut.lines()).toMillis() / 1000.0;
    }
}
