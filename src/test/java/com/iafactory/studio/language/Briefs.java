package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Source;
import com.iafactory.studio.script.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The texts that models are tried on. */
final class Briefs {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
    /** A voice of even speed: about 15 characters a second, and a breath before each sentence. */
    static final Pace PACE = text -> Duration.ofMillis(250 + 60_000L * text.codePointCount(0, text.length()) / 880);

    private Briefs() {}

    static String example(Language language) {
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

    static Brief of(Language language, int seconds, int shorts) {
        return of(example(language), language, seconds, shorts);
    }

    static Brief of(String text, Language language, int seconds, int shorts) {
        Source source = new SourceReader().read(text, Optional.of(language));
        return brief(source.document(), language, seconds, shorts);
    }

    static Brief topic(String topic, Language language, int seconds) {
        return brief(Brief.topicAlone(topic, language), language, seconds, 2);
    }

    private static Brief brief(
            com.iafactory.studio.script.SourceDocument source, Language language, int seconds, int shorts) {
        return new Brief(
                source,
                language,
                Duration.ofSeconds(seconds),
                shorts,
                Optional.of("calm"),
                Optional.empty(),
                Optional.empty(),
                Platform.YOUTUBE);
    }
}
