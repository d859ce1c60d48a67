package com.iafactory.studio.language;

import com.iafactory.studio.media.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A prompt as it lies in the repository.
 *
 * @param name also the purpose of requests made with it
 * @param system what the model is and must do
 * @param schema of its answer
 */
record PromptFile(String name, String system, String schema) {
    static PromptFile read(String name) {
        return new PromptFile(name, text(name + ".md"), text(name + ".schema.json"));
    }

    /** Of everything that is in it; whatever is made with another prompt is another thing. */
    String version() {
        return Digest.of(system, schema).brief();
    }

    private static String text(String file) {
        try (InputStream in = PromptFile.class.getResourceAsStream("/prompts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("prompts/" + file + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
