package com.iafactory.studio.engine.voice.worker;

/** What the studio asks of the worker. */
public sealed interface Request permits Utterance, Request.Catalogue {
    /** Asks which voices there are. */
    record Catalogue() implements Request {}
}
