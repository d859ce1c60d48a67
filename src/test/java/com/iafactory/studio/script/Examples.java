package com.iafactory.studio.script;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The example texts as briefs, for whoever writes, draws or translates. */
public final class Examples {
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
    /** A voice of even speed: about 15 characters a second, and a breath before each sentence. */
    public static final Pace PACE =
            text -> Duration.ofMillis(250 + 60_000L * text.codePointCount(0, text.length()) / 880);

    private Examples() {}

    public static String text(Language language) {
        String name = switch (language) {
            case FR -> "horaire-cadence.fr.md";
            case AR -> "foggara.ar.md";
            case DARIJA -> "skhana.darija.md";
            case EN -> "direct-democracy.en.md";
            case DE -> "aletschgletscher.de.md";
            case IT -> "monte-san-giorgio.it.md";
        };
        try {
            return Files.readString(Path.of("examples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Brief brief(Language language, int seconds, int shorts) {
        return brief(text(language), language, seconds, shorts);
    }

    public static Brief brief(String text, Language language, int seconds, int shorts) {
        return new Brief(
                new SourceReader().read(text, Optional.of(language)).document(),
                language,
                Duration.ofSeconds(seconds),
                shorts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Platform.YOUTUBE);
    }
}
