package com.iafactory.studio.take;

import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One way through the door: from wherever a take stands to its result. */
record Errand<R extends TakeRequest>(
        Door.Ground ground,
        TakeRecords records,
        TakeFiles files,
        Turnstile turnstile,
        Breaker breaker,
        Waiting waiting,
        String node,
        Customer customer,
        Service<R> service,
        VendorAccount account,
        R request,
        Inspection inspection,
        Following following) {
    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);
    private static final int MOST_TRIES = 4;
    /** A take waits no longer for a service that asks to be left alone; nobody else is sent there either until then. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** A service may need a moment until it can be asked about what it has just been sent. */
    private static final Duration BEFORE_SEEKING = Duration.ofSeconds(2);

    private static final int SEEKS = 3;

    Bought run(TakeRecords.Entry entry, Path folder) {
        Take take = entry.take();
        Optional<Receipt> received = files.received(take.id());
        if (received.isPresent() && take.state() != TakeState.INTENDED) {
            return hand(take, received.get(), folder);
        }
        try {
            Receipt receipt = switch (take.state()) {
                case INTENDED -> send(take);
                case SENDING -> sentByTheDead(take);
                case UNDERWAY -> following.follow(take, new Step.Underway(take.job(), Duration.ZERO));
                case UNKNOWN -> soughtAgain(take);
                default -> throw new IllegalStateException(take.id() + " is " + take.state());
            };
            breaker.succeeded(circuit());
            return hand(take, receipt, folder);
        } finally {
            turnstile.knock(account);
        }
    }

    private String circuit() {
        return account.keyId() + " " + service.maker();
    }

    private Bought hand(Take take, Receipt came, Path folder) {
        Receipt receipt = following.receives(take, came);
        FaultPoint.TAKE_KEPT.pass();
        ground.transactions().executeWithoutResult(status -> {
            records.withoutWaitingForTheDisk();
            records.arrived(take.id());
        });
        turnstile.knock(account);
        files.hand(take.id(), folder);
        Bought bought = new Bought(take.id(), receipt, true);
        Optional<RuntimeException> fault = looked(bought, folder);
        if (fault.filter(e -> e instanceof UnusableResult unusable && unusable.broken())
                .isPresent()) {
            following.ends(take, TakeState.FAILED, (StudioException) fault.get(), receipt.cost());
            throw fault.get();
        }
        try {
            Recording.of(ground, records, files).record(customer, take, receipt);
        } catch (RuntimeException e) {
            files.secure(take.id());
            throw e;
        }
        files.forget(take.id());
        fault.ifPresent(e -> {
            throw e;
        });
        return bought;
    }

    /** What went wrong on this side does no harm to the result. */
    private Optional<RuntimeException> looked(Bought bought, Path folder) {
        try {
            inspection.look(bought, folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new UncheckedIOException(e));
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    private Receipt send(Take take) {
        FaultPoint.TAKE_INTENDED.pass();
        return step(take, sent(take));
    }

    /** Sends until the service takes it; what it refused to take may be sent again. */
    private Step sent(Take take) {
        for (int tries = take.tries() + 1; ; tries++) {
            requireWhole(take);
            try {
                Path work = files.workplace(take.id());
                turnstile.pass(take, account, node);
                return begin(take, work);
            } catch (ServiceRefusal e) {
                Optional<Duration> pause = pause(e, tries);
                if (pause.isEmpty()) {
                    following.ends(take, TakeState.REFUSED, e, Optional.empty());
                    throw e;
                }
                again(take);
                turnstile.knock(account);
                LOG.info("{}; tried again in {} s", e.getMessage(), pause.get().toSeconds());
                waiting.pause(pause.get());
            }
        }
    }

    private void requireWhole(Take take) {
        try {
            breaker.require(circuit());
        } catch (ServiceRefusal e) {
            following.ends(take, TakeState.REFUSED, e, Optional.empty());
            throw e;
        }
    }

    /** Empty when trying again is of no use here. */
    private static Optional<Duration> pause(ServiceRefusal refusal, int tries) {
        if (!refusal.reason().passes() || tries >= MOST_TRIES) {
            return Optional.empty();
        }
        Duration asked = refusal.after().orElse(Duration.ofSeconds(1L << tries));
        return asked.compareTo(LONGEST_PAUSE) > 0 ? Optional.empty() : Optional.of(asked);
    }

    private Step begin(Take take, Path work) {
        FaultPoint.TAKE_SENDING.pass();
        try {
            Step step = service.begin(
                    request,
                    account.access().with(Announcer.TAKE, take.id().toString()),
                    work,
                    new RecordedGrowth(records, take.id(), ground.clock()));
            FaultPoint.TAKE_ANSWERED.pass();
            return step;
        } catch (ServiceRefusal e) {
            breaker.failed(circuit(), e);
            throw e;
        } catch (ServiceFailure e) {
            following.ends(take, TakeState.FAILED, e, e.cost());
            throw e;
        } catch (UnclearOutcome e) {
            return seek(take, e);
        } catch (RuntimeException e) {
            // A fault of our own after the sending: what was sent is not known to anybody either.
            UnclearOutcome unclear = new UnclearOutcome(service.maker().provider(), "the studio failed: " + e, e);
            following.ends(take, TakeState.UNKNOWN, unclear, Optional.empty());
            throw unclear;
        }
    }

    private Step seek(Take take, UnclearOutcome unclear) {
        Take sent = TakeRow.by(ground.jdbc(), take.id()).orElseThrow();
        int seeks = following.canSeek(take.id()) ? SEEKS : 1;
        Sought sought = following.sought(sent, node);
        for (int more = 1; more < seeks && !(sought instanceof Sought.Found); more++) {
            waiting.pause(BEFORE_SEEKING);
            sought = following.sought(sent, node);
        }
        if (sought instanceof Sought.Found found) {
            return new Step.Underway(found.job(), Duration.ZERO);
        }
        if (sought instanceof Sought.NotThere) {
            throw new ServiceRefusal(
                    service.maker().provider(),
                    ServiceRefusal.Reason.AWAY,
                    "it knows of no such request: " + unclear.getMessage());
        }
        breaker.failed(
                circuit(),
                new ServiceRefusal(
                        service.maker().provider(), ServiceRefusal.Reason.AWAY, String.valueOf(unclear.getMessage())));
        UnclearOutcome waits = lookedFor(take, unclear);
        following.ends(take, TakeState.UNKNOWN, waits, Optional.empty());
        throw waits;
    }

    private UnclearOutcome lookedFor(Take take, UnclearOutcome unclear) {
        return following.canSeek(take.id()) ? unclear.lookedFor() : unclear;
    }

    private void again(Take take) {
        if (!records.intendsAgain(take.id(), node, service.trace(request))) {
            throw new TakeWaits("Another worker is at it.");
        }
    }

    private Receipt sentByTheDead(Take take) {
        UnclearOutcome unclear =
                new UnclearOutcome(service.maker().provider(), "the studio stopped while it was being sent");
        Step found;
        try {
            found = seek(take, unclear);
        } catch (ServiceRefusal e) {
            again(take);
            return send(take);
        }
        return step(take, found);
    }

    /** Nothing is sent before the service is sure that it has not got it; and it may know by now. */
    private Receipt soughtAgain(Take take) {
        UnclearOutcome unclear = new UnclearOutcome(
                service.maker().provider(),
                take.failure().map(Take.Failure::message).orElse("it was not settled"));
        if (!take.job().isEmpty()) {
            return step(take, askedAgain(take, unclear));
        }
        return switch (following.sought(take, node)) {
            case Sought.Found found -> step(take, new Step.Underway(found.job(), Duration.ZERO));
            case Sought.NotThere there -> {
                again(take);
                yield send(take);
            }
            case Sought.Untold untold -> throw lookedFor(take, unclear);
        };
    }

    /** Of a job that was left because it took too long, or because nobody was let in to ask about it. */
    private Step askedAgain(Take take, UnclearOutcome unclear) {
        try {
            return service.ask(take.job(), account.access(), files.workplace(take.id()));
        } catch (ServiceFailure e) {
            following.ends(take, TakeState.FAILED, e, e.cost());
            throw e;
        } catch (ServiceRefusal e) {
            LOG.info("{} cannot be asked about {}: {}", e.provider(), take.id(), e.getMessage());
            throw unclear;
        }
    }

    private Receipt step(Take take, Step step) {
        return switch (step) {
            case Step.Made made -> made.receipt();
            case Step.Underway underway -> {
                records.underway(take.id(), underway.job());
                FaultPoint.TAKE_UNDERWAY.pass();
                yield following.follow(take, underway);
            }
        };
    }
}
