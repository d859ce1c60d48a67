package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changing a password, and choosing a new one when it is forgotten. Whoever else was logged in is so no longer: a password is
 * changed because somebody may know it. Thread-safe.
 */
public final class Passwords {
    private final TransactionOperations transactions;
    private final Users users;
    private final PasswordHashes hashes;
    private final PasswordResets resets;
    private final Confirmations confirmations;
    private final LiveSessions sessions;
    private final Callers callers;

    Passwords(
            TransactionOperations transactions,
            Users users,
            PasswordHashes hashes,
            PasswordResets resets,
            Confirmations confirmations,
            LiveSessions sessions,
            Callers callers) {
        this.transactions = transactions;
        this.users = users;
        this.hashes = hashes;
        this.resets = resets;
        this.confirmations = confirmations;
        this.sessions = sessions;
        this.callers = callers;
    }

    /**
     * Ends all logins but the one that asks, and every access token.
     *
     * @param current may be missing where the account has none yet
     * @return the user as from now on: for another access token
     */
    public User change(Caller caller, Optional<Password> current, Password fresh) {
        UUID session = caller.requirePerson();
        fresh.requireStrong(caller.user().email());
        confirmations.require(caller, current);
        return set(caller.id(), fresh, Optional.of(session), () -> true).orElseThrow(Accounts::missing);
    }

    /** A one-time permission, for the owner to hand to the user by whatever way both trust. */
    public Accounts.Invited offerReset(Caller owner, UUID id) {
        owner.requireOwner(Accounts::missing);
        return resets.make(users.find(id).orElseThrow(Accounts::missing).id());
    }

    /** The same for whoever may run commands on the machine itself. */
    public Accounts.Invited offerReset(Email email) {
        return resets.make(users.find(email).orElseThrow(Accounts::missing).id());
    }

    /** Ends all logins of the user. */
    public void reset(String token, Password fresh) {
        // Looked at before the costly part: nobody without a token makes the studio hash passwords.
        User user = resets.find(token).flatMap(users::find).orElseThrow(Passwords::tokenVoid);
        fresh.requireStrong(user.email());
        if (set(user.id(), fresh, Optional.empty(), () -> resets.use(user.id(), token))
                .isEmpty()) {
            throw tokenVoid();
        }
    }

    private Optional<User> set(
            UUID id, Password fresh, Optional<UUID> kept, java.util.function.BooleanSupplier allowed) {
        String hash = hashes.of(fresh);
        Optional<User> changed = transactions.execute(status -> {
            if (!allowed.getAsBoolean() || !users.changePassword(id, hash)) {
                return Optional.empty();
            }
            resets.discard(id);
            sessions.endOthers(id, kept);
            return users.find(id);
        });
        callers.forget(id);
        return Objects.requireNonNull(changed);
    }

    private static StudioException tokenVoid() {
        return StudioException.refused(
                "reset-token-void",
                "This permission to choose a new password does not count, or not any more.",
                "Ask the owner of this studio for another one.");
    }
}
