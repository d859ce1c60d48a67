package com.iafactory.studio.provider.standin;

/** What a stand-in for a language model answers. Thread-safe. */
@FunctionalInterface
public interface Scribe {
    /** @param asked what a client of it sent, whatever the service's own form */
    String answer(Asked asked);

    /** @param schema JSON Schema wanted, as text; empty for none */
    record Asked(String model, String system, String user, String schema) {}
}
