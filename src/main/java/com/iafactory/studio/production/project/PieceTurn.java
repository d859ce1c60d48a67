package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * One time that a piece is in the queue, and what its job is named by: every time another, for the former job may still be running when
 * its piece is queued again.
 */
record PieceTurn(UUID project, Digest digest, long number) {
    String id() {
        return project + "/" + digest.hex() + "/" + number;
    }

    /** Those queued before turns were counted have none. */
    static PieceTurn of(String id) {
        String[] parts = id.split("/", -1);
        return new PieceTurn(
                UUID.fromString(parts[0]), new Digest(parts[1]), parts.length < 3 ? 0 : Long.parseLong(parts[2]));
    }

    /** Of a row with {@code project_id}, {@code digest} and {@code turn}. */
    static PieceTurn of(ResultSet row) throws SQLException {
        return new PieceTurn(
                row.getObject("project_id", UUID.class), new Digest(row.getString("digest")), row.getLong("turn"));
    }
}
