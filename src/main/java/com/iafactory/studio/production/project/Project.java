package com.iafactory.studio.production.project;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.queue.LogField;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.take.LeftMaker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A production as it is recorded.
 *
 * @param stage what is being worked on
 * @param progress 0 to 100
 * @param waitingFor why nothing happens, when nothing does
 * @param failure why it failed
 * @param edition raised by every edit
 * @param trace of the request that asked for it last
 */
public record Project(
        UUID id,
        UUID user,
        UUID script,
        ProjectStatus status,
        String stage,
        int progress,
        Optional<String> waitingFor,
        Optional<Trouble> failure,
        int priority,
        int edition,
        int run,
        boolean priced,
        long wanted,
        long handled,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Optional<String> trace) {
    static final String COLUMNS =
            "id, user_id, script_id, status, stage, progress, waiting_for, failure::text AS failure,"
                    + " priority, edition, run, priced, wanted, handled, created_at, started_at, completed_at, trace_id";

    static Project of(ResultSet row, int number) throws SQLException {
        return new Project(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getObject("script_id", UUID.class),
                ProjectStatus.of(row.getString("status")),
                row.getString("stage"),
                row.getInt("progress"),
                Optional.ofNullable(row.getString("waiting_for")),
                Trouble.read(Optional.ofNullable(row.getString("failure"))),
                row.getInt("priority"),
                row.getInt("edition"),
                row.getInt("run"),
                row.getBoolean("priced"),
                row.getLong("wanted"),
                row.getLong("handled"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("completed_at")),
                Optional.ofNullable(row.getString("trace_id")));
    }

    /** From now on what this thread logs is about it. */
    void named() {
        LogField.PROJECT.is(id);
        LogField.USER.is(user);
        trace.ifPresent(LogField.TRACE_ID::is);
    }

    @SuppressWarnings("NullAway") // A column that may be empty.
    private static Optional<Instant> instant(Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    /**
     * What is being produced: it can be large, so it is read only where it is needed.
     *
     * @param left makers that could not, and are no longer asked for it
     */
    record Manuscript(int edition, Wishes wishes, Screenplay screenplay, Directions directions, List<LeftMaker> left) {
        Manuscript {
            left = List.copyOf(left);
        }

        Manuscript with(Wishes other) {
            return new Manuscript(edition, other, screenplay, directions, left);
        }

        Manuscript with(Screenplay other) {
            return new Manuscript(edition, wishes, other, directions, left);
        }

        Manuscript with(Directions other) {
            return new Manuscript(edition, wishes, screenplay, other, left);
        }

        Manuscript askingAll() {
            return new Manuscript(edition, wishes, screenplay, directions, List.of());
        }

        static Manuscript of(ResultSet row, int number) throws SQLException {
            return new Manuscript(
                    row.getInt("edition"),
                    Json.parse(row.getString("wishes"), Wishes.class),
                    Json.parse(row.getString("screenplay"), Screenplay.class),
                    Json.parse(row.getString("directions"), Directions.class),
                    List.of(Json.parse(row.getString("left_makers"), LeftMaker[].class)));
        }
    }
}
