package com.iafactory.studio.provider.standin;

import com.iafactory.studio.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A message as Anthropic streams it: the bare message first, each block's text in small deltas, why it stopped, the end. */
public final class MessageEvents {
    private static final int LETTERS_A_DELTA = 40;

    private final StringBuilder text = new StringBuilder();

    private MessageEvents() {}

    /** @param message as it is answered without streaming */
    public static String of(Map<?, ?> message) {
        MessageEvents events = new MessageEvents();
        Map<String, Object> bare = new TreeMap<>();
        message.forEach((name, value) -> bare.put(String.valueOf(name), value));
        bare.put("content", List.of());
        bare.put("stop_reason", null);
        bare.remove("stop_details");
        Map<String, Object> usage = new HashMap<>();
        if (message.get("usage") instanceof Map<?, ?> counted) {
            counted.forEach((name, value) -> usage.put(String.valueOf(name), value));
        }
        Map<String, Object> first = new HashMap<>(usage);
        first.put("output_tokens", 1);
        bare.put("usage", first);
        events.add("message_start", Map.of("message", bare));
        events.add("ping", Map.of());
        if (message.get("content") instanceof List<?> blocks) {
            for (int i = 0; i < blocks.size(); i++) {
                events.block(i, blocks.get(i));
            }
        }
        Map<String, Object> delta = new HashMap<>();
        delta.put("stop_reason", message.get("stop_reason"));
        delta.put("stop_sequence", null);
        if (message.containsKey("stop_details")) {
            delta.put("stop_details", message.get("stop_details"));
        }
        events.add("message_delta", Map.of("delta", delta, "usage", Map.of("output_tokens", number(usage))));
        events.add("message_stop", Map.of());
        return events.text.toString();
    }

    private static Object number(Map<String, Object> usage) {
        Object tokens = usage.get("output_tokens");
        return tokens == null ? 0 : tokens;
    }

    private void block(int index, Object block) {
        if (!(block instanceof Map<?, ?> content)) {
            return;
        }
        boolean thinks = "thinking".equals(content.get("type"));
        add(
                "content_block_start",
                Map.of(
                        "index",
                        index,
                        "content_block",
                        thinks
                                ? Map.of("type", "thinking", "thinking", "", "signature", "")
                                : Map.of("type", "text", "text", "")));
        for (Map<String, Object> delta : deltas(content, thinks)) {
            add("content_block_delta", Map.of("index", index, "delta", delta));
        }
        add("content_block_stop", Map.of("index", index));
    }

    private static List<Map<String, Object>> deltas(Map<?, ?> content, boolean thinks) {
        List<Map<String, Object>> deltas = new ArrayList<>();
        if (thinks) {
            deltas.add(Map.of("type", "signature_delta", "signature", String.valueOf(content.get("signature"))));
            return deltas;
        }
        String whole = String.valueOf(content.get("text"));
        for (int at = 0; at < whole.length(); at += LETTERS_A_DELTA) {
            deltas.add(Map.of(
                    "type", "text_delta", "text", whole.substring(at, Math.min(whole.length(), at + LETTERS_A_DELTA))));
        }
        return deltas;
    }

    private void add(String type, Map<String, Object> content) {
        Map<String, Object> event = new TreeMap<>(content);
        event.put("type", type);
        text.append("event: ")
                .append(type)
                .append("\ndata: ")
                .append(Json.canonical(event))
                .append("\n\n");
    }
}
