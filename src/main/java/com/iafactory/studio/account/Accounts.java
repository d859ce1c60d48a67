package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.tokens.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Making, changing and removing accounts. Thread-safe. */
public final class Accounts {
    private static final Duration OWNER_LINK = Duration.ofDays(1);
    private static final Duration INVITATION = Duration.ofDays(7);
    /** Of the lock in the database that lets one node at a time ask whether there is an owner. */
    private static final long OWNER_LOCK = 0x1AFA_C709L;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Users users;
    private final Invitations invitations;
    private final PasswordHashes hashes;
    private final Confirmations confirmations;
    private final Callers callers;
    private final AccountSettings settings;
    private final List<AccountData> rooms;

    Accounts(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Users users,
            Invitations invitations,
            PasswordHashes hashes,
            Confirmations confirmations,
            Callers callers,
            AccountSettings settings,
            List<AccountData> rooms) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.users = users;
        this.invitations = invitations;
        this.hashes = hashes;
        this.confirmations = confirmations;
        this.callers = callers;
        this.settings = settings;
        this.rooms = List.copyOf(rooms);
    }

    /** A one-time permission as it is handed out. */
    public record Invited(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "(an invitation)";
        }
    }

    /** A new user with the free plan. */
    public User register(Email email, Password password, Optional<String> invitation) {
        password.requireStrong(email);
        if (!settings.open() && invitation.isEmpty()) {
            throw closed();
        }
        String hash = hashes.of(password);
        return inTransaction(() -> {
            if (!settings.open() && !invitations.use(Role.USER, invitation.orElseThrow(), email)) {
                throw closed();
            }
            return users.add(email, hash, Plan.FREE, Role.USER);
        });
    }

    static StudioException closed() {
        return StudioException.refused(
                "registration-closed",
                "This studio is open to invited people only, and no invitation that counts was shown.",
                "Ask its owner for an invitation.");
    }

    public Invited invite(Caller owner, Optional<Email> email) {
        owner.requireOwner();
        Invitations.Invitation made = invitations.make(Role.USER, email, INVITATION);
        return new Invited(made.token(), made.expiresAt());
    }

    /**
     * Sees to it that there is an owner, or a way to become one: from the settings, else by a token that is given out here once
     * and for a day; one given out earlier counts no longer.
     */
    public Optional<Invited> firstOwner() {
        if (settings.ownerEmail().isPresent() && settings.ownerPassword().isPresent()) {
            Email email = Email.of(settings.ownerEmail().get());
            Password password = Password.of(settings.ownerPassword().get()).requireStrong(email);
            if (!users.ownerExists()) {
                addOwner(email, hashes.of(password), () -> true);
            }
            return Optional.empty();
        }
        return inTransaction(() -> {
            lockOwner();
            if (users.ownerExists()) {
                return Optional.empty();
            }
            invitations.discard(Role.OWNER);
            Invitations.Invitation made = invitations.make(Role.OWNER, Optional.empty(), OWNER_LINK);
            return Optional.of(new Invited(made.token(), made.expiresAt()));
        });
    }

    /** Makes the owner's account from the token of {@link #firstOwner()}. */
    public User becomeOwner(String token, Email email, Password password) {
        password.requireStrong(email);
        return addOwner(email, hashes.of(password), () -> invitations.use(Role.OWNER, token, email))
                .orElseThrow(() -> StudioException.refused(
                        "owner-link-void",
                        "This link does not count, or not any more.",
                        "Start the studio again: as long as there is no owner it prints a new one."));
    }

    private Optional<User> addOwner(Email email, String hash, java.util.function.BooleanSupplier allowed) {
        return inTransaction(() -> {
            lockOwner();
            if (users.ownerExists() || !allowed.getAsBoolean()) {
                return Optional.empty();
            }
            return Optional.of(users.add(email, hash, Plan.ENTERPRISE, Role.OWNER));
        });
    }

    private void lockOwner() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", OWNER_LOCK)
                .query((row, number) -> true)
                .list();
    }

    /** Acts at once: what the user was given before counts no longer. */
    public User changePlan(Caller owner, UUID id, Plan plan) {
        owner.requireOwner(Accounts::missing);
        if (!users.changePlan(id, plan)) {
            throw missing();
        }
        callers.forget(id);
        return users.find(id).orElseThrow(Accounts::missing);
    }

    public void remove(Caller owner, UUID id) {
        owner.requireOwner(Accounts::missing);
        delete(users.find(id).orElseThrow(Accounts::missing));
    }

    /** A user leaves; confirmed, so that a stolen access token cannot do it. */
    public void leave(Caller caller, Optional<Password> password) {
        confirmations.require(caller, password);
        delete(caller.user());
    }

    private void delete(User user) {
        if (user.owner()) {
            throw ownerStays();
        }
        transactions.executeWithoutResult(status -> {
            rooms.forEach(room -> room.delete(user.id()));
            users.remove(user.id());
        });
        callers.forget(user.id());
    }

    /** All that the rooms keep of a user, by the name of the part. */
    public Map<String, Object> export(Caller caller) {
        Map<String, Object> parts = new LinkedHashMap<>();
        rooms.forEach(room -> parts.put(room.part(), room.export(caller.id())));
        return parts;
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    static StudioException ownerStays() {
        return StudioException.refused(
                "owner-stays",
                "The owner's account cannot be removed or switched off.",
                "A studio without an owner serves nobody.");
    }

    static StudioException missing() {
        return new StudioException(StudioException.Kind.MISSING, "user-unknown", "There is no such user.", "");
    }
}
