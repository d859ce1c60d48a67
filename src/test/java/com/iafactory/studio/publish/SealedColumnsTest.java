package com.iafactory.studio.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.secret.KeyRing;
import com.iafactory.studio.secret.NamedKey;
import com.iafactory.studio.secret.RenewalJob;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import com.iafactory.studio.take.ProviderKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old key can be taken out when what it sealed is sealed anew. */
class SealedColumnsTest {
    private static final NamedKey OLD = NamedKey.parse(Publishing.KEY);
    private static final NamedKey NEW = NamedKey.parse("k2:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=");

    @TempDir
    private Path folder;

    private static List<String> sealed(Publishing studio) {
        return studio.database
                .jdbc()
                .sql("SELECT granted FROM platform_account UNION ALL SELECT handle FROM publication"
                        + " UNION ALL SELECT sealed FROM provider_key")
                .query(String.class)
                .list();
    }

    @Test
    void whatAnOlderKeySealedIsSealedAnewAndStillOpens() {
        try (Publishing studio = new Publishing(folder)) {
            studio.publish(
                    studio.connect(Platform.INSTAGRAM),
                    Optional.of(studio.clock.instant().plus(Duration.ofMinutes(30))));
            studio.work();
            UUID user = studio.user;
            new ProviderKeys(studio.database.jdbc(), studio.box).put(user, "luma", new Secret("sk-luma"));
            assertThat(sealed(studio)).hasSize(3).allMatch(studio.box::isCurrent);

            SecretBox both = new SecretBox(new KeyRing(List.of(NEW, OLD)));
            ProviderKeys keys = new ProviderKeys(studio.database.jdbc(), both);
            new RenewalJob(List.of(new SealedColumns(studio.database.jdbc(), both), keys)).run("all", "");

            SecretBox without = new SecretBox(new KeyRing(List.of(NEW)));
            assertThat(sealed(studio)).hasSize(3).allMatch(without::isCurrent);
            PublicationRow row = studio.records.list(user, Optional.empty(), 1).getFirst();
            assertThat(without.open(user, Poster.FIELD, row.handle().orElseThrow())
                            .text())
                    .isNotEmpty();
        }
    }

    @Test
    void whatCannotBeOpenedIsCountedAndStaysAsItIs() {
        try (Publishing studio = new Publishing(folder)) {
            studio.connect(Platform.YOUTUBE);
            List<String> before = sealed(studio);
            SecretBox other = new SecretBox(new KeyRing(List.of(NEW)));
            assertThat(new SealedColumns(studio.database.jdbc(), other).renew()).isEqualTo(1);
            assertThat(sealed(studio)).isEqualTo(before);
        }
    }
}
