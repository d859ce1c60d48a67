package com.iafactory.studio.tokens;

import com.iafactory.studio.media.StudioException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the ledger for its user; writes nothing, also where a month's tokens are still to be granted. Thread-safe. */
public final class TokenStatement {
    private static final int LARGEST_PAGE = 200;

    private final TransferTable table;
    private final PlanOf plans;
    private final Clock clock;

    TokenStatement(TransferTable table, PlanOf plans, Clock clock) {
        this.table = table;
        this.plans = plans;
        this.clock = clock;
    }

    public Balance balance(UUID user) {
        YearMonth month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        OffsetDateTime begin = month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        Plan plan = plans.user(user);
        TransferTable.MonthSums sums = table.sums(user, month);
        return new Balance(
                plan,
                plan.monthly().map(_ -> sums.available().plus(Ledger.due(plan, sums))),
                table.held(user),
                table.spentSince(user, begin),
                plan.monthly(),
                begin.plusMonths(1).toInstant());
    }

    /** The newest movements. */
    public MovementPage history(UUID user, int limit) {
        return page(user, Long.MAX_VALUE, limit);
    }

    /**
     * Those before them.
     *
     * @param cursor from the page before
     * @throws StudioException kind INPUT, code {@code cursor-invalid}
     */
    public MovementPage history(UUID user, String cursor, int limit) {
        if (!cursor.matches("[0-9a-z]{1,12}")) {
            throw StudioException.input(
                    "cursor-invalid", "This is no place in the history.", "Use the cursor of the page before.");
        }
        return page(user, Long.parseLong(cursor, Character.MAX_RADIX), limit);
    }

    private MovementPage page(UUID user, long before, int limit) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Transfer> found = table.before(user, before, size + 1);
        List<Transfer> shown = found.subList(0, Math.min(size, found.size()));
        return new MovementPage(
                shown.stream().map(Movement::of).toList(),
                found.size() > size
                        ? Optional.of(Long.toString(shown.getLast().id(), Character.MAX_RADIX))
                        : Optional.empty());
    }

    /**
     * What a piece of work has cost so far, item by item.
     *
     * @param hold its hold's reference
     * @throws StudioException code {@code token-hold-unknown} when this user has no such hold
     */
    public Map<Item, Tokens> charges(UUID user, String hold) {
        Transfer found = table.find(user, Kind.HOLD, hold).orElseThrow(() -> noHold(hold));
        return table.charges(user, found.id());
    }

    /** What pieces of work have cost together, item by item; holds this user does not have add nothing. */
    public Map<Item, Tokens> charges(UUID user, List<String> holds) {
        return holds.isEmpty() ? Map.of() : table.charges(user, holds);
    }

    static StudioException noHold(String hold) {
        return StudioException.failed(
                "token-hold-unknown",
                "No tokens are set aside for " + hold + ".",
                "Set them aside before the work begins.");
    }
}
