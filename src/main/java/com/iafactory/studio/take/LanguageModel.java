package com.iafactory.studio.take;

/** A maker of words. Implementations are thread-safe. */
public interface LanguageModel {
    /** Code of the error that nobody answers at the moment. */
    String AWAY = "language-model-away";

    /** Name and version of maker and model; part of the digest of everything made from its words. */
    String version();

    /**
     * Answers with one JSON document. That it keeps to the schema is likely and for the caller to check.
     *
     * @throws com.iafactory.studio.media.StudioException when there is no answer
     */
    String answer(TextRequest request);
}
