package com.iafactory.studio.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may still use the studio, for what was begun when they might: an open stream asks nobody by itself. Thread-safe. */
public final class ActiveUsers {
    private final JdbcClient jdbc;

    ActiveUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some users who are there and not shut out. */
    public Set<UUID> among(Collection<UUID> users) {
        return new HashSet<>(jdbc.sql("SELECT id FROM users WHERE id = ANY (:ids) AND disabled_at IS NULL")
                .param("ids", users.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
