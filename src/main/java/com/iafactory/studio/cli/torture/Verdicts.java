package com.iafactory.studio.cli.torture;

import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeBook;
import com.iafactory.studio.take.TakeState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person who settles what nobody knows, by a look into the stand-in's book. */
final class Verdicts {
    /** Until the stand-in has written its book up. */
    private static final Duration SETTLED_DOWN = Duration.ofSeconds(2);

    private static final int MOST = 1000;

    private final TakeBook takes;
    private final Clock clock;
    private final Map<Audit.Cause, Integer> causes = new EnumMap<>(Audit.Cause.class);
    private final List<String> faults = new ArrayList<>();
    private int listed;
    private int boughtAgain;
    private int goneOnWithout;

    Verdicts(TakeBook takes, Clock clock) {
        this.takes = takes;
        this.clock = clock;
    }

    /** Settles what the unknown takes of users became. */
    void settle(Set<UUID> users, Audit audit) {
        Instant before = clock.instant().minus(SETTLED_DOWN);
        for (Take take : of(users, Optional.of(TakeState.UNKNOWN))) {
            if (take.settledAt().filter(since -> since.isAfter(before)).isPresent()) {
                continue;
            }
            Audit.Cause cause = audit.cause(take);
            causes.merge(cause, 1, Integer::sum);
            listed += Audit.canBeSought(take) ? 1 : 0;
            if (cause == Audit.Cause.NONE) {
                faults.add("unknown, though its sending was neither cut nor killed: " + audit.key(take) + " ("
                        + take.failure().map(Take.Failure::message).orElse("") + ")");
            }
            if (audit.sold(audit.key(take)) > audit.recorded(of(users, Optional.empty()), audit.key(take))) {
                if (Audit.canBeSought(take)) {
                    faults.add("unknown, though it was bought and stands in the service's list: " + audit.key(take));
                }
                takes.settle(take.user(), take.id(), TakeBook.Verdict.GO_ON_WITHOUT);
                goneOnWithout++;
            } else {
                takes.settle(take.user(), take.id(), TakeBook.Verdict.BUY_AGAIN);
                boughtAgain++;
            }
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

    /** Those at a service with a list, which does not say that something is not there. */
    int listed() {
        return listed;
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
