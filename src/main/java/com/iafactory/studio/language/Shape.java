package com.iafactory.studio.language;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds an answer against its schema, as far as the studio's schemas go: objects, lists, texts, numbers, words to choose from. */
final class Shape {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_FAULTS = 10;

    private final List<Fault> faults = new ArrayList<>();

    private Shape() {}

    /** Nothing when the text is JSON of that shape. */
    static List<Fault> faults(String text, String schema) {
        Shape shape = new Shape();
        try {
            shape.check(MAPPER.readTree(text), MAPPER.readTree(schema), "the answer");
        } catch (JacksonException e) {
            return List.of(Fault.grave("The answer is no JSON document."));
        }
        return List.copyOf(shape.faults.subList(0, Math.min(MOST_FAULTS, shape.faults.size())));
    }

    private void check(JsonNode value, JsonNode schema, String where) {
        switch (schema.path("type").asString("")) {
            case "object" -> object(value, schema, where);
            case "array" -> array(value, schema, where);
            case "string" -> require(value.isString(), where, "a text");
            case "integer" -> require(value.isIntegralNumber(), where, "a whole number");
            case "number" -> require(value.isNumber(), where, "a number");
            case "boolean" -> require(value.isBoolean(), where, "true or false");
            default -> throw new IllegalStateException("a schema with an unknown type at " + where);
        }
        if (schema.has("enum") && !contains(schema.path("enum"), value)) {
            faults.add(Fault.grave(where + " is none of " + schema.path("enum") + "."));
        }
    }

    private void object(JsonNode value, JsonNode schema, String where) {
        if (require(value.isObject(), where, "an object")) {
            schema.path("properties").properties().forEach(property -> {
                if (value.has(property.getKey())) {
                    check(value.path(property.getKey()), property.getValue(), property.getKey() + " of " + where);
                } else {
                    faults.add(Fault.grave(where + " has no " + property.getKey() + "."));
                }
            });
        }
    }

    private void array(JsonNode value, JsonNode schema, String where) {
        if (require(value.isArray(), where, "a list")) {
            for (JsonNode item : value) {
                check(item, schema.path("items"), "an item of " + where);
            }
        }
    }

    private boolean require(boolean right, String where, String what) {
        if (!right) {
            faults.add(Fault.grave(where + " is not " + what + "."));
        }
        return right;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode item : list) {
            if (item.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
