package com.iafactory.studio.publish;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;

/** The desk of the distributor: takes orders, and takes them back as long as that is possible. Thread-safe. */
public final class Publications {
    private static final Set<PublicationState> UNDER_WAY =
            Set.of(PublicationState.PREPARING, PublicationState.PUBLISHING, PublicationState.CONFIRMING);

    private final TransactionOperations transactions;
    private final PublicationRecords records;
    private final PlatformAccounts accounts;
    private final OrderCheck check;
    private final Fees fees;
    private final Witness witness;
    private final IdSource ids;
    private final Clock clock;

    Publications(
            TransactionOperations transactions,
            PublicationRecords records,
            PlatformAccounts accounts,
            Publishers publishers,
            Fees fees,
            Witness witness,
            IdSource ids,
            Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.accounts = accounts;
        this.check = new OrderCheck(accounts, publishers, clock);
        this.fees = fees;
        this.witness = witness;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What an account may do now, as the platform says.
     *
     * @throws StudioException code {@code platform-account-not-found}; a {@link PlatformRefusal}
     */
    public Channel channel(UUID user, UUID account) {
        return check.channel(account(user, account));
    }

    /**
     * Plans some publications, all of them or none. Its price is set aside.
     *
     * @throws StudioException code {@code platform-account-not-found}, {@code publication-refused} with every fault that the platform
     *     would find, {@code publication-exists}, {@code publication-time}, or what {@link Fees} says
     */
    public List<Publication> publish(UUID user, List<Order> orders) {
        check(user, orders);
        return Objects.requireNonNull(transactions.execute(
                status -> orders.stream().map(order -> accept(user, order)).toList()));
    }

    private void check(UUID user, List<Order> orders) {
        Map<UUID, List<Order>> ofAccounts =
                orders.stream().collect(Collectors.groupingBy(Order::account, LinkedHashMap::new, Collectors.toList()));
        ofAccounts.forEach((id, some) -> check.require(account(user, id), some));
    }

    private Publication accept(UUID user, Order order) {
        PlatformAccount account = account(user, order.account());
        UUID id = ids.next();
        if (!order.again() && records.isPublished(user, account.id(), order.film(), id)) {
            throw exists(account);
        }
        Instant now = clock.instant();
        Publication publication = new Publication(
                id,
                user,
                account.id(),
                account.platform(),
                order.project(),
                order.film(),
                order.words(),
                order.terms(),
                order.consent(),
                PublicationState.SCHEDULED,
                order.at().filter(now::isBefore).orElse(now),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                now,
                Optional.empty());
        records.create(publication);
        PublicationRow row = records.find(user, publication.id()).orElseThrow();
        fees.hold(user, row.reference());
        records.queue(user, publication.id(), Duration.ZERO);
        witness.happened(publication, PublicationState.SCHEDULED);
        return publication;
    }

    private PlatformAccount account(UUID user, UUID id) {
        return accounts.find(user, id)
                .orElseThrow(() -> new StudioException(
                        StudioException.Kind.MISSING,
                        "platform-account-not-found",
                        "There is no account " + id + " of yours at a platform.",
                        "List yours: GET /api/v1/publish/accounts."));
    }

    /** @throws StudioException code {@code publication-not-found} */
    public Publication find(UUID user, UUID id) {
        return records.find(user, id).orElseThrow(() -> missing(id)).shown();
    }

    /** The latest first. */
    public List<Publication> list(UUID user, Optional<UUID> before, int limit) {
        return records.list(user, before, limit).stream()
                .map(PublicationRow::shown)
                .toList();
    }

    /** Times at which something of an account is to be seen, from some time on. */
    public List<Instant> times(UUID user, UUID account, Instant from) {
        return records.times(user, account, from);
    }

    /**
     * Says something else, or at another time, as long as nothing has been handed over.
     *
     * @throws StudioException code {@code publication-state}
     */
    public Publication change(UUID user, UUID id, UnaryOperator<Post.Words> words, Optional<Instant> at) {
        Publication before = find(user, id);
        Order order = new Order(
                before.account(),
                before.project(),
                before.film(),
                words.apply(before.words()),
                before.terms(),
                before.consent(),
                at.or(() -> Optional.of(before.dueAt()).filter(clock.instant()::isBefore)),
                true);
        check(user, List.of(order));
        return changed(user, id, row -> {
            require(row, row.state() == PublicationState.SCHEDULED, "changed");
            records.replan(row, words.apply(row.shown().words()), at.orElse(row.dueAt()));
            records.queue(user, id, Duration.ZERO);
        });
    }

    /** Keeps it from being seen. */
    public Publication cancel(UUID user, UUID id) {
        return changed(user, id, row -> {
            if (row.state() == PublicationState.CANCELLED) {
                return;
            }
            require(row, row.state().mayBeCancelled(), "cancelled");
            take(row, PublicationState.CANCELLED);
        });
    }

    /**
     * Goes out after all.
     *
     * @param at when; empty for now
     */
    public Publication retry(UUID user, UUID id, Optional<Instant> at) {
        check.requireTime(at);
        UUID account = find(user, id).account();
        Instant now = clock.instant();
        return changed(user, id, account, row -> {
            require(row, row.state() == PublicationState.FAILED || row.state() == PublicationState.LATE, "retried");
            if (row.state() == PublicationState.FAILED) {
                if (records.isPublished(user, account, row.shown().film(), id)) {
                    throw exists(account(user, account));
                }
                PublicationRow anew = records.paid(row, row.payment() + 1);
                fees.hold(user, anew.reference());
            }
            records.replan(row, row.shown().words(), at.filter(now::isBefore).orElse(now));
            records.settle(row, Change.of(row).anew().failures(0));
            records.queue(user, id, Duration.ZERO);
            witness.happened(row.shown(), PublicationState.SCHEDULED);
        });
    }

    /**
     * Says what became of one of which the platform does not.
     *
     * @param link where it is seen; empty when it is not known, or was not published
     */
    public Publication settle(UUID user, UUID id, boolean published, Optional<URI> link) {
        return changed(user, id, row -> {
            require(row, row.state() == PublicationState.UNCONFIRMED, "settled");
            Change change = Change.of(row).dress();
            if (published) {
                records.settle(row, change.linked(link).end(PublicationState.PUBLISHED));
                fees.charge(user, row.reference());
                witness.happened(row.shown(), PublicationState.PUBLISHED);
            } else {
                Trouble said = new Trouble("publication-not-there", "You said that it was not published.", "Retry it.");
                records.settle(row, Change.of(row).failed(said));
                fees.release(user, row.reference());
                witness.happened(row.shown(), PublicationState.FAILED);
            }
        });
    }

    /**
     * Disconnects an account. What waits for it is cancelled.
     *
     * @throws StudioException code {@code platform-account-busy} while something is on its way there
     */
    public void disconnect(UUID user, UUID account) {
        transactions.executeWithoutResult(status -> {
            records.lock(account);
            account(user, account);
            List<PublicationRow> open = records.open(user, account);
            if (open.stream().anyMatch(row -> UNDER_WAY.contains(row.state()))) {
                throw conflict(
                        "platform-account-busy",
                        "Something is being published there right now.",
                        "Wait a few minutes, then disconnect it.");
            }
            open.stream()
                    .filter(row -> row.state().mayBeCancelled())
                    .forEach(row -> take(row, PublicationState.CANCELLED));
            accounts.forget(user, account);
        });
    }

    /** A project that is removed is published nowhere any more. Joins the caller's transaction where there is one. */
    public void forgetProject(UUID user, UUID project) {
        transactions.executeWithoutResult(status -> records.ofProject(user, project).stream()
                .filter(row -> row.state().mayBeCancelled())
                .forEach(row -> take(row, PublicationState.CANCELLED)));
    }

    /** All of a user; joins the caller's transaction. */
    public void forget(UUID user) {
        for (PublicationRow seen : records.list(user, Optional.empty(), Integer.MAX_VALUE)) {
            PublicationRow row = records.taken(user, seen.id()).orElse(seen);
            if (row.state().moves()
                    || row.state() == PublicationState.UNCONFIRMED
                    || row.state() == PublicationState.LATE) {
                fees.release(user, row.reference());
            }
        }
        records.deleteAll(user);
        accounts.deleteAll(user);
    }

    /** Whoever is at work on it has no right to it any more; what has begun meanwhile is left alone. */
    private void take(PublicationRow seen, PublicationState last) {
        PublicationRow row = records.taken(seen.user(), seen.id()).orElseThrow();
        if (!row.state().mayBeCancelled()) {
            return;
        }
        records.settle(row, Change.of(row).end(last));
        fees.release(row.user(), row.reference());
        witness.happened(row.shown(), last);
    }

    private Publication changed(UUID user, UUID id, Consumer<PublicationRow> change) {
        return changed(user, id, find(user, id).account(), change);
    }

    private Publication changed(UUID user, UUID id, UUID account, Consumer<PublicationRow> change) {
        transactions.executeWithoutResult(status -> {
            records.lock(account);
            change.accept(records.taken(user, id).orElseThrow(() -> missing(id)));
        });
        return find(user, id);
    }

    private static void require(PublicationRow row, boolean possible, String what) {
        if (!possible) {
            throw conflict(
                    "publication-state",
                    "A publication that is " + row.state().code().replace('_', ' ') + " cannot be " + what + ".",
                    "Look at it first.");
        }
    }

    private static StudioException exists(PlatformAccount account) {
        return conflict(
                "publication-exists",
                "This very film is on its way to " + account.name() + ", or is there already.",
                "Look at your publications, or say again: true.");
    }

    private static StudioException missing(UUID id) {
        return new StudioException(
                StudioException.Kind.MISSING,
                "publication-not-found",
                "There is no publication " + id + ".",
                "List yours: GET /api/v1/publish/publications.");
    }

    private static StudioException conflict(String code, String message, String remedy) {
        return new StudioException(StudioException.Kind.CONFLICT, code, message, remedy);
    }
}
