package com.iafactory.studio.production.project;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.production.Comparison;
import com.iafactory.studio.production.Piece;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.take.UnwantedTakes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The fenced record of pieces: named → ready → queued → started → done. Claiming a piece raises its epoch, and a result is recorded
 * only in the name of the latest epoch; a worker that lost its claim records nothing. All methods join the caller's transaction,
 * which begins with {@link #lock}: one transaction of a user at a time, so that none waits for another in a circle.
 */
final class PieceRecords {
    static final String MAKE = "piece";
    /** What a service may be asked at once is limited by its key; this keeps one user from filling the queue. */
    private static final int TAKES_OF_A_USER = 24;

    private final JdbcClient jdbc;
    private final Queues queues;
    private final UnwantedTakes unwanted;
    /** How many pieces of one user are in the queue or being made at a time. */
    private final int mostOfAUser;

    PieceRecords(JdbcClient jdbc, Queues queues, int mostOfAUser) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.unwanted = new UnwantedTakes(jdbc);
        this.mostOfAUser = mostOfAUser;
    }

    /** The right to record one result. */
    record Claim(UUID user, UUID project, Digest digest, long epoch, int attempt) {}

    /** Until the transaction ends, no other changes this user's projects and pieces. */
    void lock(UUID user) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:user, 1))")
                .param("user", user.toString())
                .query((row, number) -> "")
                .list();
    }

    /**
     * What the plan calls for, as far as it is known; what is recorded already stays as it is. From then on it is needed.
     *
     * @return how many of those it had not known were there already; empty when something that was found is on record no more: then
     *     look again
     */
    OptionalInt named(Project project, Comparison compared) {
        Set<String> known =
                new HashSet<>(jdbc.sql("SELECT digest FROM piece WHERE project_id = :project AND edition = :edition")
                        .param("project", project.id())
                        .param("edition", project.edition())
                        .query(String.class)
                        .list());
        List<Piece> pieces = compared.pieces();
        List<String> found = pieces.stream()
                .map(Piece::digest)
                .filter(digest -> !compared.missing().contains(digest))
                .map(Digest::hex)
                .filter(digest -> !known.contains(digest))
                .distinct()
                .toList();
        Set<String> there = onRecord(project.user(), found);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String digest = piece.digest().hex();
            if (!known.contains(digest)) {
                name(project, piece, i, there.contains(digest) ? "done" : "named");
            }
        }
        return there.size() == found.size() ? OptionalInt.of(there.size()) : OptionalInt.empty();
    }

    /** What was found before the lock was taken may have been removed since. */
    private Set<String> onRecord(UUID user, List<String> digests) {
        return digests.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql("SELECT digest FROM media_piece WHERE user_id = :user AND digest = ANY (:digests)")
                                .param("user", user)
                                .param("digests", digests.toArray(String[]::new))
                                .query(String.class)
                                .list());
    }

    private void name(Project project, Piece piece, int position, String state) {
        jdbc.sql("INSERT INTO piece (project_id, digest, user_id, stage, rank, label, cost, position, edition, state,"
                        + " outside) VALUES (:project, :digest, :user, :stage, :rank, :label, :cost, :position,"
                        + " :edition, :state, :outside)"
                        + " ON CONFLICT (project_id, digest) DO UPDATE SET position = excluded.position,"
                        + " edition = excluded.edition, label = excluded.label")
                .param("project", project.id())
                .param("digest", piece.digest().hex())
                .param("user", project.user())
                .param("stage", piece.stage().code())
                .param("rank", piece.stage().urgency())
                .param("label", piece.label())
                .param("cost", piece.cost())
                .param("position", position)
                .param("edition", project.edition())
                .param("state", state)
                .param("outside", piece.outside())
                .update();
    }

    /** What can be made now; one that was done and is gone is made again, one done since the comparison is not. */
    void ready(Project project, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        jdbc.sql("UPDATE piece SET state = 'ready' WHERE project_id = :project AND digest IN (:digests)"
                        + " AND state IN ('named', 'superseded', 'done') AND NOT EXISTS"
                        + " (SELECT 1 FROM media_piece m WHERE m.user_id = piece.user_id AND m.digest = piece.digest)")
                .param("project", project.id())
                .param(
                        "digests",
                        pieces.stream().map(piece -> piece.digest().hex()).toList())
                .update();
    }

    /**
     * Puts ready pieces of a user into the queue, as many as he may have there: earlier stages first. So one user with a hundred
     * productions has no more in the queue than one with a single one. What waits for services outside is counted apart: it takes
     * no processor.
     */
    void admit(UUID user) {
        List<Job> jobs = jdbc.sql("WITH busy AS (SELECT outside, count(*) AS pieces FROM piece"
                        + "   WHERE user_id = :user AND state IN ('queued', 'started') GROUP BY outside),"
                        + " waiting AS (SELECT i.project_id, i.digest, i.outside, p.priority, row_number() OVER"
                        + "   (PARTITION BY i.outside ORDER BY i.rank, i.named_at, i.position) AS place FROM piece i"
                        + "   JOIN project p ON p.id = i.project_id"
                        + "   WHERE i.user_id = :user AND i.state = 'ready' AND p.status = 'producing'),"
                        + " next AS (SELECT w.* FROM waiting w LEFT JOIN busy b ON b.outside = w.outside"
                        + "   WHERE w.place <= CASE WHEN w.outside THEN :takes ELSE :most END - coalesce(b.pieces, 0))"
                        + " UPDATE piece SET state = 'queued', turn = turn + 1 FROM next"
                        + " WHERE piece.project_id = next.project_id AND piece.digest = next.digest"
                        + " RETURNING piece.project_id, piece.digest, piece.turn, piece.outside, next.priority")
                .param("user", user)
                .param("most", mostOfAUser)
                .param("takes", TAKES_OF_A_USER)
                .query((row, number) -> {
                    String id = PieceTurn.of(row).id();
                    return Job.now(queue(row.getBoolean("outside")), MAKE, id, id, row.getInt("priority"));
                })
                .list();
        jobs.forEach(queues::put);
    }

    private static QueueName queue(boolean outside) {
        return outside ? QueueName.TAKES : QueueName.MEDIA;
    }

    /** Empty when the piece is not to be made (any more): cancelled, paused, done by another, queued anew. */
    Optional<Claim> claim(PieceTurn turn, String worker) {
        return jdbc.sql("UPDATE piece SET state = 'started', epoch = epoch + 1, owner = :worker,"
                        + " attempts = attempts + 1, started_at = now() FROM project p"
                        + " WHERE piece.project_id = :project AND piece.digest = :digest AND piece.turn = :turn"
                        + " AND piece.state IN ('queued', 'started') AND p.id = piece.project_id"
                        + " AND p.status = 'producing' RETURNING piece.user_id, piece.epoch, piece.attempts")
                .param("project", turn.project())
                .param("digest", turn.digest().hex())
                .param("turn", turn.number())
                .param("worker", worker)
                .query((row, number) -> new Claim(
                        row.getObject("user_id", UUID.class),
                        turn.project(),
                        turn.digest(),
                        row.getLong("epoch"),
                        row.getInt("attempts")))
                .optional();
    }

    /**
     * Gives back the place of a piece whose project has failed meanwhile; it is queued anew when that goes on.
     *
     * @return whose place it was
     */
    Optional<UUID> giveBack(PieceTurn turn) {
        return jdbc.sql("UPDATE piece SET state = 'ready' FROM project p"
                        + " WHERE piece.project_id = :project AND piece.digest = :digest AND piece.turn = :turn"
                        + " AND piece.state IN ('queued', 'started') AND p.id = piece.project_id"
                        + " AND p.status <> 'producing' RETURNING piece.user_id")
                .param("project", turn.project())
                .param("digest", turn.digest().hex())
                .param("turn", turn.number())
                .query(UUID.class)
                .optional();
    }

    /** False when the claim was lost; then nothing may be recorded. */
    boolean finish(Claim claim) {
        return ends(claim, "done", Optional.empty());
    }

    boolean fails(Claim claim, Trouble trouble) {
        return ends(claim, "failed", Optional.of(trouble));
    }

    boolean tryAgain(Claim claim, Trouble trouble) {
        return ends(claim, "queued", Optional.of(trouble));
    }

    /** Waiting for something that passes is no attempt. */
    boolean waits(Claim claim, Trouble trouble) {
        boolean mine = tryAgain(claim, trouble);
        jdbc.sql("UPDATE piece SET attempts = attempts - 1 WHERE project_id = :project AND digest = :digest"
                        + " AND epoch = :epoch AND attempts > 0")
                .param("project", claim.project())
                .param("digest", claim.digest().hex())
                .param("epoch", claim.epoch())
                .update();
        return mine;
    }

    boolean supersede(Claim claim) {
        return ends(claim, "superseded", Optional.empty());
    }

    private boolean ends(Claim claim, String state, Optional<Trouble> trouble) {
        return jdbc.sql("UPDATE piece SET state = :state, failure = :failure::jsonb, finished_at = now()"
                                + " WHERE project_id = :project AND digest = :digest AND epoch = :epoch"
                                + " AND state = 'started'")
                        .param("project", claim.project())
                        .param("digest", claim.digest().hex())
                        .param("epoch", claim.epoch())
                        .param("state", state)
                        .param("failure", trouble.map(Trouble::json).orElse(null))
                        .update()
                > 0;
    }

    /** What is in the queue goes out of it; what is being made finds its claim gone. */
    void withdraw(UUID project) {
        leaveQueue(project, "'ready'");
    }

    /** The same when the film is complete: others made the pieces meanwhile. */
    void complete(Project project) {
        leaveQueue(project.id(), "CASE WHEN edition = " + project.edition() + " THEN 'done' ELSE 'superseded' END");
    }

    private void leaveQueue(UUID project, String state) {
        jdbc.sql("UPDATE piece SET state = " + state + ", epoch = epoch + 1"
                        + " WHERE project_id = :project AND state IN ('queued', 'started')"
                        + " RETURNING project_id, digest, turn, outside")
                .param("project", project)
                .query((row, number) -> Job.now(
                        queue(row.getBoolean("outside")),
                        MAKE,
                        PieceTurn.of(row).id(),
                        "",
                        0))
                .list()
                .forEach(job -> queues.take(job.queue(), MAKE, job.id()));
    }

    /** Tells every worker, and the door to services, that what is being made for a project is no longer wanted. */
    void halt(UUID user, UUID project) {
        unwanted.of(user, project);
        jdbc.sql("SELECT pg_notify(:channel, :project)")
                .param("channel", RunningPieces.CHANNEL)
                .param("project", project.toString())
                .query((row, number) -> "")
                .list();
    }

    /** Failed pieces may be tried again from the start. */
    void forgive(UUID project) {
        jdbc.sql("UPDATE piece SET state = 'ready', attempts = 0, failure = NULL"
                        + " WHERE project_id = :project AND state = 'failed'")
                .param("project", project)
                .update();
    }

    /** How many pieces are in each state. */
    Map<String, Integer> states(UUID project) {
        Map<String, Integer> states = new java.util.TreeMap<>();
        jdbc.sql("SELECT state, count(*) AS pieces FROM piece WHERE project_id = :project GROUP BY state")
                .param("project", project)
                .query((row, number) -> states.put(row.getString("state"), row.getInt("pieces")))
                .list();
        return states;
    }
}
