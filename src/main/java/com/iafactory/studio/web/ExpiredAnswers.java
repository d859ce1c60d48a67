package com.iafactory.studio.web;

import com.iafactory.studio.retention.Kind;
import com.iafactory.studio.retention.Upkeep;
import com.iafactory.studio.storage.Freed;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes the stored answers of everybody once nobody can ask for them any more. */
record ExpiredAnswers(JdbcClient jdbc, Clock clock) implements Upkeep {
    @Override
    public Kind kind() {
        return Kind.ANSWERS;
    }

    @Override
    public Freed remove(boolean onlyLook) {
        String past = " FROM idempotency_keys WHERE expires_at <= :now";
        return jdbc.sql((onlyLook
                                ? "WITH past AS (SELECT body" + past
                                : "WITH past AS (DELETE" + past + " RETURNING body")
                        + ") SELECT count(*) AS count, coalesce(sum(octet_length(body)), 0) AS bytes FROM past")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Freed(row.getLong("count"), row.getLong("bytes")))
                .single();
    }
}
