package com.iafactory.studio.json;

import com.iafactory.studio.media.Digest;
import java.nio.file.Path;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON mapper of plans, reports and takes. Canonical: properties in the order of the record, maps sorted, so that equal values
 * give equal text and so equal digests.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final JsonMapper PRETTY =
            MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    public static String canonical(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Digest of a kind of piece made from a value. */
    public static Digest digest(String kind, Object value) {
        return Digest.of(kind, canonical(value));
    }

    public static void write(Path file, Object value) {
        PRETTY.writeValue(file, value);
    }

    public static String pretty(Object value) {
        return PRETTY.writeValueAsString(value);
    }

    public static <T> T parse(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    public static <T> T read(Path file, Class<T> type) {
        return MAPPER.readValue(file, type);
    }

    public static <T> T read(Path file, TypeReference<T> type) {
        return MAPPER.readValue(file, type);
    }
}
