package com.iafactory.studio.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One sending and what came of it.
 *
 * @param number from 1
 * @param status of the answer, when there was one
 * @param error a stable code, when it did not arrive
 * @param answer the beginning of the answer's body
 */
public record Attempt(
        int number, Instant at, Duration duration, Optional<Integer> status, Optional<String> error, String answer) {
    static Attempt of(ResultSet row, int number) throws SQLException {
        return new Attempt(
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                Duration.ofMillis(row.getLong("millis")),
                Optional.ofNullable(row.getObject("status", Integer.class)),
                Optional.ofNullable(row.getString("error")),
                row.getString("answer"));
    }
}
