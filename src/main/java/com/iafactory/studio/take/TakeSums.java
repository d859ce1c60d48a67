package com.iafactory.studio.take;

import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was bought under a hold so far, and what is being made. Joins the caller's transaction. Thread-safe. */
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

    /** Characters of the text that is being written for it now; empty when none is. */
    public OptionalLong letters(UUID user, String hold) {
        return jdbc.sql("SELECT letters FROM take WHERE user_id = :user AND hold = :hold AND state = 'sending'"
                        + " ORDER BY sent_at DESC LIMIT 1")
                .param("user", user)
                .param("hold", hold)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
