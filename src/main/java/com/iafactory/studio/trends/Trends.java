package com.iafactory.studio.trends;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.IdSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index of trends: by user, searched by words. All methods join the caller's transaction. Thread-safe. */
public final class Trends {
    /** After that nobody calls it a trend; and sources ask that what is theirs is not kept longer. */
    static final Duration KEPT = Duration.ofDays(30);
    /** In which a trend loses most of its weight. */
    private static final Duration FRESH = Duration.ofDays(7);

    private static final String COLUMNS = "id, title, summary, url, source, published_at";

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final Clock clock;

    Trends(JdbcClient jdbc, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Those that have to do with a subject: more of its words, and fresher ones, first.
     *
     * @param subject any text; its words count, not their order
     */
    public List<Trend> about(UUID user, String subject, int limit) {
        String query = SearchWords.of(subject);
        if (query.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return jdbc.sql(
                        "SELECT " + COLUMNS + " FROM trend, to_tsquery('simple', :query) AS query"
                                + " WHERE user_id = :user AND published_at > :oldest AND words @@ query"
                                + " ORDER BY ts_rank(words, query)"
                                + " * exp(-extract(epoch FROM :now::timestamptz - published_at) / :fresh) DESC, id LIMIT :limit")
                .param("query", query)
                .param("user", user)
                .param("oldest", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("fresh", (double) FRESH.toSeconds())
                .param("limit", limit)
                .query(Trends::read)
                .list();
    }

    /** The freshest first. */
    public List<Trend> latest(UUID user, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM trend WHERE user_id = :user AND published_at > :oldest"
                        + " ORDER BY published_at DESC, id LIMIT :limit")
                .param("user", user)
                .param("oldest", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Trends::read)
                .list();
    }

    /** How many of a user's are kept. */
    int count(UUID user) {
        return jdbc.sql("SELECT count(*) FROM trend WHERE user_id = :user")
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    /** Adds what is new; the same title of the same source is the same trend. */
    int add(UUID user, String feed, String source, List<Found> items) {
        int added = 0;
        Instant now = clock.instant();
        for (Found item : items) {
            Instant published =
                    item.publishedAt().filter(time -> time.isBefore(now)).orElse(now);
            added += jdbc.sql("INSERT INTO trend (id, user_id, feed, digest, title, summary, url, source, published_at,"
                            + " found_at) VALUES (:id, :user, :feed, :digest, :title, :summary, :url, :source,"
                            + " :published, :now) ON CONFLICT (user_id, digest) DO NOTHING")
                    .param("id", ids.next())
                    .param("user", user)
                    .param("feed", feed)
                    .param(
                            "digest",
                            Digest.of("trend", source, item.title(), item.url().orElse(""))
                                    .hex())
                    .param("title", item.title())
                    .param("summary", item.summary())
                    .param("url", item.url().orElse(null), java.sql.Types.VARCHAR)
                    .param("source", source)
                    .param("published", published.atOffset(ZoneOffset.UTC))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return added;
    }

    /** Whether there was such a trend of the user's. */
    public boolean delete(UUID user, UUID id) {
        return jdbc.sql("DELETE FROM trend WHERE user_id = :user AND id = :id")
                        .param("user", user)
                        .param("id", id)
                        .update()
                > 0;
    }

    void deleteOf(UUID user, String feed) {
        jdbc.sql("DELETE FROM trend WHERE user_id = :user AND feed = :feed")
                .param("user", user)
                .param("feed", feed)
                .update();
    }

    /** A feed that is written faster than anybody reads does not fill the index. */
    void keepLatest(UUID user, String feed, int most) {
        jdbc.sql("DELETE FROM trend WHERE user_id = :user AND id IN (SELECT id FROM trend WHERE user_id = :user"
                        + " AND feed = :feed ORDER BY published_at DESC, id DESC OFFSET :most)")
                .param("user", user)
                .param("feed", feed)
                .param("most", most)
                .update();
    }

    /** The rows of a user that have grown too old. */
    void forgetOld(UUID user) {
        jdbc.sql("DELETE FROM trend WHERE user_id = :user AND published_at <= :oldest")
                .param("user", user)
                .param("oldest", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Trend read(ResultSet row, int number) throws SQLException {
        return new Trend(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("summary"),
                Optional.ofNullable(row.getString("url")),
                row.getString("source"),
                row.getTimestamp("published_at").toInstant());
    }
}
