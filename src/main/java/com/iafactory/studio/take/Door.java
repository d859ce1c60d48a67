package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.storage.MediaStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one door for paid calls. Of one user and one digest at most one take is ever bought: the intent is committed before a socket is
 * opened; what the service answers is written down before anything else is done; and what was sent without an answer is looked up
 * where the service can be asked, and otherwise waits, as {@code unknown}, for a person. A result is downloaded at once, kept on disk,
 * then in the media store, then recorded and charged in one transaction. Thread-safe, for any number of processes on one database.
 */
public final class Door implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final Duration BESIDE_ANOTHER = Duration.ofMillis(250);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_SALVAGES = Duration.ofMinutes(1);

    private final Ground ground;
    private final TakeRecords records;
    private final TakeFiles files;
    private final Turnstile turnstile;
    private final Breaker breaker;
    private final Living living;
    private final Waiting waiting;
    private final ScheduledExecutorService signs = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("takes-alive").factory());
    // Storing a large result takes longer than a sign of life may be late.
    private final ScheduledExecutorService salvager = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("takes-salvaged").factory());

    /**
     * What a door stands on.
     *
     * @param home a folder of this machine for results on their way
     * @param patience how long a take waits here for its turn before the work is given back to the queue
     */
    public record Ground(
            JdbcClient jdbc,
            TransactionOperations transactions,
            MediaStore media,
            Path home,
            IdSource ids,
            Clock clock,
            Cashier cashier,
            ExternalCosts costs,
            Duration patience) {}

    private Door(Ground ground, Waiting waiting) {
        this.ground = ground;
        this.records = new TakeRecords(ground.jdbc());
        this.files = new TakeFiles(ground.home(), ground.media());
        this.turnstile = new Turnstile(ground.transactions(), records, waiting, ground.patience());
        this.breaker = new Breaker(ground.clock());
        this.waiting = waiting;
        this.living = new Living(ground.ids().next());
    }

    public static Door open(Ground ground) {
        return open(ground, Waiting.REAL);
    }

    static Door open(Ground ground, Waiting waiting) {
        Door door = new Door(ground, waiting);
        door.signs.scheduleWithFixedDelay(
                door::alive, SIGN_OF_LIFE.toMillis(), SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
        door.salvager.scheduleWithFixedDelay(
                door::salvage, BETWEEN_SALVAGES.toMillis(), BETWEEN_SALVAGES.toMillis(), TimeUnit.MILLISECONDS);
        return door;
    }

    /**
     * Buys, or hands out what was bought before.
     *
     * @param label what it is, for people
     * @param folder empty; the files of the result come there
     * @throws ServiceRefusal when the service does not take it
     * @throws ServiceFailure when it took it and made nothing of it
     * @throws UnclearOutcome when nobody knows; until a person settles it, the same is thrown again and nothing is sent
     * @throws TakeWaits when it is not its turn yet; ask again
     */
    public <R extends TakeRequest> Bought buy(
            Customer customer, Service<R> service, VendorAccount account, R request, String label, Path folder) {
        return buy(customer, service, account, request, label, folder, Inspection.NONE);
    }

    /**
     * The same; what is bought now is looked at before it is recorded and charged. What was bought before is not.
     *
     * @throws UnusableResult when the inspection finds that it is
     */
    public <R extends TakeRequest> Bought buy(
            Customer customer,
            Service<R> service,
            VendorAccount account,
            R request,
            String label,
            Path folder,
            Inspection inspection) {
        Maker maker = service.maker();
        service.cannot(request).ifPresent(why -> {
            throw new ServiceRefusal(maker.provider(), ServiceRefusal.Reason.INPUT, why);
        });
        Digest digest = digest(maker, request);
        TakeRecords.Intent intent = new TakeRecords.Intent(
                ground.ids().next(),
                customer,
                digest,
                maker,
                account,
                Spoken.brief(label),
                request.quantity(),
                service.price(request),
                service.trace(request));
        records.failed(customer, digest).ifPresent(take -> {
            throw ServiceFailure.again(take);
        });
        Errand<R> errand = new Errand<>(
                ground,
                records,
                files,
                turnstile,
                breaker,
                waiting,
                living.node(),
                customer,
                service,
                account,
                request,
                inspection,
                following(customer, service, account));
        Duration waited = Duration.ZERO;
        while (true) {
            TakeRecords.Entry entry = enter(intent);
            Take take = entry.take();
            if (entry.mine()) {
                return run(errand, entry, folder);
            }
            switch (take.state()) {
                case DONE -> {
                    files.fetch(take, folder);
                    return new Bought(take.id(), take.receipt().orElseThrow(), false);
                }
                case UNKNOWN -> {
                    // Two who ask about it would both record its result.
                    if (!records.takesOver(take.id(), living.node())) {
                        throw new TakeWaits("Another worker is at it.");
                    }
                    return run(errand, entry, folder);
                }
                case PASSED_OVER ->
                    throw new ServiceRefusal(
                            maker.provider(), ServiceRefusal.Reason.INPUT, "somebody decided to go on without it");
                default -> {
                    if (waited.compareTo(ground.patience()) >= 0) {
                        throw new TakeWaits("Another worker is at it.");
                    }
                    waiting.pause(BESIDE_ANOTHER);
                    waited = waited.plus(BESIDE_ANOTHER);
                }
            }
        }
    }

    private Following following(Customer customer, Service<?> service, VendorAccount account) {
        return new Following(ground, records, files, turnstile, waiting, customer, service, account);
    }

    private <R extends TakeRequest> Bought run(Errand<R> errand, TakeRecords.Entry entry, Path folder) {
        UUID take = entry.take().id();
        living.enters(take);
        boolean stays = false;
        boolean done = false;
        try {
            Bought bought = errand.run(entry, folder);
            done = true;
            return bought;
        } catch (TakeWaits e) {
            if (Thread.currentThread().isInterrupted()) {
                stays = true;
                Thread.ofVirtual().name("take-unwanted").start(() -> ends(errand, take));
            }
            throw e;
        } finally {
            if (!stays) {
                living.leaves(take);
            }
            if (!stays && !done) {
                records.leave(take, living.node());
            }
        }
    }

    /** Whoever waited for a take was interrupted: the process stops, or nobody wants it any more, and then it is seen to its end. */
    private void ends(Errand<?> errand, UUID take) {
        try {
            try {
                if (records.unwanted(take)) {
                    errand.following().endUnwanted(take);
                }
            } finally {
                living.leaves(take);
                records.leave(take, living.node());
            }
        } catch (RuntimeException e) {
            // Where the process stops, the lease runs out by itself.
            LOG.info("take {}, which nobody waits for here any more, was left as it is: {}", take, e.getMessage());
        }
    }

    /** Nothing is sent before what follows is on the disk, and this with it; so it need not be there by itself. */
    private TakeRecords.Entry enter(TakeRecords.Intent intent) {
        return Objects.requireNonNull(ground.transactions().execute(status -> {
            records.withoutWaitingForTheDisk();
            return records.enter(intent, living.node());
        }));
    }

    /** Everything that decides what is bought: another model or other prompts buy another. */
    public static Digest digest(Maker maker, TakeRequest request) {
        return Digest.of(
                "take",
                maker.provider(),
                maker.capability().code(),
                maker.model(),
                maker.version(),
                request.digest().hex());
    }

    /**
     * Records what a process of this machine received and could not record before it died, where nobody came for it since. Goes on
     * by itself every minute.
     *
     * @return how many takes were saved
     */
    public int recover() {
        return new Salvage(ground, records, files, living).all();
    }

    /** @param makers who works on a take; empty where that cannot be asked any more */
    Pursuit pursuit(Function<Take, Optional<LeftJobs.Reached>> makers) {
        return new Pursuit(ground, records, files, living, makers, this::following);
    }

    private void salvage() {
        try {
            recover();
        } catch (RuntimeException e) {
            LOG.warn("results left here could not be looked for: {}", e.getMessage());
        }
    }

    private void alive() {
        try {
            living.now().ifPresent(takes -> records.alive(takes, living.node()));
        } catch (RuntimeException e) {
            LOG.warn("takes under way could not be marked as such: {}", e.getMessage());
        }
    }

    /** Calls under way go on as long as their threads do. */
    @Override
    public void close() {
        signs.shutdownNow();
        salvager.shutdown();
    }
}
