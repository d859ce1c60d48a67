package com.iafactory.studio.provider.elevenlabs;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What is known of models by their names (documentation and help centre, 2025 and 2026). An unknown one, as every model of tomorrow, is
 * taken for one of the careful kind.
 */
record SpeechModel(String id) {
    private static final Set<String> WITHOUT_LANGUAGE =
            Set.of("eleven_multilingual_v1", "eleven_multilingual_v2", "eleven_flash_v2", "eleven_turbo_v2");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    int mostCharacters() {
        if (fast()) {
            return englishOnly() ? 30_000 : 40_000;
        }
        return id.startsWith("eleven_v3") ? 5_000 : 10_000;
    }

    boolean englishOnly() {
        return id.equals("eleven_flash_v2") || id.equals("eleven_turbo_v2");
    }

    /** Whether it may be told the language; the others hear it from the text. */
    boolean takesLanguage() {
        return !WITHOUT_LANGUAGE.contains(id);
    }

    /** One a character, half of that with the fast ones. */
    BigDecimal credits(int characters) {
        return fast() ? HALF.multiply(BigDecimal.valueOf(characters)) : BigDecimal.valueOf(characters);
    }

    private boolean fast() {
        return id.startsWith("eleven_flash") || id.startsWith("eleven_turbo");
    }
}
