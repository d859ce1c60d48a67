package com.iafactory.studio.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.time.SettableClock;
import com.iafactory.studio.tokens.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenKeysTest {
    private static final String OLD = "b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQgb2xkIG9sZCE=";
    private static final String NEW = "bmV3IG5ldyBuZXcgbmV3IG5ldyBuZXcgbmV3IG5ldyE=";

    private static final UUID SESSION = new UUID(3, 4);

    @TempDir
    private Path home;

    private final SettableClock clock = new SettableClock();
    private final User user =
            new User(new UUID(1, 2), Email.of("a@b.c"), Plan.FREE, Role.USER, 3, clock.instant(), false);

    private AccessTokens with(String keys) {
        return new AccessTokens(TokenKeys.read(keys), new IdSource(clock, new Random()), clock);
    }

    @Test
    void aNewKeySignsWhileTheOldOneStillCountsUntilItIsTakenAway() {
        String before = with(OLD).issue(user, SESSION);
        assertThat(with(NEW + "," + OLD).read(before)).contains(new AccessTokens.Claims(user.id(), 3, SESSION));
        String after = with(NEW + ", " + OLD).issue(user, SESSION);
        assertThat(with(NEW).read(after)).isPresent();
        assertThat(with(NEW).read(before)).isEmpty();
        assertThat(with(OLD).read(after)).isEmpty();
    }

    @Test
    void aTokenCountsForTenMinutes() {
        AccessTokens tokens = with(OLD);
        String token = tokens.issue(user, SESSION);
        clock.pass(Duration.ofSeconds(599));
        assertThat(tokens.read(token)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.read(token)).isEmpty();
    }

    @Test
    void aKeyIsMadeOnceAndForItsOwnerOnly() throws IOException {
        String id = TokenKeys.kept(home).signing().id();
        assertThat(TokenKeys.kept(home).signing().id()).isEqualTo(id);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys/access-tokens"))))
                .isEqualTo("rw-------");
        assertThat(home.resolve("keys").toFile().list()).containsExactly("access-tokens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "c2hvcnQ=", "%%%", OLD + ",c2hvcnQ="})
    void aKeyThatIsNoneIsSaidInASentenceWithoutTheKey(String text) {
        assertThatThrownBy(() -> TokenKeys.read(text)).isInstanceOfSatisfying(StudioException.class, e -> {
            assertThat(e.code()).isEqualTo("token-key-wrong");
            assertThat(e.getMessage() + e.remedy()).doesNotContain("c2hvcnQ");
        });
    }
}
