package com.iafactory.studio.production.sound;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.project.Trouble;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of sounds. All methods join the caller's transaction. Thread-safe. */
public final class Sounds {
    static final String MAKE = "sound";
    static final String REMOVE = "remove-sound";
    /** What the studio makes itself is work for processors; what it asks of services is waiting. */
    static final List<QueueName> QUEUES = List.of(QueueName.MEDIA, QueueName.TAKES);

    private final JdbcClient jdbc;
    private final Queues queues;

    public Sounds(JdbcClient jdbc, Queues queues) {
        this.jdbc = jdbc;
        this.queues = queues;
    }

    /**
     * Asks for a sound; the one there is already when the user has asked for the same before. One that failed is tried again.
     *
     * @param id of the new one, if it is new
     * @param queue where it waits to be made
     */
    Sound want(UUID id, UUID user, SoundWish wish, Digest digest, QueueName queue, int priority) {
        lock(user);
        Sound kept = jdbc.sql("INSERT INTO sound (id, user_id, kind, wish, digest, state)"
                        + " VALUES (:id, :user, :kind, :wish, :digest, 'making')"
                        + " ON CONFLICT (user_id, digest) DO UPDATE SET failure = NULL, attempts = 0,"
                        + " tries = sound.tries + CASE sound.state WHEN 'failed' THEN 1 ELSE 0 END,"
                        + " state = CASE sound.state WHEN 'failed' THEN 'making' ELSE sound.state END RETURNING "
                        + Sound.COLUMNS)
                .param("id", id)
                .param("user", user)
                .param("kind", wish.kind().code())
                .param("wish", Json.canonical(wish))
                .param("digest", digest.hex())
                .query(Sound::of)
                .single();
        if (kept.state() == SoundState.MAKING) {
            String name = kept.id().toString();
            queues.put(Job.now(queue, MAKE, name, name, priority));
        }
        return kept;
    }

    /** The one that could not be made of the same wish. */
    Optional<Sound> failed(UUID user, Digest digest) {
        lock(user);
        return jdbc.sql("SELECT " + Sound.COLUMNS
                        + " FROM sound WHERE user_id = :user AND digest = :digest AND state = 'failed'")
                .param("user", user)
                .param("digest", digest.hex())
                .query(Sound::of)
                .optional();
    }

    /** Until the transaction ends, no sound of this user is asked for, and no file of one removed, by another. */
    void lock(UUID user) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:user, 4))")
                .param("user", user.toString())
                .query((row, number) -> "")
                .list();
    }

    /** Of one user; empty for anybody else's too. */
    public Optional<Sound> find(UUID user, UUID id) {
        return jdbc.sql("SELECT " + Sound.COLUMNS + " FROM sound WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", user)
                .query(Sound::of)
                .optional();
    }

    /** For the studio's own work: one that is still to be made, counted as tried once more. */
    Optional<Sound> begin(UUID id) {
        return jdbc.sql("UPDATE sound SET attempts = attempts + 1 WHERE id = :id AND state = 'making' RETURNING "
                        + Sound.COLUMNS)
                .param("id", id)
                .query(Sound::of)
                .optional();
    }

    int attempts(UUID id) {
        return jdbc.sql("SELECT attempts FROM sound WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** False when it has been deleted, or failed and was asked for again, meanwhile. */
    boolean ready(Sound sound, MadeSound made) {
        return jdbc.sql("UPDATE sound SET state = 'ready', made = :made::jsonb, failure = NULL, digest = :digest"
                                + " WHERE id = :id AND tries = :tries")
                        .param("id", sound.id())
                        .param("tries", sound.tries())
                        .param("digest", sound.digest().hex())
                        .param("made", Json.canonical(made))
                        .update()
                > 0;
    }

    /** The latest first; going on after one that was shown. */
    public List<Sound> list(UUID user, Optional<UUID> after, int limit) {
        return jdbc.sql("SELECT " + Sound.COLUMNS + " FROM sound WHERE user_id = :user"
                        + " AND (:after::uuid IS NULL OR id < :after::uuid) ORDER BY id DESC LIMIT :limit")
                .param("user", user)
                .param("after", after.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query(Sound::of)
                .list();
    }

    /** Forgets a sound; its file goes by a job. */
    void delete(Sound sound) {
        lock(sound.user());
        QUEUES.forEach(queue -> queues.take(queue, MAKE, sound.id().toString()));
        jdbc.sql("DELETE FROM sound WHERE id = :id AND user_id = :user")
                .param("id", sound.id())
                .param("user", sound.user())
                .update();
        removeFile(sound);
    }

    /** Unless the same is asked for again by then. */
    void removeFile(Sound sound) {
        String file = sound.file().path();
        queues.put(Job.now(QueueName.DEFAULT, REMOVE, sound.id().toString(), file, Priority.SYSTEM));
    }

    /** Forgets all a user has asked for. The files are the caller's business. */
    public void deleteAll(UUID user) {
        jdbc.sql("DELETE FROM sound WHERE user_id = :user").param("user", user).update();
    }

    void failed(Sound sound, Trouble trouble) {
        jdbc.sql("UPDATE sound SET state = 'failed', failure = :failure::jsonb"
                        + " WHERE id = :id AND tries = :tries AND state = 'making'")
                .param("id", sound.id())
                .param("tries", sound.tries())
                .param("failure", Json.canonical(trouble))
                .update();
    }
}
