package com.iafactory.studio.take;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was bought under a hold so far. Joins the caller's transaction. Thread-safe. */
public final class TakeSums {
    private final JdbcClient jdbc;

    public TakeSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the unit of {@link TakeRequest#quantity}. */
    public long quantity(UUID user, String hold, Capability capability) {
        return jdbc.sql("SELECT coalesce(sum(quantity), 0) FROM take WHERE user_id = :user AND charged_to = :hold"
                        + " AND capability = :capability AND state = 'done'")
                .param("user", user)
                .param("hold", hold)
                .param("capability", capability.code())
                .query(Long.class)
                .single();
    }
}
