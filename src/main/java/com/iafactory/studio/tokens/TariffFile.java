package com.iafactory.studio.tokens;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tariff: the file named by {@code STUDIO_TARIFF}, else the one that comes with the studio. */
public final class TariffFile {
    private static final String OWN = "/tariff/2026-11-25.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private TariffFile() {}

    /** @throws StudioException kind INPUT when the named file is no complete tariff */
    public static Tariff open(Map<String, String> environment) {
        String named = environment.getOrDefault("STUDIO_TARIFF", "");
        return named.isBlank() ? own() : read(Path.of(named));
    }

    static Tariff own() {
        try (InputStream file = TariffFile.class.getResourceAsStream(OWN)) {
            if (file == null) {
                throw new IllegalStateException("the tariff is missing from this jar: " + OWN);
            }
            return MAPPER.readValue(file, Tariff.class);
        } catch (IOException e) {
            throw new IllegalStateException("the tariff cannot be read from this jar: " + OWN, e);
        }
    }

    private static Tariff read(Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            return MAPPER.readValue(file, Tariff.class);
        } catch (IOException | JacksonException e) {
            String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new StudioException(
                    StudioException.Kind.INPUT,
                    "tariff-invalid",
                    "The tariff " + path + " cannot be read: " + said,
                    "Check STUDIO_TARIFF; every price of the studio's own tariff has to be there, in whole tokens.",
                    e);
        }
    }
}
