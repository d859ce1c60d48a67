package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a maker was left for the next of its list, and why; for whoever looks at the production. Thread-safe. */
public final class Fallbacks {
    private final JdbcClient jdbc;

    public Fallbacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param times how often, in this project */
    public record Fallback(
            Capability capability, String provider, String code, String message, int times, Instant lastAt) {}

    public void happened(Customer customer, Maker maker, StudioException why) {
        if (customer.project().isEmpty()) {
            return;
        }
        jdbc.sql("INSERT INTO take_fallback (user_id, project_id, capability, provider, code, message)"
                        + " VALUES (:user, :project, :capability, :provider, :code, :message)"
                        + " ON CONFLICT (project_id, capability, provider) DO UPDATE SET code = excluded.code,"
                        + " message = excluded.message, times = take_fallback.times + 1, last_at = now()")
                .param("user", customer.user())
                .param("project", customer.project().get())
                .param("capability", maker.capability().code())
                .param("provider", maker.provider())
                .param("code", why.code())
                .param("message", String.valueOf(why.getMessage()))
                .update();
    }

    public List<Fallback> of(UUID user, UUID project) {
        return jdbc.sql("SELECT capability, provider, code, message, times, last_at FROM take_fallback"
                        + " WHERE user_id = :user AND project_id = :project ORDER BY capability, provider")
                .param("user", user)
                .param("project", project)
                .query((row, number) -> new Fallback(
                        Capability.find(row.getString("capability")).orElseThrow(),
                        row.getString("provider"),
                        row.getString("code"),
                        row.getString("message"),
                        row.getInt("times"),
                        row.getTimestamp("last_at").toInstant()))
                .list();
    }
}
