package com.iafactory.studio.take;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads takes. */
final class TakeRow {
    static final String COLUMNS =
            "id, user_id, project_id, digest, capability, provider, model, version, label, quantity,"
                    + " state, own_key, tries, job::text AS job, expected, cost, currency, failure::text AS failure,"
                    + " receipt::text AS receipt, files, charged, created_at, sent_at, settled_at";

    private TakeRow() {}

    static Optional<Take> by(JdbcClient jdbc, UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM take WHERE id = :id")
                .param("id", id)
                .query(TakeRow::read)
                .optional();
    }

    static Optional<Take> open(JdbcClient jdbc, UUID user, Digest digest) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM take WHERE user_id = :user AND digest = :digest"
                        + " AND state NOT IN ('refused', 'failed', 'abandoned')")
                .param("user", user)
                .param("digest", digest.hex())
                .query(TakeRow::read)
                .optional();
    }

    static Take read(ResultSet row, int number) throws SQLException {
        return new Take(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                Optional.ofNullable(row.getObject("project_id", UUID.class)),
                new Digest(row.getString("digest")),
                new Maker(
                        row.getString("provider"),
                        Capability.find(row.getString("capability")).orElseThrow(),
                        row.getString("model"),
                        row.getString("version")),
                row.getString("label"),
                row.getLong("quantity"),
                TakeState.of(row.getString("state")),
                row.getBoolean("own_key"),
                row.getInt("tries"),
                texts(row.getString("job")),
                money(row.getBigDecimal("expected"), row.getString("currency")),
                money(row.getBigDecimal("cost"), row.getString("currency")),
                Optional.ofNullable(row.getString("failure")).map(json -> Json.parse(json, Take.Failure.class)),
                Optional.ofNullable(row.getString("receipt")).map(json -> Json.parse(json, Receipt.class)),
                row.getArray("files") == null
                        ? List.of()
                        : Arrays.asList((String[]) row.getArray("files").getArray()),
                row.getLong("charged"),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant));
    }

    private static Optional<Money> money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? Optional.empty()
                : Optional.of(new Money(amount, Currency.getInstance(currency)));
    }

    static Map<String, String> texts(@Nullable String json) {
        Map<String, String> texts = new HashMap<>();
        if (json != null) {
            Map<?, ?> read = Json.parse(json, Map.class);
            read.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
        }
        return texts;
    }
}
