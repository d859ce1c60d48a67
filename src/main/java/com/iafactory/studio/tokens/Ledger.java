package com.iafactory.studio.tokens;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.tokens.Transfer.Account;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Moves tokens: set aside before work begins, charged when it is done, released when it is not. Every method belongs into the
 * caller's transaction, with whatever is paid for, and holds the user's row until that ends; so of one user's movements there is
 * always one at a time. Each is known by a reference of the caller's and happens once, however often it is asked for.
 *
 * <p>A month's tokens are granted when the month's first hold needs them, and end with the month (UTC). Who has no limit holds
 * straight from what the studio issues. Thread-safe.
 */
public final class Ledger {
    private final TransferTable table;
    private final PlanOf plans;
    private final Clock clock;
    private final TokenMeters meters;

    Ledger(TransferTable table, PlanOf plans, Clock clock, TokenMeters meters) {
        this.table = table;
        this.plans = plans;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Sets tokens aside.
     *
     * @param reference of the work, for example {@code project:…}
     * @return the hold; the one that is there already when the reference was used for the same amount, which may be settled: work that
     *     begins anew takes a new reference
     * @throws TokensMissing when the user has too few; nothing is written
     * @throws StudioException code {@code token-reference-used} when the reference stands for another amount
     */
    public Hold hold(UUID user, String reference, Tokens amount) {
        begin(user);
        Optional<Transfer> before = table.find(user, Kind.HOLD, reference);
        if (before.isPresent()) {
            requireSame(reference, before.get().amount().equals(amount));
            return describe(before.get());
        }
        YearMonth month = month();
        Plan plan = plans.user(user);
        Account from = plan.monthly().isEmpty() ? Account.ISSUED : Account.AVAILABLE;
        if (from == Account.AVAILABLE) {
            requireCovered(user, plan, month, amount);
        }
        long id = write(
                user, Kind.HOLD, reference, from, Account.HELD, amount, month, Optional.empty(), Optional.empty());
        if (amount.isMoreThan(Tokens.NONE)) {
            table.open(user, id);
        }
        meters.held(amount);
        return new Hold(user, reference, amount, amount, month);
    }

    private void requireCovered(UUID user, Plan plan, YearMonth month, Tokens amount) {
        TransferTable.MonthSums sums = table.sums(user, month);
        Tokens due = due(plan, sums);
        Tokens available = sums.available().plus(due);
        if (amount.isMoreThan(available)) {
            TokensMissing refusal = new TokensMissing(plan, amount, available, month);
            meters.refused(refusal.code());
            throw refusal;
        }
        if (due.isMoreThan(Tokens.NONE)) {
            expire(user, month);
            String reference = month + ":" + plan.code();
            write(
                    user,
                    Kind.GRANT,
                    reference,
                    Account.ISSUED,
                    Account.AVAILABLE,
                    due,
                    month,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** What a plan still owes for a month: all of it, nothing, or the difference after a change to a larger plan. */
    static Tokens due(Plan plan, TransferTable.MonthSums sums) {
        return plan.monthly().orElse(Tokens.NONE).beyond(sums.granted());
    }

    private void expire(UUID user, YearMonth now) {
        for (Map.Entry<YearMonth, Tokens> left : table.leftBefore(user, now).entrySet()) {
            write(
                    user,
                    Kind.EXPIRE,
                    left.getKey() + ":" + now,
                    Account.AVAILABLE,
                    Account.EXPIRED,
                    left.getValue(),
                    left.getKey(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Whether anything was ever set aside under that name. */
    public boolean holds(UUID user, String hold) {
        return table.find(user, Kind.HOLD, hold).isPresent();
    }

    /** What is left of a hold. Joins the caller's transaction, in which nobody else takes from it. */
    public Tokens left(UUID user, String hold) {
        begin(user);
        return describe(held(user, hold)).left();
    }

    /**
     * Spends a part of a hold.
     *
     * @param hold the hold's reference
     * @param reference of what was bought, for example {@code take:…}
     * @return the hold with what is left of it
     * @throws StudioException code {@code token-hold-exceeded} when less is left than that; nothing is written
     */
    public Hold charge(UUID user, String hold, String reference, Item item, Tokens amount) {
        begin(user);
        Transfer held = held(user, hold);
        Optional<Transfer> before = table.find(user, Kind.CHARGE, reference);
        if (before.isPresent()) {
            Transfer same = before.get();
            requireSame(
                    reference,
                    same.amount().equals(amount)
                            && same.hold().equals(Optional.of(held.id()))
                            && same.item().equals(Optional.of(item)));
            return describe(held);
        }
        Hold now = describe(held);
        if (amount.isMoreThan(now.left())) {
            throw StudioException.failed(
                    "token-hold-exceeded",
                    amount + " tokens are to be charged to " + hold + ", of which " + now.left() + " are left.",
                    "Set more aside under another reference, or make less.");
        }
        write(
                user,
                Kind.CHARGE,
                reference,
                Account.HELD,
                Account.SPENT,
                amount,
                held.month(),
                Optional.of(held.id()),
                Optional.of(item));
        if (amount.equals(now.left())) {
            table.close(user, held.id());
        }
        meters.spent(item, amount);
        return new Hold(user, hold, now.amount(), now.left().minus(amount), now.month());
    }

    /**
     * Gives back what is left of a hold; nothing when that is nothing. What comes back after its month has ended is lost.
     *
     * @return the hold with nothing left
     */
    public Hold release(UUID user, String hold) {
        begin(user);
        Transfer held = held(user, hold);
        Hold now = describe(held);
        if (now.left().isMoreThan(Tokens.NONE)) {
            Account to = held.from();
            if (to == Account.AVAILABLE && held.month().isBefore(month())) {
                to = Account.EXPIRED;
            }
            write(
                    user,
                    Kind.RELEASE,
                    hold,
                    Account.HELD,
                    to,
                    now.left(),
                    held.month(),
                    Optional.of(held.id()),
                    Optional.empty());
            table.close(user, held.id());
            meters.released(now.left());
        }
        return new Hold(user, hold, now.amount(), Tokens.NONE, now.month());
    }

    private void begin(UUID user) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("tokens move in the transaction of what they pay for");
        }
        table.lock(user);
    }

    private YearMonth month() {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    }

    private Transfer held(UUID user, String hold) {
        return table.find(user, Kind.HOLD, hold).orElseThrow(() -> TokenStatement.noHold(hold));
    }

    private Hold describe(Transfer hold) {
        Tokens left = hold.amount().minus(table.settled(hold.user(), hold.id()));
        return new Hold(hold.user(), hold.reference(), hold.amount(), left, hold.month());
    }

    private long write(
            UUID user,
            Kind kind,
            String reference,
            Account from,
            Account to,
            Tokens amount,
            YearMonth month,
            Optional<Long> hold,
            Optional<Item> item) {
        return table.write(
                new Transfer(0, user, kind, reference, from, to, amount, month, hold, item, clock.instant()));
    }

    private static void requireSame(String reference, boolean same) {
        if (!same) {
            throw StudioException.input(
                    "token-reference-used",
                    "The reference " + reference + " stands for another movement of tokens already.",
                    "Use a reference of its own for each.");
        }
    }
}
