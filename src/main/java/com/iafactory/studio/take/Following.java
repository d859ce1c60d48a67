package com.iafactory.studio.take;

import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a service works on is asked about until it is made, whoever began it; of the request itself nothing needs to be known. */
record Following(
        Door.Ground ground,
        TakeRecords records,
        TakeFiles files,
        Turnstile turnstile,
        Waiting waiting,
        Customer customer,
        Service<?> service,
        VendorAccount account) {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration LONGEST_JOB = Duration.ofHours(1);
    /** Whoever else waits for the same has said so by then. */
    private static final Duration BEFORE_ENDING = Duration.ofSeconds(2);

    /** Until it is made. */
    Receipt follow(Take take, Step.Underway begun) {
        Step.Underway underway = begun;
        Duration waited = Duration.ZERO;
        int failures = 0;
        while (true) {
            waiting.pause(underway.again());
            waited = waited.plus(underway.again());
            try {
                Step step = service.ask(underway.job(), account.access(), files.workplace(take.id()));
                failures = 0;
                if (step instanceof Step.Made made) {
                    return made.receipt();
                }
                Step.Underway next = (Step.Underway) step;
                if (!next.job().equals(underway.job())) {
                    records.underway(take.id(), next.job());
                }
                underway = next;
            } catch (ServiceFailure e) {
                ends(take, TakeState.FAILED, e, e.cost());
                throw e;
            } catch (ServiceRefusal e) {
                // The job lives on at the service; only asking did not work.
                if (!e.reason().passes()) {
                    throw leaves(take, "it cannot be asked about the job it took: " + e.getMessage());
                }
                Duration pause = e.after()
                        .filter(after -> after.compareTo(Errand.LONGEST_PAUSE) <= 0)
                        .orElse(again(failures++));
                underway = new Step.Underway(underway.job(), pause);
            }
            if (waited.compareTo(LONGEST_JOB) > 0) {
                throw leaves(take, "it has not finished in " + LONGEST_JOB.toMinutes() + " minutes");
            }
        }
    }

    /** Whoever wants the same later asks about its job again. */
    private UnclearOutcome leaves(Take take, String why) {
        UnclearOutcome unclear = new UnclearOutcome(service.maker().provider(), why);
        ends(take, TakeState.UNKNOWN, unclear, Optional.empty());
        return unclear;
    }

    private static Duration again(int failures) {
        return Duration.ofSeconds(Math.min(30, 1L << Math.min(failures + 1, 5)));
    }

    /** Of a take whose waiting was broken off: cancelled where the service can, else its result is fetched and kept. */
    void endUnwanted(UUID id) {
        turnstile.knock(account);
        waiting.pause(BEFORE_ENDING);
        Take take = TakeRow.by(ground.jdbc(), id).orElseThrow();
        if (!givenUp(take)) {
            keeps(take, follow(take, new Step.Underway(take.job(), Duration.ZERO)));
        }
    }

    /** Whether nobody wants it, and the service gives up on it. */
    private boolean givenUp(Take take) {
        if (!records.unwanted(take.id()) || !cancelled(take)) {
            return false;
        }
        ends(
                take,
                TakeState.FAILED,
                new StudioException(
                        StudioException.Kind.FAILED,
                        "take-cancelled",
                        "It was cancelled at the service, because nobody wanted it any more.",
                        "Ask for it again, and it is bought anew."),
                Optional.empty());
        return true;
    }

    private boolean cancelled(Take take) {
        try {
            return service.cancels(take.job(), account.access());
        } catch (ServiceRefusal e) {
            LOG.info("{} cannot be told that nobody wants {} any more: {}", e.provider(), take.id(), e.getMessage());
            return false;
        }
    }

    /**
     * Asks once about a job that a dead process left and that nobody waits for; the result is kept for whoever asks for the same.
     *
     * @param late whether nobody knows, when it is not made yet
     * @return whether it is over
     */
    boolean look(Take take, boolean late) {
        if (givenUp(take)) {
            return true;
        }
        try {
            Step step = service.ask(take.job(), account.access(), files.workplace(take.id()));
            if (step instanceof Step.Made made) {
                keeps(take, made.receipt());
                return true;
            }
            if (late) {
                leaves(take, "it has not finished in time");
            }
        } catch (ServiceFailure e) {
            ends(take, TakeState.FAILED, e, e.cost());
            return true;
        } catch (RuntimeException e) {
            // A refusal; or a fault on this side, as of a full disk.
            LOG.info("{} cannot be asked about {}: {}", service.maker().provider(), take.id(), e.getMessage());
            if (late) {
                leaves(take, "it cannot be asked about the job it took: " + e.getMessage());
            }
        }
        return late;
    }

    private TakeTraces traces() {
        return new TakeTraces(ground.jdbc(), ground.transactions());
    }

    /** Whether there is a list to look for it in, and the account it was sent with to look with: another knows nothing of it. */
    boolean canSeek(UUID take) {
        return traces().of(take).filter(this::isWithThisKey).isPresent();
    }

    private boolean isWithThisKey(TakeTraces.Trace trace) {
        return trace.key().equals(account.keyId());
    }

    /**
     * What the service's list says of a sending. What is found is this take's, and under way, from now on. That it cannot be asked now tells
     * nothing.
     *
     * @param node that is at the take
     */
    Sought sought(Take take, String node) {
        Optional<TakeTraces.Trace> trace =
                traces().of(take.id()).filter(this::isWithThisKey).filter(one -> !one.doubled());
        if (trace.isEmpty()) {
            return new Sought.Untold();
        }
        try {
            Sought sought = service.seek(trace.get().by(), take.sentAt().orElse(take.createdAt()), account.access());
            boolean proves = switch (sought) {
                case Sought.Found found -> traces().claims(take, found.job(), node);
                case Sought.NotThere there -> trace.get().ago().compareTo(there.sure()) >= 0;
                case Sought.Untold untold -> false;
            };
            return proves ? sought : new Sought.Untold();
        } catch (RuntimeException e) {
            LOG.info("{} cannot be asked what it took: {}", service.maker().provider(), e.getMessage());
            return new Sought.Untold();
        }
    }

    /**
     * Looks once for what was sent for nobody any more, by a process that is dead or with an outcome that nobody knows.
     *
     * @return whether anything is known now
     */
    boolean seek(Take take, String node, boolean late) {
        return switch (sought(take, node)) {
            case Sought.Found found -> look(TakeRow.by(ground.jdbc(), take.id()).orElseThrow(), late);
            case Sought.NotThere there -> traces().abandons(take.id(), Take.Failure.of(TakeLeavings.unwanted()), node);
            case Sought.Untold untold -> {
                if (take.state() == TakeState.UNKNOWN) {
                    yield false;
                }
                UnclearOutcome unclear =
                        new UnclearOutcome(service.maker().provider(), "the studio stopped while it was being sent");
                ends(take, TakeState.UNKNOWN, unclear.lookedFor(), Optional.empty());
                yield true;
            }
        };
    }

    private void keeps(Take take, Receipt came) {
        Receipt receipt = receives(take, came);
        Recording.of(ground, records, files).record(customer, take, receipt);
        files.forget(take.id());
    }

    /** From now on the result survives this process. */
    Receipt receives(Take take, Receipt came) {
        Receipt receipt =
                came.licensed(account.provider().licence(account.access())).priced(take.expected());
        files.receive(take.id(), receipt);
        return receipt;
    }

    void ends(Take take, TakeState state, StudioException why, Optional<Money> cost) {
        records.ends(take.id(), state, Take.Failure.of(why), cost);
        files.forget(take.id());
    }
}
