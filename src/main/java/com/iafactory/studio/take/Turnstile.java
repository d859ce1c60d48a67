package com.iafactory.studio.take;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets takes through to a service, first come first served, as many at once and in a minute as its key may, on all nodes together, and
 * as far as the month's budget goes. Thread-safe.
 */
final class Turnstile {
    /** How long to wait for word of another node; those of this one knock. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private final TransactionOperations transactions;
    private final TakeRecords records;
    private final Waiting waiting;
    private final Duration patience;
    private final ConcurrentMap<String, Knocks> gates = new ConcurrentHashMap<>();

    Turnstile(TransactionOperations transactions, TakeRecords records, Waiting waiting, Duration patience) {
        this.transactions = transactions;
        this.records = records;
        this.waiting = waiting;
        this.patience = patience;
    }

    /**
     * Waits for the turn of a take and writes down that it is being sent.
     *
     * @throws TakeWaits when it was not its turn for long
     * @throws ServiceRefusal when the budget is spent
     */
    void pass(Take take, VendorAccount account, String node) {
        Knocks gate = gate(account);
        Duration waited = Duration.ZERO;
        while (true) {
            long seen = gate.count();
            Optional<Duration> wait = transactions.execute(status -> attempt(take, account, node));
            if (wait == null || wait.isEmpty()) {
                return;
            }
            if (waited.compareTo(patience) >= 0) {
                throw new TakeWaits(account.provider().title() + " is busy with as much as it may do at once.");
            }
            Duration look = wait.get().compareTo(LOOK) < 0 ? wait.get() : LOOK;
            waiting.forAKnock(gate, seen, look);
            waited = waited.plus(look);
        }
    }

    /** Something of this key has ended, or has begun to wait no longer. */
    void knock(VendorAccount account) {
        gate(account).knock();
    }

    private Knocks gate(VendorAccount account) {
        return gates.computeIfAbsent(account.keyId(), key -> new Knocks());
    }

    /** @return how long to wait at least; empty when it was let through */
    private Optional<Duration> attempt(Take take, VendorAccount account, String node) {
        records.lockKey(account.keyId());
        requireBudget(take, account);
        Provider.Pace pace = account.limit().pace();
        TakeRecords.Traffic traffic = records.traffic(account.keyId(), take.id());
        int room = Math.min(pace.atOnce() - traffic.under(), pace.aMinute() - traffic.sentLately());
        if (traffic.before() < room) {
            if (!records.sends(take.id(), node)) {
                throw new TakeWaits("Another worker is at it.");
            }
            return Optional.empty();
        }
        boolean minute = pace.aMinute() <= traffic.sentLately();
        return Optional.of(minute ? Duration.ofMillis(Math.max(1, traffic.untilRoom())) : LOOK);
    }

    private void requireBudget(Take take, VendorAccount account) {
        Optional<BigDecimal> budget =
                account.own() ? Optional.empty() : account.limit().budget();
        if (budget.isEmpty()) {
            return;
        }
        BigDecimal next = take.expected()
                .map(Money::amount)
                .orElseThrow(() -> new ServiceRefusal(
                        account.provider().name(),
                        ServiceRefusal.Reason.BUDGET,
                        "what " + take.maker().model()
                                + " costs is not known here, so no budget could be kept; set its price"));
        BigDecimal spent = records.spentThisMonth(account.provider().name());
        if (spent.add(next).compareTo(budget.get()) > 0) {
            throw new ServiceRefusal(
                    account.provider().name(),
                    ServiceRefusal.Reason.BUDGET,
                    spent.stripTrailingZeros().toPlainString() + " of "
                            + budget.get().toPlainString() + " dollars are spent");
        }
    }
}
