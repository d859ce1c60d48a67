package com.iafactory.studio.account;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.tokens.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which account a provider's login opens. Never one that merely has the same address: whoever runs a mail server, or got an old
 * address of somebody, would be let in. An account is connected by its user, from within. Thread-safe.
 */
public final class ProviderAccounts {
    private final TransactionOperations transactions;
    private final Users users;
    private final Identities identities;
    private final Invitations invitations;
    private final LiveSessions sessions;
    private final AccountSettings settings;

    ProviderAccounts(
            TransactionOperations transactions,
            Users users,
            Identities identities,
            Invitations invitations,
            LiveSessions sessions,
            AccountSettings settings) {
        this.transactions = transactions;
        this.users = users;
        this.identities = identities;
        this.invitations = invitations;
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * The account this opens; a new one on the free plan where the person may have one.
     *
     * @throws StudioException code {@code email-unverified}, {@code account-not-connected} or {@code registration-closed}
     */
    public User arrive(ProviderIdentity who) {
        return inTransaction(() -> identities.user(who).flatMap(users::find).orElseGet(() -> signUp(who)));
    }

    private User signUp(ProviderIdentity who) {
        String provider = who.provider().shown();
        Email email = who.email()
                .orElseThrow(() -> StudioException.refused(
                        "email-unverified",
                        provider + " does not vouch for an e-mail address of this person.",
                        "Verify your address there, then try again."));
        if (users.find(email).isPresent()) {
            throw new StudioException(
                    StudioException.Kind.CONFLICT,
                    "account-not-connected",
                    "There is an account with this address already, and it is not connected with " + provider + ".",
                    "Log in with its password, then connect " + provider + " in your account.");
        }
        if (!settings.opensTo(email) && !invitations.use(Role.USER, email)) {
            throw Accounts.closed();
        }
        User user = users.addWithoutPassword(email, Plan.FREE);
        if (!identities.add(user.id(), who)) {
            // Two windows finished at once; this one's new account goes with the transaction.
            throw new StudioException(
                    StudioException.Kind.CONFLICT,
                    "login-twice",
                    "This login was finished in another window at the same moment.",
                    "Begin again.");
        }
        return user;
    }

    /**
     * Connects an account with a provider's login.
     *
     * @param session the login of the user who asked for it; it has to last still
     */
    public void connect(UUID user, UUID session, ProviderIdentity who) {
        String provider = who.provider().shown();
        if (!sessions.user(session).equals(Optional.of(user))
                || users.find(user).filter(found -> !found.disabled()).isEmpty()) {
            throw Logins.over();
        }
        if (identities.add(user, who) || identities.user(who).equals(Optional.of(user))) {
            return;
        }
        throw new StudioException(
                StudioException.Kind.CONFLICT,
                "identity-taken",
                "This login at " + provider + " opens another account, or yours has another one at " + provider + ".",
                "Disconnect that one first.");
    }

    public List<Identity> list(Caller caller) {
        caller.requirePerson();
        return identities.list(caller.id());
    }

    /** @throws StudioException code {@code identity-unknown}, or {@code last-login} when nothing else would open the account */
    public void disconnect(Caller caller, LoginProvider provider) {
        caller.requirePerson();
        transactions.executeWithoutResult(status -> {
            // Of two that are disconnected at once the second one has to see that the first is gone.
            users.lock(caller.id());
            if (!identities.remove(caller.id(), provider)) {
                throw unknown(provider);
            }
            if (users.passwordHash(caller.id()).isEmpty()
                    && identities.list(caller.id()).isEmpty()) {
                throw StudioException.refused(
                        "last-login",
                        "Without " + provider.shown() + " nothing would open this account.",
                        "Choose a password first, or connect another provider.");
            }
        });
    }

    private static StudioException unknown(LoginProvider provider) {
        return new StudioException(
                StudioException.Kind.MISSING,
                "identity-unknown",
                "This account is not connected with " + provider.shown() + ".",
                "List its identities.");
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
