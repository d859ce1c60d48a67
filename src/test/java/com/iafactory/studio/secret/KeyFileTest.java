package com.iafactory.studio.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final UUID AMINA = UUID.fromString("01890000-0000-7000-8000-00000000000a");

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void name() {
        file = home.resolve("studio/secret.key");
    }

    private KeyRing open(Map<String, String> environment) {
        return KeyFile.open(environment, file);
    }

    private static void assertSameKey(KeyRing one, KeyRing other) {
        Secret secret = new Secret("x");
        String sealed = new SecretBox(one).seal(AMINA, "f", secret);
        assertThat(new SecretBox(other).open(AMINA, "f", sealed)).isEqualTo(secret);
    }

    @Test
    void isMadeAtFirstUseForItsOwnerAlone() throws IOException {
        KeyRing made = open(Map.of());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertSameKey(made, open(Map.of()));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void allWhoStartAtOnceUseTheSameKey() throws Exception {
        List<Future<KeyRing>> rings = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 32; i++) {
                rings.add(threads.submit(() -> open(Map.of())));
            }
        }
        for (Future<KeyRing> ring : rings) {
            assertSameKey(rings.getFirst().get(), ring.get());
        }
    }

    @Test
    void othersMustNotBeAbleToReadIt() throws IOException {
        open(Map.of());
        for (String rights : List.of("rw-r-----", "rw----r--", "rw--w----")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            assertThatThrownBy(() -> open(Map.of())).isInstanceOfSatisfying(StudioException.class, e -> {
                assertThat(e.code()).isEqualTo("secret-key-exposed");
                assertThat(e.remedy()).contains("chmod 600");
            });
        }
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() {
        KeyRing ring = open(Map.of("STUDIO_SECRET_KEY", "k2:" + "B".repeat(42) + "A=, k1:" + "A".repeat(43) + "="));
        assertThat(ring.writer().id()).isEqualTo("k2");
        assertThat(ring.find("k1")).isPresent();
        assertThat(file).doesNotExist();
    }

    @Test
    void aWrongKeyIsRefusedWithoutShowingIt() {
        for (String wrong : List.of("hunter2hunter2", "k1:hunter2", "K1:" + "A".repeat(43) + "=", "k1:hunter2!", ",")) {
            assertThatThrownBy(() -> open(Map.of("STUDIO_SECRET_KEY", wrong)))
                    .isInstanceOf(StudioException.class)
                    .hasMessageNotContaining("hunter2");
        }
        String key = "k1:" + "A".repeat(43) + "=";
        assertThatThrownBy(() -> open(Map.of("STUDIO_SECRET_KEY", key + "," + key)))
                .isInstanceOf(StudioException.class);
    }

    @Test
    void derivedKeysDifferByPurpose() {
        KeyRing ring = open(Map.of());
        String sealed = new SecretBox(ring.derive("one")).seal(AMINA, "f", new Secret("x"));
        assertThatThrownBy(() -> new SecretBox(ring.derive("another")).open(AMINA, "f", sealed))
                .isInstanceOf(StudioException.class);
    }
}
