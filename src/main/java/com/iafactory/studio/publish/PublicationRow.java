package com.iafactory.studio.publish;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Platform;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A publication with what only its own job needs.
 *
 * @param handle sealed
 * @param payment how often it was paid for
 * @param plannedAt when somebody said last when it is to be seen
 */
record PublicationRow(
        Publication shown,
        long turn,
        long epoch,
        int payment,
        Optional<String> handle,
        int attempts,
        int looks,
        boolean dressed,
        Instant plannedAt) {
    /** What is sooner is now. */
    private static final Duration LATER = Duration.ofMinutes(1);

    static final String COLUMNS =
            "id, user_id, account_id, platform, project_id, film::text AS film, words::text AS words,"
                    + " terms::text AS terms, consent::text AS consent, state, due_at, turn, epoch, payment, handle, attempts,"
                    + " looks, waiting_for, failure::text AS failure, post_id, link, notes, dressed, planned_at, created_at, published_at";

    static PublicationRow of(ResultSet row, int number) throws SQLException {
        return new PublicationRow(
                new Publication(
                        row.getObject("id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        Platform.valueOf(row.getString("platform").toUpperCase(Locale.ROOT)),
                        row.getObject("project_id", UUID.class),
                        Json.parse(row.getString("film"), Film.class),
                        Json.parse(row.getString("words"), Post.Words.class),
                        Json.parse(row.getString("terms"), Post.Terms.class),
                        Json.parse(row.getString("consent"), Consent.class),
                        PublicationState.of(row.getString("state")),
                        row.getTimestamp("due_at").toInstant(),
                        Optional.ofNullable(row.getString("waiting_for")),
                        optional(row.getString("failure")).map(json -> Json.parse(json, Trouble.class)),
                        optional(row.getString("post_id")),
                        optional(row.getString("link")).map(URI::create),
                        Arrays.asList((String[]) row.getArray("notes").getArray()),
                        row.getTimestamp("created_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("published_at")).map(time -> time.toInstant())),
                row.getLong("turn"),
                row.getLong("epoch"),
                row.getInt("payment"),
                optional(row.getString("handle")),
                row.getInt("attempts"),
                row.getInt("looks"),
                row.getBoolean("dressed"),
                row.getTimestamp("planned_at").toInstant());
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text);
    }

    UUID id() {
        return shown.id();
    }

    UUID user() {
        return shown.user();
    }

    PublicationState state() {
        return shown.state();
    }

    Instant dueAt() {
        return shown.dueAt();
    }

    /** Whether it is for later; else it was wanted at once. */
    boolean timed() {
        return dueAt().isAfter(plannedAt.plus(LATER));
    }

    /** What it is paid under. */
    String reference() {
        return "publication:" + id() + ":" + payment;
    }
}
