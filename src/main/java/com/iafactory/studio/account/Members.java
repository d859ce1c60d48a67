package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.tokens.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** For the owner: who uses the studio, on what plan, and whether they still may. Changes act at once. Thread-safe. */
public final class Members {
    private static final int LARGEST_PAGE = 200;

    private static final String SELECT = "SELECT " + Users.COLUMNS + """
            , array_remove(ARRAY[CASE WHEN password_hash IS NOT NULL THEN 'password' END]
                || ARRAY(SELECT provider FROM identities i WHERE i.user_id = users.id ORDER BY provider), NULL) AS logins,
            (SELECT max(last_used_at) FROM token_families f WHERE f.user_id = users.id) AS last_seen_at FROM users
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Users users;
    private final Invitations invitations;
    private final LiveSessions sessions;
    private final Callers callers;

    Members(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Users users,
            Invitations invitations,
            LiveSessions sessions,
            Callers callers) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.users = users;
        this.invitations = invitations;
        this.sessions = sessions;
        this.callers = callers;
    }

    /** @param next where the next page goes on; empty on the last */
    public record Page(List<Member> members, Optional<UUID> next) {}

    /** In the order they came. */
    public Page page(Caller owner, Optional<UUID> after, int limit) {
        owner.requireOwner();
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Member> found = jdbc.sql(SELECT + """
                        WHERE CAST(:after AS uuid) IS NULL OR id > CAST(:after AS uuid) ORDER BY id LIMIT :limit
                        """)
                .param("after", after.orElse(null))
                .param("limit", size + 1)
                .query(Members::member)
                .list();
        List<Member> shown = List.copyOf(found.subList(0, Math.min(size, found.size())));
        return new Page(
                shown, found.size() > size ? Optional.of(shown.getLast().user().id()) : Optional.empty());
    }

    public Member find(Caller owner, UUID id) {
        owner.requireOwner(Accounts::missing);
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(Members::member)
                .optional()
                .orElseThrow(Accounts::missing);
    }

    /** Both or neither; what the user was given before counts no longer. */
    public Member change(Caller owner, UUID id, Optional<Plan> plan, Optional<Boolean> disabled) {
        owner.requireOwner(Accounts::missing);
        if (plan.isEmpty() && disabled.isEmpty()) {
            throw StudioException.input(
                    "nothing-to-change", "Nothing is to be changed.", "Name plan, disabled or both.");
        }
        User user = users.find(id).orElseThrow(Accounts::missing);
        if (user.owner() && disabled.orElse(false)) {
            throw Accounts.ownerStays();
        }
        transactions.executeWithoutResult(status -> {
            plan.ifPresent(wanted -> users.changePlan(id, wanted));
            disabled.ifPresent(off -> users.disable(id, off));
            if (disabled.orElse(false)) {
                sessions.endOthers(id, Optional.empty());
            }
        });
        callers.forget(id);
        return find(owner, id);
    }

    /** Those nobody has used yet. */
    public List<OpenInvitation> invitations(Caller owner) {
        owner.requireOwner();
        return invitations.list(Role.USER);
    }

    public void withdrawInvitation(Caller owner, UUID id) {
        owner.requireOwner(Members::noInvitation);
        if (!invitations.withdraw(Role.USER, id)) {
            throw noInvitation();
        }
    }

    private static StudioException noInvitation() {
        return new StudioException(
                StudioException.Kind.MISSING,
                "invitation-unknown",
                "There is no such invitation, or not any more.",
                "List them.");
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                Users.user(row, number),
                List.of((String[]) row.getArray("logins").getArray()),
                Optional.ofNullable(row.getObject("last_seen_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
