package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;

/**
 * Words wanted from a language model, as one JSON document.
 *
 * @param purpose for people and records, for example {@code script}
 * @param prompt version of the prompt files it was made from, see {@code language}
 * @param system what the model is and must do; the same for many requests, so that it may be cached
 * @param user the request; foreign text in it is quoted already
 * @param schema JSON Schema of the answer, in the subset that all services take: every object closed, every property required, no
 *     limits of length or number
 * @param mostTokens the longest answer
 * @param effort low, medium or high; a hint
 * @param repeated characters at the beginning of {@code user} that come again in a request to follow, for services that can keep them;
 *     says nothing of what is wanted, so it is not part of the digest
 */
public record TextRequest(
        String purpose,
        String prompt,
        String system,
        String user,
        String schema,
        int mostTokens,
        Effort effort,
        int repeated)
        implements TakeRequest {
    public TextRequest {
        if (repeated < 0 || repeated > user.length()) {
            throw new IllegalArgumentException("what is repeated is a part of the request");
        }
    }

    /** Of which nothing comes again. */
    public TextRequest(
            String purpose, String prompt, String system, String user, String schema, int mostTokens, Effort effort) {
        this(purpose, prompt, system, user, schema, mostTokens, effort, 0);
    }

    /** How much thought an answer is worth. */
    public enum Effort {
        LOW,
        MEDIUM,
        HIGH
    }

    @Override
    public Capability capability() {
        return Capability.TEXT;
    }

    @Override
    public Digest digest() {
        return Digest.of("text", purpose, prompt, system, user, schema, Integer.toString(mostTokens), effort.name());
    }

    /** Words of the request; a script's length is priced from the script. */
    @Override
    public long quantity() {
        return user.split("\\s+").length;
    }

    /** Requests hold people's texts. */
    @Override
    public String toString() {
        return "text for " + purpose;
    }
}
