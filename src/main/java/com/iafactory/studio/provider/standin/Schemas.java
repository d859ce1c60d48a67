package com.iafactory.studio.provider.standin;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether a JSON Schema keeps to what services take for structured output. */
final class Schemas {
    private static final Set<String> UNTAKEN =
            Set.of("minimum", "maximum", "multipleOf", "minLength", "maxLength", "pattern", "maxItems", "oneOf", "not");

    private Schemas() {}

    /** Every object closed, every property required, no limits of length or number. */
    static boolean closed(JsonNode schema) {
        if (!schema.isObject() || UNTAKEN.stream().anyMatch(schema::has)) {
            return false;
        }
        if (schema.path("type").asString("").equals("array")) {
            return closed(schema.path("items"));
        }
        if (!schema.path("type").asString("").equals("object")) {
            return schema.has("type") || schema.has("enum");
        }
        JsonNode properties = schema.path("properties");
        return schema.has("additionalProperties")
                && !schema.path("additionalProperties").asBoolean(true)
                && schema.path("required").size() == properties.size()
                && properties.properties().stream().allMatch(property -> closed(property.getValue()));
    }
}
