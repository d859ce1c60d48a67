package com.iafactory.studio.production.bought;

import java.util.Optional;
import java.util.Set;

/**
 * Names of voices where several makers may speak. {@code elevenlabs/abc} is a voice of one of them; {@code fr_male} and its like are
 * the studio's names, which every service has its own voice for; everything else is a voice of the studio's own engine.
 */
final class VoiceNames {
    static final String USUAL = "default";
    private static final Set<String> SHARED = Set.of("fr_male", "fr_female", "ar_male", "darija");

    private VoiceNames() {}

    /** What a service is asked for. */
    static String at(String provider, String voice) {
        String prefix = provider + "/";
        return voice.startsWith(prefix) ? voice.substring(prefix.length()) : SHARED.contains(voice) ? voice : USUAL;
    }

    /** A voice of one service, as that names it. */
    record Named(String provider, String id) {}

    static Optional<Named> id(String voice) {
        int slash = voice.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new Named(voice.substring(0, slash), voice.substring(slash + 1)));
    }

    /** What the studio's own engine is asked for. */
    static String own(String voice) {
        return voice.contains("/") || SHARED.contains(voice) ? USUAL : voice;
    }

    /** Whether a voice of the studio's own engine is asked for by name; then no service is. */
    static boolean isOwn(String voice) {
        return !voice.equals(USUAL) && !voice.contains("/") && !SHARED.contains(voice);
    }
}
