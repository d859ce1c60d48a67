package com.iafactory.studio.production.project;

import com.iafactory.studio.production.Piece;
import com.iafactory.studio.retention.MediaOwner;
import com.iafactory.studio.retention.Standing;
import com.iafactory.studio.storage.MediaKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What of the media of projects is still needed. In a project that lives, all is that is neither a piece nor a preview: the films, their
 * captions and thumbnails. Thread-safe.
 */
final class ProjectMedia implements MediaOwner {
    private static final Set<String> INTERMEDIATE = Set.of("storyboard", "voice", "pictures");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final PieceRecords records;

    ProjectMedia(JdbcClient jdbc, TransactionOperations transactions, PieceRecords records) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.records = records;
    }

    @Override
    public boolean owns(MediaKey key) {
        return ProjectFile.of(key).isPresent();
    }

    /** A piece that is on record. */
    private record Recorded(UUID project, Instant madeAt) {}

    /** What projects make of a digest, all of a user's together. */
    private record Use(
            boolean unfinished,
            boolean current,
            boolean atWork,
            boolean brought,
            String stage,
            Optional<Instant> completed) {
        static final Use NONE = new Use(false, false, false, false, "", Optional.empty());
    }

    @Override
    public Map<MediaKey, Standing> standings(UUID user, List<MediaKey> keys) {
        Map<MediaKey, ProjectFile> files = new HashMap<>();
        keys.forEach(key -> ProjectFile.of(key).ifPresent(file -> files.put(key, file)));
        Map<UUID, ProjectStatus> projects = projects(user, files);
        String[] digests = files.values().stream()
                .flatMap(file -> file.digest().stream())
                .distinct()
                .toArray(String[]::new);
        Map<String, Recorded> recorded = recorded(user, digests);
        Map<String, Use> uses = uses(user, digests);
        Set<String> taken = taken(user, digests);
        Map<MediaKey, Standing> standings = new HashMap<>();
        files.forEach((key, file) -> {
            if (file.digest().isPresent()) {
                String digest = file.digest().get();
                Optional<Recorded> here = Optional.ofNullable(recorded.get(digest))
                        .filter(piece -> piece.project().equals(file.project()));
                standings.put(key, piece(here, uses.getOrDefault(digest, Use.NONE), taken.contains(digest)));
            } else {
                standings.put(key, other(file, Optional.ofNullable(projects.get(file.project()))));
            }
        });
        return standings;
    }

    private static Standing piece(Optional<Recorded> recorded, Use use, boolean taken) {
        if (recorded.isEmpty()) {
            return use.atWork() ? Standing.NEEDED : Standing.UNRECORDED;
        }
        Instant made = recorded.get().madeAt();
        Instant since = use.completed().filter(made::isBefore).orElse(made);
        // What somebody brought cannot be made again: his upload may be gone.
        if (use.unfinished() || use.brought() || (use.current() && !INTERMEDIATE.contains(use.stage()))) {
            return Standing.NEEDED;
        }
        return use.current() || taken ? Standing.intermediate(since) : Standing.former(since);
    }

    private static Standing other(ProjectFile file, Optional<ProjectStatus> status) {
        if (status.isEmpty()) {
            return Standing.UNRECORDED;
        }
        return file.preview() && status.get() == ProjectStatus.COMPLETED ? Standing.PREVIEW : Standing.NEEDED;
    }

    private Map<UUID, ProjectStatus> projects(UUID user, Map<MediaKey, ProjectFile> files) {
        Map<UUID, ProjectStatus> found = new HashMap<>();
        jdbc.sql("SELECT id, status FROM project WHERE user_id = :user AND id = ANY (:ids)")
                .param("user", user)
                .param(
                        "ids",
                        files.values().stream()
                                .map(ProjectFile::project)
                                .distinct()
                                .toArray(UUID[]::new))
                .query((row, number) ->
                        found.put(row.getObject("id", UUID.class), ProjectStatus.of(row.getString("status"))))
                .list();
        return found;
    }

    private Map<String, Recorded> recorded(UUID user, String[] digests) {
        Map<String, Recorded> found = new HashMap<>();
        jdbc.sql("SELECT digest, project_id, made_at FROM media_piece"
                        + " WHERE user_id = :user AND digest = ANY (:digests)")
                .param("user", user)
                .param("digests", digests)
                .query((row, number) -> found.put(
                        row.getString("digest"),
                        new Recorded(
                                row.getObject("project_id", UUID.class),
                                row.getTimestamp("made_at").toInstant())))
                .list();
        return found;
    }

    private Map<String, Use> uses(UUID user, String[] digests) {
        Map<String, Use> found = new HashMap<>();
        jdbc.sql("SELECT i.digest, bool_or(p.status <> 'completed') AS unfinished,"
                        + " bool_or(i.edition = p.edition) AS current, bool_or(i.state IN ('queued', 'started')) AS at_work,"
                        + " bool_or(i.label = :footage) AS brought,"
                        + " max(i.stage) AS stage, max(p.completed_at) AS completed"
                        + " FROM piece i JOIN project p ON p.id = i.project_id"
                        + " WHERE i.user_id = :user AND i.digest = ANY (:digests) GROUP BY i.digest")
                .param("user", user)
                .param("digests", digests)
                .param("footage", Piece.FOOTAGE)
                .query((row, number) -> found.put(
                        row.getString("digest"),
                        new Use(
                                row.getBoolean("unfinished"),
                                row.getBoolean("current"),
                                row.getBoolean("at_work"),
                                row.getBoolean("brought"),
                                row.getString("stage"),
                                Optional.ofNullable(row.getTimestamp("completed"))
                                        .map(time -> time.toInstant()))))
                .list();
        return found;
    }

    /** The rendered shots of takes one can go back to. */
    private Set<String> taken(UUID user, String[] digests) {
        return new HashSet<>(jdbc.sql("SELECT s.value FROM shot_take t, jsonb_each_text(t.segments) s"
                        + " WHERE t.user_id = :user AND s.value = ANY (:digests)")
                .param("user", user)
                .param("digests", digests)
                .query(String.class)
                .list());
    }

    @Override
    public void forget(UUID user, List<MediaKey> keys) {
        jdbc.sql("DELETE FROM media_piece WHERE user_id = :user AND digest = ANY (:digests)")
                .param("user", user)
                .param(
                        "digests",
                        keys.stream()
                                .flatMap(key -> ProjectFile.of(key).stream())
                                .flatMap(file -> file.digest().stream())
                                .toArray(String[]::new))
                .update();
    }

    /** What is not at work then cannot come to be before the end of it: pieces are named, queued and recorded in turn. */
    @Override
    public void inTurn(UUID user, Runnable change) {
        transactions.executeWithoutResult(status -> {
            records.lock(user);
            change.run();
        });
    }
}
