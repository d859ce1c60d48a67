package com.iafactory.studio.take;

/**
 * Who makes a take.
 *
 * @param provider one of the few there are, in lower case, for example {@code elevenlabs}
 * @param model as the service calls it
 * @param version of the adapter and, for a language model, of its prompts; changes whenever the same request may come out otherwise
 */
public record Maker(String provider, Capability capability, String model, String version) {
    public Maker {
        if (!provider.matches("[a-z][a-z0-9-]{0,30}")) {
            throw new IllegalArgumentException("no name of a provider: " + provider);
        }
    }

    /** As it stands in digests and for people, for example {@code elevenlabs eleven_v3 (1)}. */
    @Override
    public String toString() {
        return provider + " " + model + " (" + version + ")";
    }
}
