package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.production.project.Until;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a service works on for a production that is cancelled: it holds no place, and is cancelled there or kept. */
class UnwantedTakesTest {
    private static final Customer CUSTOMER =
            new Customer(new UUID(3, 4), Optional.of(new UUID(5, 6)), Optional.empty(), false);

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    private Path folder;

    private DoorStand stand;
    private Door door;
    private final ScriptedService service = new ScriptedService().begins(ScriptedService.works("job-1"));
    private final AtomicBoolean waits = new AtomicBoolean(true);
    private final AtomicReference<Throwable> end = new AtomicReference<>();
    private Thread waiting = Thread.currentThread();

    @BeforeEach
    void begin() {
        stand = new DoorStand(DATABASE, folder);
        door = stand.door("here", Duration.ZERO, Cashier.FREE, this::pause);
        waiting = Thread.ofVirtual().start(() -> end.set(catchThrowable(() -> buy("one"))));
        Until.becomes(() -> stand.takes().stream().anyMatch(take -> take.state() == TakeState.UNDERWAY));
    }

    @AfterEach
    void end() throws InterruptedException {
        waiting.interrupt();
        waiting.join();
        stand.close();
    }

    /** The first who waits does so until it is interrupted. */
    private void pause(Duration length) {
        if (waits.getAndSet(false)) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TakeWaits("The studio is stopping.");
            }
        }
    }

    private Bought buy(String text) {
        return door.buy(
                CUSTOMER, service, stand.account(1, 1000, Optional.empty()), DoorStand.line(text), text, stand.place());
    }

    private void nobodyWantsIt() {
        new UnwantedTakes(DATABASE.jdbc())
                .of(CUSTOMER.user(), CUSTOMER.project().orElseThrow());
    }

    private Take first() {
        return stand.takes().getFirst();
    }

    private void isInterrupted() throws InterruptedException {
        waiting.interrupt();
        waiting.join();
        assertThat(end.get()).isInstanceOf(TakeWaits.class);
    }

    @Test
    void itsPlaceIsFreeAtOnceAndItsResultIsFetchedAndKept() throws InterruptedException {
        assertThat(catchThrowable(() -> buy("two"))).isInstanceOf(TakeWaits.class);
        nobodyWantsIt();
        assertThat(buy("two").fresh()).isTrue();
        assertThat(first().state()).isEqualTo(TakeState.UNDERWAY);

        isInterrupted();
        Until.becomes(() -> first().state() == TakeState.DONE);
        assertThat(buy("one").fresh()).as("it is there").isFalse();
        assertThat(service.begun).hasValue(2);
    }

    @Test
    void whereTheServiceCanBeToldItIsCancelledAndBoughtAnewWhenSomebodyWantsIt() throws InterruptedException {
        service.cancels();
        nobodyWantsIt();
        isInterrupted();
        Until.becomes(() -> first().state() == TakeState.FAILED);
        assertThat(first().failure().orElseThrow().code()).isEqualTo("take-cancelled");
        assertThat(service.asked).hasValue(0);
        assertThat(buy("one").fresh()).isTrue();
        assertThat(service.begun).hasValue(2);
    }

    @Test
    void whatSomebodyElseWaitsForIsNotCancelled() throws InterruptedException {
        service.cancels();
        nobodyWantsIt();
        assertThat(catchThrowable(() -> buy("one"))).isInstanceOf(TakeWaits.class);
        isInterrupted();
        Until.becomes(() -> {
            try {
                return !buy("one").fresh() || first().state() == TakeState.DONE;
            } catch (TakeWaits e) {
                return false;
            }
        });
        assertThat(service.cancelled).hasValue(0);
        assertThat(service.begun).hasValue(1);
    }

    @Test
    void aProcessThatStopsLeavesWhatIsWantedToTheNext() throws InterruptedException {
        isInterrupted();
        Until.becomes(() -> {
            try {
                return buy("one").fresh();
            } catch (TakeWaits e) {
                return false;
            }
        });
        assertThat(service.cancelled).hasValue(0);
        assertThat(service.begun).hasValue(1);
    }
}
