package com.iafactory.studio.provider.anthropic;

import com.iafactory.studio.outbound.Arriving;
import com.iafactory.studio.take.Growth;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts the characters of the text in a stream of events while it arrives. What it does not understand it lets pass. */
final class GrowingText implements Arriving {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FIELD = "data:";
    /** Events are some hundred bytes; a longer line is no text. */
    private static final int LONGEST_LINE = 1 << 20;

    private final Growth growth;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long letters;

    GrowingText(Growth growth) {
        this.growth = growth;
    }

    @Override
    public void piece(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == '\n') {
                read(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else if (line.size() < LONGEST_LINE) {
                line.write(bytes[i]);
            }
        }
    }

    private void read(String text) {
        if (!text.startsWith(FIELD)) {
            return;
        }
        try {
            JsonNode delta = MAPPER.readTree(text.substring(FIELD.length())).path("delta");
            if (delta.path("type").asString("").equals("text_delta")) {
                letters += delta.path("text").asString("").length();
                growth.is(letters);
            }
        } catch (JacksonException e) {
            // Whoever reads the message says what is wrong with it.
        }
    }
}
