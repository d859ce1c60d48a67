package com.iafactory.studio.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretBoxTest {
    private static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final UUID BRAHIM = UUID.fromString("01890000-0000-7000-8000-00000000000b");
    private static final Secret SECRET = new Secret("ya29.مفتاح");
    private static final NamedKey OLD = NamedKey.draw("old");
    private static final NamedKey NEW = NamedKey.draw("new");

    private final SecretBox box = box(OLD);

    private static SecretBox box(NamedKey... keys) {
        return new SecretBox(new KeyRing(List.of(keys)));
    }

    private static void assertUnreadable(Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("secret-unreadable"));
    }

    @Test
    void opensWhatItSealed() {
        String sealed = box.seal(AMINA, "youtube", SECRET);
        assertThat(box.open(AMINA, "youtube", sealed)).isEqualTo(SECRET);
        assertThat(sealed).doesNotContain("ya29");
        assertThat(box.open(AMINA, "youtube", box.seal(AMINA, "youtube", new Secret("")))
                        .text())
                .isEmpty();
    }

    @Test
    void theSameSecretIsNeverSealedAlike() {
        assertThat(box.seal(AMINA, "youtube", SECRET)).isNotEqualTo(box.seal(AMINA, "youtube", SECRET));
    }

    @Test
    void whatIsAnothersOrAnotherFieldsDoesNotOpen() {
        String sealed = box.seal(AMINA, "youtube", SECRET);
        assertUnreadable(() -> box.open(BRAHIM, "youtube", sealed));
        assertUnreadable(() -> box.open(AMINA, "tiktok", sealed));
    }

    @Test
    void everyFlippedBitIsNoticed() {
        byte[] sealed = box.seal(AMINA, "youtube", SECRET).getBytes(StandardCharsets.ISO_8859_1);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertUnreadable(() -> box.open(AMINA, "youtube", new String(flipped, StandardCharsets.ISO_8859_1)));
        }
    }

    @Test
    void everyShorterTextIsNoticed() {
        String sealed = box.seal(AMINA, "youtube", SECRET);
        for (int length = 0; length < sealed.length(); length++) {
            String cut = sealed.substring(0, length);
            assertUnreadable(() -> box.open(AMINA, "youtube", cut));
        }
    }

    @Test
    void aKeyIsReplacedWhileAllStaysReadable() {
        String sealed = box.seal(AMINA, "youtube", SECRET);
        SecretBox both = box(NEW, OLD);
        assertThat(both.open(AMINA, "youtube", sealed)).isEqualTo(SECRET);
        assertThat(both.isCurrent(sealed)).isFalse();

        String renewed = both.renew(AMINA, "youtube", sealed);
        assertThat(both.isCurrent(renewed)).isTrue();
        assertThat(both.renew(AMINA, "youtube", renewed)).isEqualTo(renewed);
        assertThat(box(NEW).open(AMINA, "youtube", renewed)).isEqualTo(SECRET);
        assertUnreadable(() -> box(NEW).open(AMINA, "youtube", sealed));
    }

    @Test
    void anotherKeyUnderTheSameNameDoesNotOpen() {
        String sealed = box.seal(AMINA, "youtube", SECRET);
        assertUnreadable(() -> box(NamedKey.draw("old")).open(AMINA, "youtube", sealed));
    }

    @Test
    void nothingPrintsASecret() {
        assertThat(SECRET.toString()).isEqualTo("***");
        assertThat(OLD.toString()).isEqualTo("old");
        assertThat(new KeyRing(List.of(NEW, OLD)).toString()).isEqualTo("[new, old]");
    }
}
