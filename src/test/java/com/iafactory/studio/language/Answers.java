package com.iafactory.studio.language;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Answers that were tampered with. */
final class Answers {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Answers() {}

    /** The field of the item of that number in the list is another. */
    static String with(String answer, String list, int item, String field, String text) {
        JsonNode tree = MAPPER.readTree(answer);
        ((ObjectNode) tree.path(list).path(item)).set(field, StringNode.valueOf(text));
        return tree.toString();
    }

    /** The item of that number in a list of texts is another. */
    static String with(String answer, String list, int item, String text) {
        JsonNode tree = MAPPER.readTree(answer);
        ((ArrayNode) tree.path(list)).set(item, StringNode.valueOf(text));
        return tree.toString();
    }

    /** A list of texts has only this one. */
    static String all(String answer, String list, String text) {
        JsonNode tree = MAPPER.readTree(answer);
        ((ArrayNode) tree.path(list)).removeAll().add(text);
        return tree.toString();
    }

    static String text(String answer, String field, String text) {
        JsonNode tree = MAPPER.readTree(answer);
        ((ObjectNode) tree).put(field, text);
        return tree.toString();
    }

    static String without(String answer, String list, int item) {
        JsonNode tree = MAPPER.readTree(answer);
        ((ArrayNode) tree.path(list)).remove(item);
        return tree.toString();
    }
}
