package com.iafactory.studio.production.project;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptStatus;
import com.iafactory.studio.script.VideoScript;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A script as it is recorded.
 *
 * @param version raised by every change
 * @param screenplay empty until it is written
 * @param failure why it could not be written
 */
public record Script(
        UUID id,
        UUID user,
        int version,
        ScriptStatus status,
        Wishes wishes,
        Optional<Screenplay> screenplay,
        Optional<Trouble> failure,
        Instant createdAt) {
    static final String COLUMNS =
            "id, user_id, version, status, wishes, screenplay, failure::text AS failure, created_at";

    static Script of(ResultSet row, int number) throws SQLException {
        return new Script(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getInt("version"),
                ScriptStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                Json.parse(row.getString("wishes"), Wishes.class),
                Optional.ofNullable(row.getString("screenplay")).map(text -> Json.parse(text, Screenplay.class)),
                Trouble.read(Optional.ofNullable(row.getString("failure"))),
                row.getTimestamp("created_at").toInstant());
    }

    /** In the published form, once it is written. */
    public Optional<VideoScript> published() {
        return screenplay
                .map(Screenplay::script)
                .map(script -> script.recorded(id, script.viralScore(), createdAt, status));
    }
}
