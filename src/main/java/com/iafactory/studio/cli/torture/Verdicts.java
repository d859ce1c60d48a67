package com.iafactory.studio.cli.torture;

import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.TakeState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The person who settles what nobody knows, by a look into the stand-in's book. Where the service has a list, the studio is left to look
 * there itself.
 */
final class Verdicts {
    /** Until the stand-in has written its book up. */
    private static final Duration SETTLED_DOWN = Duration.ofSeconds(2);

    private static final int MOST = 1000;

    private final TakeBook takes;
    private final Clock clock;
    private final Map<Audit.Cause, Integer> causes = new EnumMap<>(Audit.Cause.class);
    private final List<String> faults = new ArrayList<>();
    private final Set<UUID> sought = new HashSet<>();
    private int notFoundOut;
    private int boughtAgain;
    private int goneOnWithout;

    Verdicts(TakeBook takes, Clock clock) {
        this.takes = takes;
        this.clock = clock;
    }

    /**
     * Settles what the unknown takes of users became.
     *
     * @param late whether the studio has had time to look into lists; what it has not found out then is a fault
     */
    void settle(Set<UUID> users, Audit audit, boolean late) {
        Instant before = clock.instant().minus(SETTLED_DOWN);
        for (Take take : of(users, Optional.of(TakeState.UNKNOWN))) {
            if (take.settledAt().filter(since -> since.isAfter(before)).isPresent()) {
                continue;
            }
            boolean listed = Audit.canBeSought(take);
            if (!listed || sought.add(take.id())) {
                counts(take, audit, listed);
            }
            if (listed && !late) {
                continue;
            }
            if (listed) {
                notFoundOut++;
                faults.add("unknown, though the service has a list to look in: " + audit.key(take));
            }
            if (audit.sold(audit.key(take)) > audit.recorded(of(users, Optional.empty()), audit.key(take))) {
                takes.settle(take.user(), take.id(), TakeBook.Verdict.GO_ON_WITHOUT);
                goneOnWithout++;
            } else {
                takes.settle(take.user(), take.id(), TakeBook.Verdict.BUY_AGAIN);
                boughtAgain++;
            }
        }
    }

    private void counts(Take take, Audit audit, boolean listed) {
        Audit.Cause cause = audit.cause(take);
        if (!listed) {
            causes.merge(cause, 1, Integer::sum);
        }
        if (cause == Audit.Cause.NONE) {
            faults.add("unknown, though its sending was neither cut nor killed: " + audit.key(take) + " ("
                    + take.failure().map(Take.Failure::message).orElse("") + ")");
        }
    }

    List<Take> of(Set<UUID> users, Optional<TakeState> state) {
        return users.stream()
                .flatMap(user -> takes.list(user, state, Optional.empty(), Optional.empty(), MOST).stream())
                .toList();
    }

    int unknown(Audit.Cause cause) {
        return causes.getOrDefault(cause, 0);
    }

    /** Those that were unknown for a while at a service with a list, and that the studio found out about by itself. */
    int lookedUp() {
        return sought.size() - notFoundOut;
    }

    int boughtAgain() {
        return boughtAgain;
    }

    int goneOnWithout() {
        return goneOnWithout;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
