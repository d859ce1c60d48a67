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

    static String without(String answer, String list, int item) {
        JsonNode tree = MAPPER.readTree(answer);
        ((ArrayNode) tree.path(list)).remove(item);
        return tree.toString();
    }
}
