package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.secret.Secret;
import org.junit.jupiter.api.Test;

class PlatformWireTest {
    @Test
    void whatAPlatformSaysIsShortPlainAndWithoutWhatIsSecret() {
        assertThat(PlatformWire.clean("no\r\n\tsuch \u202etoken abc+/= or abc%2B%2F%3D", new Secret("abc+/=")))
                .isEqualTo("no such token *** or ***");
        String film = "🎬".repeat(400);
        assertThat(PlatformWire.clean(film)).isEqualTo("🎬".repeat(300) + "…");
        assertThat(PlatformWire.clean("all of it", new Secret(""))).isEqualTo("all of it");
    }
}
