package com.iafactory.studio.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of who somebody is elsewhere. Thread-safe. */
final class Identities {
    private final JdbcClient jdbc;
    private final Clock clock;

    Identities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose account it opens. */
    Optional<UUID> user(ProviderIdentity who) {
        return jdbc.sql("SELECT user_id FROM identities WHERE provider = :provider AND subject = :subject")
                .param("provider", who.provider().id())
                .param("subject", who.subject())
                .query(UUID.class)
                .optional();
    }

    /** False when it opens an account already, or the user has another one of this provider. */
    boolean add(UUID user, ProviderIdentity who) {
        return jdbc.sql("""
                                INSERT INTO identities (provider, subject, user_id, email, linked_at)
                                VALUES (:provider, :subject, :user, :email, :now) ON CONFLICT DO NOTHING
                                """)
                        .param("provider", who.provider().id())
                        .param("subject", who.subject())
                        .param("user", user)
                        .param("email", who.email().map(Email::address).orElse(null))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Identity> list(UUID user) {
        return jdbc.sql("""
                        SELECT provider, subject, email, linked_at FROM identities
                        WHERE user_id = :user ORDER BY linked_at, provider
                        """).param("user", user).query(Identities::identity).list();
    }

    boolean remove(UUID user, LoginProvider provider) {
        return jdbc.sql("DELETE FROM identities WHERE user_id = :user AND provider = :provider")
                        .param("user", user)
                        .param("provider", provider.id())
                        .update()
                == 1;
    }

    private static Identity identity(ResultSet row, int number) throws SQLException {
        return new Identity(
                LoginProvider.find(row.getString("provider")).orElseThrow(),
                row.getString("subject"),
                Optional.ofNullable(row.getString("email")),
                row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }
}
