package com.iafactory.studio.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.KeyRing;
import com.iafactory.studio.secret.NamedKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedLinksTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final String PATH = "/media/users/" + AMINA + "/voice_clones/me.wav";
    private static final NamedKey OLD = NamedKey.parse("k1:" + "A".repeat(43) + "=");
    private static final NamedKey NEW = NamedKey.parse("k2:" + "B".repeat(42) + "A=");

    private static SignedLinks links(Instant now, NamedKey... keys) {
        return new SignedLinks(new KeyRing(List.of(keys)), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static UUID verify(SignedLinks links, String method, String link) {
        int mark = link.indexOf('?');
        return links.verify(method, link.substring(0, Math.max(0, mark)), link.substring(mark + 1));
    }

    private static void assertRefused(String code, Runnable use) {
        assertThatThrownBy(use::run).isInstanceOfSatisfying(StudioException.class, e -> {
            assertThat(e.kind()).isEqualTo(StudioException.Kind.REFUSED);
            assertThat(e.code()).isEqualTo(code);
        });
    }

    @Test
    void aLinkNamesTheUserItWasGivenTo() {
        String link = links(NOW, OLD).sign("GET", PATH, AMINA, Duration.ofHours(1));
        assertThat(link).startsWith(PATH + "?user=" + AMINA);
        assertThat(verify(links(NOW, OLD), "GET", link)).isEqualTo(AMINA);
    }

    @Test
    void everyFlippedBitIsRefused() {
        SignedLinks links = links(NOW, OLD, NEW);
        byte[] link = links.sign("GET", PATH, AMINA, Duration.ofHours(1)).getBytes(StandardCharsets.ISO_8859_1);
        int refused = 0;
        for (int bit = 0; bit < link.length * 8; bit++) {
            byte[] flipped = link.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            String text = new String(flipped, StandardCharsets.ISO_8859_1);
            assertRefused("link-invalid", () -> verify(links, "GET", text));
            refused++;
        }
        assertThat(refused).isEqualTo(link.length * 8).isGreaterThan(1500);
    }

    @Test
    void anotherMethodAnAddedOrALeftOutPartIsRefused() {
        SignedLinks links = links(NOW, OLD);
        String link = links.sign("GET", PATH, AMINA, Duration.ofHours(1));
        assertRefused("link-invalid", () -> verify(links, "PUT", link));
        assertRefused("link-invalid", () -> verify(links, "GET", link + "&x=y"));
        assertRefused("link-invalid", () -> verify(links, "GET", link + "\n"));
        assertRefused("link-invalid", () -> verify(links, "GET", link.substring(0, link.indexOf("&signature"))));
        assertRefused("link-invalid", () -> links.verify("GET", PATH, ""));
    }

    @Test
    void aLinkEndsWithItsTime() {
        String link = links(NOW, OLD).sign("GET", PATH, AMINA, Duration.ofMinutes(5));
        assertThat(verify(links(NOW.plusSeconds(299), OLD), "GET", link)).isEqualTo(AMINA);
        assertRefused("link-expired", () -> verify(links(NOW.plusSeconds(300), OLD), "GET", link));
    }

    @Test
    void noLinkIsValidForMoreThanAnHour() {
        assertThatThrownBy(() -> links(NOW, OLD).sign("GET", PATH, AMINA, Duration.ofSeconds(3601)))
                .isInstanceOf(StudioException.class);
    }

    @Test
    void linksOfAnOlderKeyStayValidWhileItIsOnTheRing() {
        String link = links(NOW, OLD).sign("GET", PATH, AMINA, Duration.ofHours(1));
        assertThat(verify(links(NOW, NEW, OLD), "GET", link)).isEqualTo(AMINA);
        assertRefused("link-invalid", () -> verify(links(NOW, NEW), "GET", link));
    }

    @Test
    void aPathThatNeedsEscapingIsNotSigned() {
        assertThatThrownBy(() -> links(NOW, OLD).sign("GET", "/a?b", AMINA, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
