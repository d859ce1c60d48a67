package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a user has bought, and what he says became of it where nobody knows. Thread-safe. */
public final class TakeBook {
    private static final String VOICES = "capability = 'voice_clone' AND state = 'done'";

    private final JdbcClient jdbc;

    public TakeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of a take whose outcome is not known. */
    public enum Verdict {
        /** It was not bought: the next that wants it buys it. */
        BUY_AGAIN,
        /** It is done without: the next maker of the list is asked. */
        GO_ON_WITHOUT;

        /** @throws StudioException kind INPUT */
        public static Verdict of(String word) {
            for (Verdict verdict : values()) {
                if (verdict.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return verdict;
                }
            }
            throw StudioException.input(
                    "verdict-unknown", "There is no such verdict.", "Choose buy_again or go_on_without.");
        }
    }

    /** The latest first, going on after one that was shown. */
    public List<Take> list(
            UUID user, Optional<TakeState> state, Optional<UUID> project, Optional<UUID> after, int limit) {
        return jdbc.sql("SELECT " + TakeRow.COLUMNS + " FROM take WHERE user_id = :user"
                        + " AND (:state::text IS NULL OR state = :state) AND (:project::uuid IS NULL OR"
                        + " project_id = :project::uuid) AND (:after::uuid IS NULL OR id < :after::uuid)"
                        + " ORDER BY id DESC LIMIT :limit")
                .param("user", user)
                .param("state", state.map(TakeState::code).orElse(null), Types.VARCHAR)
                .param("project", project.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("after", after.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query(TakeRow::read)
                .list();
    }

    /** What a project bought in vain may be bought again: somebody wants it retried. Joins the caller's transaction. */
    public void forgive(UUID project) {
        jdbc.sql("UPDATE take SET forgiven = true WHERE project_id = :project AND state = 'failed' AND NOT forgiven")
                .param("project", project)
                .update();
    }

    /** The same of what belongs to no project. */
    public void forgive(UUID user, String hold) {
        jdbc.sql("UPDATE take SET forgiven = true WHERE user_id = :user AND project_id IS NULL AND hold = :hold"
                        + " AND state = 'failed' AND NOT forgiven")
                .param("user", user)
                .param("hold", hold)
                .update();
    }

    /** @throws StudioException code {@code take-not-found} */
    public Take find(UUID user, UUID id) {
        return TakeRow.by(jdbc, id).filter(take -> take.user().equals(user)).orElseThrow(() -> missing(id));
    }

    /**
     * Settles a take. Nothing is charged for it; what waits for it goes on within half a minute.
     *
     * @throws StudioException code {@code take-not-found}, or {@code take-not-unknown} when its outcome is known
     */
    public Take settle(UUID user, UUID id, Verdict verdict) {
        TakeState state = verdict == Verdict.BUY_AGAIN ? TakeState.ABANDONED : TakeState.PASSED_OVER;
        int settled = jdbc.sql("UPDATE take SET state = :state, settled_at = now()"
                        + " WHERE id = :id AND user_id = :user AND state IN ('unknown', 'passed_over')")
                .param("state", state.code())
                .param("id", id)
                .param("user", user)
                .update();
        Take take = find(user, id);
        if (settled == 0 && take.state() != state) {
            throw new StudioException(
                    StudioException.Kind.CONFLICT,
                    "take-not-unknown",
                    "What became of this take is known: it is " + take.state().code() + ".",
                    "Only what is unknown is settled.");
        }
        return take;
    }

    /** All of a user, for one who has them removed; their files go with his library. */
    public void deleteAll(UUID user) {
        // A voice lives on at the service; nobody else may have it because its owner is gone.
        jdbc.sql("UPDATE take SET label = '', hold = NULL WHERE user_id = :user AND " + VOICES)
                .param("user", user)
                .update();
        jdbc.sql("DELETE FROM take WHERE user_id = :user AND NOT (" + VOICES + ")")
                .param("user", user)
                .update();
        jdbc.sql("DELETE FROM take_fallback WHERE user_id = :user")
                .param("user", user)
                .update();
    }

    private static StudioException missing(UUID id) {
        return new StudioException(
                StudioException.Kind.MISSING,
                "take-not-found",
                "There is no take " + id + ".",
                "List your takes to see their ids.");
    }
}
