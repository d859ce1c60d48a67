package com.iafactory.studio.take;

import static com.iafactory.studio.take.DoorStand.CUSTOMER;
import static com.iafactory.studio.take.DoorStand.line;
import static com.iafactory.studio.take.ScriptedService.makes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A key does no more at once, in a minute and in a month than it may, on all machines together. */
class DoorLimitsTest extends AtADoor {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Test
    void moreThanItsKeyMayAtOnceAreNeverUnderWayOnAllMachinesTogether() throws Exception {
        // The first three wait for each other; so three are under way at some time.
        CountDownLatch three = new CountDownLatch(3);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ScriptedService.Answer slow = (request, place) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            three.countDown();
            await(three);
            now.decrementAndGet();
            return makes().to(request, place);
        };
        for (int i = 0; i < 20; i++) {
            service.begins(slow);
        }
        List<Door> doors = List.of(stand.door("one"), stand.door("two"));
        VendorAccount account = stand.account(3, 1000, Optional.empty());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Bought>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String text = "line " + i;
                Door door = doors.get(i % 2);
                all.add(threads.submit(() -> door.buy(CUSTOMER, service, account, line(text), text, stand.place())));
            }
            for (Future<Bought> one : all) {
                assertThat(one.get().fresh()).isTrue();
            }
        }
        assertThat(most).hasValue(3);
        assertThat(service.begun).hasValue(20);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatHasToWaitLongIsGivenBackToTheQueue() {
        VendorAccount two = stand.account(10, 2, Optional.empty());
        Door door = stand.door("one", Duration.ofMillis(500));
        door.buy(CUSTOMER, service, two, line("1"), "1", stand.place());
        door.buy(CUSTOMER, service, two, line("2"), "2", stand.place());
        assertThatThrownBy(() -> door.buy(CUSTOMER, service, two, line("3"), "3", stand.place()))
                .isInstanceOf(TakeWaits.class)
                .hasMessageContaining("busy");
        assertThat(service.begun).hasValue(2);
        DATABASE.jdbc()
                .sql("UPDATE take SET sent_at = sent_at - interval '1 minute'")
                .update();
        door.buy(CUSTOMER, service, two, line("3"), "3", stand.place());
        assertThat(stand.takes()).extracting(Take::state).containsOnly(TakeState.DONE);
    }

    @Test
    void whatIsBeingLookedAtHoldsNoPlaceAtTheService() {
        VendorAccount one = stand.account(1, 100, Optional.empty());
        Door door = stand.door("one", Duration.ofMillis(500));
        door.buy(
                CUSTOMER,
                service,
                one,
                line("1"),
                "1",
                stand.place(),
                (bought, folder) -> door.buy(CUSTOMER, service, one, line("2"), "2", stand.place()));
        assertThat(stand.takes()).extracting(Take::state).containsOnly(TakeState.DONE);
    }

    @Test
    void aBudgetIsNotKeptWherePricesAreNotKnown() {
        VendorAccount limited = stand.account(10, 100, Optional.of(new BigDecimal("100")));
        service.unpriced();
        assertThatThrownBy(() -> stand.door("one").buy(CUSTOMER, service, limited, line("1"), "1", stand.place()))
                .isInstanceOf(ServiceRefusal.class)
                .hasMessageContaining("set its price");
        assertThat(service.begun).hasValue(0);
    }

    @Test
    void aBudgetIsNotPassed() {
        VendorAccount poor = stand.account(10, 100, Optional.of(new BigDecimal("0.025")));
        Door door = stand.door("one");
        door.buy(CUSTOMER, service, poor, line("1"), "1", stand.place());
        assertThatThrownBy(() -> door.buy(CUSTOMER, service, poor, line("2"), "2", stand.place()))
                .isInstanceOf(ServiceRefusal.class)
                .hasMessageContaining("budget");
        assertThat(service.begun).hasValue(1);
    }
}
