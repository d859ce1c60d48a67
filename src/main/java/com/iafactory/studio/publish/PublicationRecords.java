package com.iafactory.studio.publish;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of publications. All methods join the caller's transaction. Thread-safe. */
final class PublicationRecords {
    /** Kind of their jobs. */
    static final String PUBLISH = "publication";

    private final JdbcClient jdbc;
    private final Queues queues;
    private final Clock clock;

    PublicationRecords(JdbcClient jdbc, Queues queues, Clock clock) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.clock = clock;
    }

    void create(Publication publication) {
        jdbc.sql("INSERT INTO publication (id, user_id, account_id, platform, project_id, film, words, terms, consent,"
                        + " state, due_at, planned_at, created_at) VALUES (:id, :user, :account, :platform, :project, :film::jsonb,"
                        + " :words::jsonb, :terms::jsonb, :consent::jsonb, :state, :due, :now, :now)")
                .param("id", publication.id())
                .param("user", publication.user())
                .param("account", publication.account())
                .param("platform", publication.platform().code())
                .param("project", publication.project())
                .param("film", Json.canonical(publication.film()))
                .param("words", Json.canonical(publication.words()))
                .param("terms", Json.canonical(publication.terms()))
                .param("consent", Json.canonical(publication.consent()))
                .param("state", publication.state().code())
                .param("due", at(publication.dueAt()))
                .param("now", at(publication.createdAt()))
                .update();
    }

    Optional<PublicationRow> find(UUID user, UUID id) {
        return jdbc.sql("SELECT " + PublicationRow.COLUMNS + " FROM publication WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .query(PublicationRow::of)
                .optional();
    }

    /** Nobody else changes it until the transaction ends, and a step that is being taken records nothing any more. */
    Optional<PublicationRow> taken(UUID user, UUID id) {
        return jdbc.sql("UPDATE publication SET epoch = epoch + 1 WHERE id = :id AND user_id = :user RETURNING "
                        + PublicationRow.COLUMNS)
                .param("id", id)
                .param("user", user)
                .query(PublicationRow::of)
                .optional();
    }

    /** The latest first. */
    List<PublicationRow> list(UUID user, Optional<UUID> before, int limit) {
        return jdbc.sql("SELECT " + PublicationRow.COLUMNS + " FROM publication WHERE user_id = :user"
                        + " AND (:before::uuid IS NULL OR id < :before::uuid) ORDER BY id DESC LIMIT :limit")
                .param("user", user)
                .param("before", before.orElse(null))
                .param("limit", limit)
                .query(PublicationRow::of)
                .list();
    }

    /** Of an account, those that are seen or to be seen from some time on. */
    List<Instant> times(UUID user, UUID account, Instant from) {
        return jdbc.sql("SELECT due_at FROM publication WHERE user_id = :user AND account_id = :account"
                        + " AND due_at >= :from AND state NOT IN ('failed', 'cancelled')")
                .param("user", user)
                .param("account", account)
                .param("from", at(from))
                .query((row, number) -> row.getTimestamp("due_at").toInstant())
                .list();
    }

    /** Those of a project that nobody has seen yet. */
    List<PublicationRow> ofProject(UUID user, UUID project) {
        return jdbc.sql("SELECT " + PublicationRow.COLUMNS + " FROM publication WHERE user_id = :user"
                        + " AND project_id = :project ORDER BY id")
                .param("user", user)
                .param("project", project)
                .query(PublicationRow::of)
                .list();
    }

    /** Puts it into the queue; the job of before finds nothing to do. */
    void queue(UUID user, UUID id, Duration pause) {
        long turn = jdbc.sql("UPDATE publication SET turn = turn + 1, epoch = epoch + 1"
                        + " WHERE id = :id AND user_id = :user RETURNING turn")
                .param("id", id)
                .param("user", user)
                .query(Long.class)
                .single();
        String name = id + "/" + turn;
        queues.put(
                Job.now(QueueName.DEFAULT, PUBLISH, name, name, Priority.SYSTEM).after(pause));
    }

    /** The right to take the next step; empty when there is none, or another job has it. */
    Optional<PublicationRow> claim(UUID id, long turn) {
        return jdbc.sql("UPDATE publication SET epoch = epoch + 1 WHERE id = :id AND turn = :turn"
                        + " AND (state IN ('scheduled', 'preparing', 'ready', 'publishing', 'confirming', 'handed_over')"
                        + " OR state = 'published' AND NOT dressed) RETURNING " + PublicationRow.COLUMNS)
                .param("id", id)
                .param("turn", turn)
                .query(PublicationRow::of)
                .optional();
    }

    /** False when the right was lost; then nothing is recorded. */
    boolean settle(PublicationRow row, Change change) {
        boolean seen = change.state() == PublicationState.PUBLISHED;
        return jdbc.sql("UPDATE publication SET state = :state, handle = :handle, attempts = :attempts, looks = :looks,"
                                + " waiting_for = :waiting, failure = :failure::jsonb, post_id = :post, link = :link,"
                                + " notes = :notes, dressed = :dressed,"
                                + " published_at = CASE WHEN :seen THEN coalesce(published_at, :now) ELSE published_at END"
                                + " WHERE id = :id AND user_id = :user AND epoch = :epoch")
                        .param("state", change.state().code())
                        .param("handle", change.handle().orElse(null))
                        .param("attempts", change.attempts())
                        .param("looks", change.looks())
                        .param("waiting", change.waitingFor().orElse(null))
                        .param("failure", change.failure().map(Json::canonical).orElse(null))
                        .param("post", change.postId().orElse(null))
                        .param("link", change.link().map(Object::toString).orElse(null))
                        .param("notes", change.notes().toArray(String[]::new))
                        .param("dressed", change.dressed())
                        .param("seen", seen)
                        .param("now", at(clock.instant()))
                        .param("id", row.id())
                        .param("user", row.user())
                        .param("epoch", row.epoch())
                        .update()
                > 0;
    }

    void replan(PublicationRow row, Post.Words words, Instant due) {
        jdbc.sql("UPDATE publication SET words = :words::jsonb, due_at = :due, planned_at = :now"
                        + " WHERE id = :id AND user_id = :user")
                .param("words", Json.canonical(words))
                .param("due", at(due))
                .param("now", at(clock.instant()))
                .param("id", row.id())
                .param("user", row.user())
                .update();
    }

    /** A hold is for one try; another try is paid anew. */
    PublicationRow paid(PublicationRow row, int payment) {
        return jdbc.sql("UPDATE publication SET payment = :payment WHERE id = :id AND user_id = :user RETURNING "
                        + PublicationRow.COLUMNS)
                .param("payment", payment)
                .param("id", row.id())
                .param("user", row.user())
                .query(PublicationRow::of)
                .single();
    }

    /** One at a time plans for an account. */
    void lock(UUID account) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:account, 5))")
                .param("account", account.toString())
                .query((row, number) -> "")
                .list();
    }

    /** Whether this very film went to the account by another publication, or is on its way. */
    boolean isPublished(UUID user, UUID account, Film film, UUID but) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM publication WHERE user_id = :user AND account_id = :account"
                        + " AND film ->> 'video' = :video AND film ->> 'etag' = :etag"
                        + " AND state NOT IN ('failed', 'cancelled') AND id <> :but)")
                .param("but", but)
                .param("user", user)
                .param("account", account)
                .param("video", film.video())
                .param("etag", film.etag())
                .query(Boolean.class)
                .single();
    }

    /** Those of an account that are not over. */
    List<PublicationRow> open(UUID user, UUID account) {
        return jdbc.sql("SELECT " + PublicationRow.COLUMNS + " FROM publication WHERE user_id = :user"
                        + " AND account_id = :account AND state NOT IN ('published', 'failed', 'cancelled')"
                        + " ORDER BY id")
                .param("user", user)
                .param("account", account)
                .query(PublicationRow::of)
                .list();
    }

    void deleteAll(UUID user) {
        jdbc.sql("DELETE FROM publication WHERE user_id = :user")
                .param("user", user)
                .update();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
