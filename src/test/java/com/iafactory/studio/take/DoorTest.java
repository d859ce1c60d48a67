package com.iafactory.studio.take;

import static com.iafactory.studio.take.DoorStand.CUSTOMER;
import static com.iafactory.studio.take.DoorStand.line;
import static com.iafactory.studio.take.ScriptedService.fails;
import static com.iafactory.studio.take.ScriptedService.makes;
import static com.iafactory.studio.take.ScriptedService.refusal;
import static com.iafactory.studio.take.ScriptedService.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is bought once is bought once, whatever happens on the way. */
class DoorTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    private Path folder;

    private DoorStand stand;
    private final ScriptedService service = new ScriptedService();

    @BeforeEach
    void begin() {
        stand = new DoorStand(DATABASE, folder);
    }

    @AfterEach
    void end() {
        stand.close();
    }

    @Test
    void whatWasBoughtIsHandedOutAgainToEveryMachine() throws IOException {
        Path here = stand.place();
        Bought first =
                stand.door("one").buy(CUSTOMER, service, stand.account(), line("Bonjour."), "the greeting", here);
        Path there = stand.place();
        Bought again =
                stand.door("two").buy(CUSTOMER, service, stand.account(), line("Bonjour."), "the greeting", there);
        assertThat(service.begun).hasValue(1);
        assertThat(first.fresh()).isTrue();
        assertThat(again.fresh()).isFalse();
        assertThat(again.take()).isEqualTo(first.take());
        assertThat(Files.readString(there.resolve("sound.txt"))).isEqualTo("said: Bonjour.");
        Take take = stand.only();
        assertThat(take.state()).isEqualTo(TakeState.DONE);
        assertThat(take.label()).isEqualTo("the greeting");
        assertThat(take.cost()).contains(Money.dollars("0.02"));
        assertThat(take.receipt().orElseThrow().facts()).containsEntry("request_id", "r-1");
        assertThat(take.charged()).isEqualTo(7);
        assertThat(stand.charged).extracting(Take::id).containsExactly(take.id());
        assertThat(folder.resolve("one")).isEmptyDirectory();
    }

    @Test
    void anotherTextAnotherUserAndAnotherModelAreOtherTakes() {
        Door door = stand.door("one");
        stand.buy(door, service, "a");
        stand.buy(door, service, "b");
        door.buy(Customer.of(new UUID(9, 9)), service, stand.account(), line("a"), "a", stand.place());
        assertThat(service.begun).hasValue(3);
    }

    @Test
    void manyWhoWantTheSameAtOnceBuyItOnce() throws Exception {
        List<Door> doors = List.of(stand.door("one"), stand.door("two"));
        List<Bought> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Bought>> wanted = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                Door door = doors.get(i % 2);
                wanted.add(threads.submit(() -> untilItIsThere(door)));
            }
            for (Future<Bought> want : wanted) {
                all.add(want.get());
            }
        }
        assertThat(service.begun).hasValue(1);
        assertThat(all)
                .extracting(Bought::take)
                .hasSize(24)
                .containsOnly(all.getFirst().take());
        assertThat(stand.charged).hasSize(1);
    }

    /** As the queue does. */
    private Bought untilItIsThere(Door door) {
        while (true) {
            try {
                return stand.buy(door, service, "the same");
            } catch (TakeWaits e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aJobIsWrittenDownBeforeItIsAskedFor() {
        service.begins(works("j1"))
                .asks(
                        (request, place) -> {
                            assertThat(stand.only().state()).isEqualTo(TakeState.UNDERWAY);
                            assertThat(stand.only().job()).containsEntry("id", "j1");
                            return works("j2").to(request, place);
                        },
                        makes());
        stand.buy(stand.door("one"), service, "later");
        assertThat(service.asked).hasValue(2);
        assertThat(stand.pauses).contains(Duration.ofSeconds(3));
        assertThat(stand.only().job()).containsEntry("id", "j2");
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
    }

    @Test
    void aJobWhoseProcessDiedIsFollowedByTheNextAndNotSentAgain() {
        service.begins(works("j1")).asks(fails(new NobodyThoughtOfIt()), makes());
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(NobodyThoughtOfIt.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNDERWAY);
        stand.buy(stand.door("two"), service, "x");
        assertThat(service.begun).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
    }

    /** Something nobody thought of. */
    private static final class NobodyThoughtOfIt extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void askingThatFailsIsAskedAgainAndNothingIsSent() {
        service.begins(works("j1"))
                .asks(
                        fails(refusal(ServiceRefusal.Reason.AWAY)),
                        fails(refusal(ServiceRefusal.Reason.RATE)),
                        works("j1"),
                        makes());
        stand.buy(stand.door("one"), service, "patient");
        assertThat(service.begun).hasValue(1);
        assertThat(service.asked).hasValue(4);
    }

    @Test
    void aKeyThatIsRefusedWhileAJobRunsLeavesTheJobToBeFollowedLater() {
        service.begins(works("j1"))
                .asks(
                        fails(refusal(ServiceRefusal.Reason.KEY)),
                        fails(refusal(ServiceRefusal.Reason.KEY)),
                        works("j1"),
                        makes());
        for (int tries = 0; tries < 2; tries++) {
            assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x"))
                    .isInstanceOf(UnclearOutcome.class)
                    .hasMessageContaining("refuses the key");
            assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
        }
        stand.buy(stand.door("two"), service, "x");
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(service.begun).hasValue(1);
        assertThat(stand.charged).hasSize(1);
    }

    @Test
    void aJobThatTakesTooLongIsAskedAboutAgainByWhoeverWantsItLater() {
        service.begins(works("j1")).asks(Collections.nCopies(1300, works("j1")).toArray(ScriptedService.Answer[]::new));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x"))
                .isInstanceOf(UnclearOutcome.class)
                .hasMessageContaining("60 minutes");
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
        stand.buy(stand.door("two"), service, "x");
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(service.begun).hasValue(1);
    }

    @Test
    void aJobThatFailedMeanwhileIsSaidToHaveFailed() {
        service.begins(works("j1"))
                .asks(
                        fails(refusal(ServiceRefusal.Reason.KEY)),
                        fails(new ServiceFailure("scripted", "too dark", false, Optional.empty())));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(UnclearOutcome.class);
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(ServiceFailure.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.FAILED);
    }

    @Test
    void whatAProductionBoughtInVainIsBoughtAgainOnlyWhenSomebodyWantsItRetried() {
        Customer production = new Customer(new UUID(3, 4), Optional.of(new UUID(5, 5)), Optional.empty(), false);
        service.begins(
                fails(new ServiceFailure("scripted", "a black picture", true, Optional.of(Money.dollars("0.03")))));
        Door door = stand.door("one");
        for (int round = 0; round < 3; round++) {
            assertThatThrownBy(() ->
                            door.buy(production, service, stand.account(), DoorStand.line("x"), "x", stand.place()))
                    .isInstanceOfSatisfying(ServiceFailure.class, e -> {
                        assertThat(e.moderation()).isTrue();
                        assertThat(e.cost()).contains(Money.dollars("0.03"));
                        assertThat(e).hasMessageContaining("a black picture");
                    });
        }
        assertThat(service.begun).hasValue(1);
        new TakeBook(stand.database.jdbc()).forgive(new UUID(5, 5));
        door.buy(production, service, stand.account(), DoorStand.line("x"), "x", stand.place());
        assertThat(service.begun).hasValue(2);
    }

    @Test
    void whatAScriptOrASoundBoughtInVainIsNotBoughtAgainByItselfEither() {
        Customer script = new Customer(new UUID(3, 4), Optional.empty(), Optional.of("script:1"), false);
        Customer other = new Customer(new UUID(3, 4), Optional.empty(), Optional.of("script:2"), false);
        service.begins(fails(new ServiceFailure("scripted", "it stopped short", false, Optional.empty())));
        Door door = stand.door("one");
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(
                            () -> door.buy(script, service, stand.account(), DoorStand.line("x"), "x", stand.place()))
                    .isInstanceOf(ServiceFailure.class);
        }
        assertThat(service.begun).hasValue(1);
        door.buy(other, service, stand.account(), DoorStand.line("x"), "x", stand.place());
        assertThat(service.begun).hasValue(2);
    }

    @Test
    void whatALookUpFindsIsNotTakenForAnothersJob() {
        service.begins(works("j1")).asks(makes());
        stand.buy(stand.door("one"), service, "first");
        service.begins(fails(new UnclearOutcome("scripted", "500")))
                .seeks(request -> new Sought.Found(Map.of("id", "j1")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "second"))
                .isInstanceOf(UnclearOutcome.class);
        assertThat(stand.takes()).extracting(Take::state).containsExactly(TakeState.DONE, TakeState.UNKNOWN);
    }

    @Test
    void aServiceThatAsksToBeLeftAloneForLongIsLeftAloneByAllOfItsKey() {
        service.begins(fails(new ServiceRefusal(
                "scripted", ServiceRefusal.Reason.RATE, "tomorrow", Optional.of(Duration.ofMinutes(10)))));
        Door door = stand.door("one");
        for (String text : List.of("one", "two", "three")) {
            assertThatThrownBy(() -> stand.buy(door, service, text)).isInstanceOf(ServiceRefusal.class);
        }
        assertThat(service.begun).hasValue(1);
    }

    @Test
    void aVoiceThatIsNotThereKeepsNobodyFromOthers() {
        service.begins(fails(refusal(ServiceRefusal.Reason.VOICE)));
        Door door = stand.door("one");
        assertThatThrownBy(() -> stand.buy(door, service, "one")).isInstanceOf(ServiceRefusal.class);
        stand.buy(door, service, "two");
        assertThat(service.begun).hasValue(2);
    }

    @Test
    void whatTheServiceDidNotTakeIsSentAgainAfterThePauseItAsksFor() {
        service.begins(
                fails(new ServiceRefusal(
                        "scripted", ServiceRefusal.Reason.RATE, "slow down", Optional.of(Duration.ofSeconds(11)))),
                fails(refusal(ServiceRefusal.Reason.AWAY)));
        stand.buy(stand.door("one"), service, "again");
        assertThat(service.begun).hasValue(3);
        assertThat(stand.pauses).contains(Duration.ofSeconds(11));
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(stand.only().tries()).isEqualTo(3);
    }

    @Test
    void aRefusalThatLastsEndsTheTakeAndTheNextWishIsAnotherOne() {
        service.begins(fails(refusal(ServiceRefusal.Reason.MODERATION)));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "rude"))
                .isInstanceOf(ServiceRefusal.class)
                .hasMessageContaining("refuses the content");
        assertThat(stand.only().state()).isEqualTo(TakeState.REFUSED);
        assertThat(stand.only().failure().orElseThrow().code()).isEqualTo("service-content-refused");
        assertThat(stand.charged).isEmpty();
        stand.buy(stand.door("one"), service, "rude");
        assertThat(stand.takes()).extracting(Take::state).containsExactly(TakeState.REFUSED, TakeState.DONE);
    }

    @Test
    void whatTheServiceCannotDoIsNotEvenWrittenDown() {
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x".repeat(101)))
                .isInstanceOf(ServiceRefusal.class)
                .hasMessageContaining("more than 100 characters");
        assertThat(stand.takes()).isEmpty();
    }

    @Test
    void anUnclearSendingIsNeverRepeatedByItself() {
        service.begins(fails(new UnclearOutcome("scripted", "500")));
        for (String machine : List.of("one", "two", "one")) {
            assertThatThrownBy(() -> stand.buy(stand.door(machine), service, "once"))
                    .isInstanceOf(UnclearOutcome.class)
                    .hasMessageContaining("500");
        }
        assertThat(service.begun).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
        assertThat(stand.charged).isEmpty();
    }

    @Test
    void anUnclearSendingIsLookedUpWhereTheServiceCanBeAsked() {
        service.begins(fails(new UnclearOutcome("scripted", "cut")))
                .seeks(request -> new Sought.Found(Map.of("id", "found")))
                .asks(makes());
        stand.buy(stand.door("one"), service, "looked up");
        assertThat(service.begun).hasValue(1);
        assertThat(stand.only().job()).containsEntry("id", "found");
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
    }

    @Test
    void whatAServiceSurelyDoesNotHaveIsSentAgain() {
        service.begins(fails(new UnclearOutcome("scripted", "cut"))).seeks(request -> new Sought.NotThere());
        stand.buy(stand.door("one"), service, "not there");
        assertThat(service.begun).hasValue(2);
        assertThat(service.sought).hasValue(3);
    }

    @Test
    void anUnknownTakeIsDoneOnceTheServiceKnowsIt() {
        service.begins(fails(new UnclearOutcome("scripted", "cut")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "late")).isInstanceOf(UnclearOutcome.class);
        service.seeks(request -> new Sought.Found(Map.of("id", "late"))).asks(makes());
        stand.buy(stand.door("one"), service, "late");
        assertThat(service.begun).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
    }

    @Test
    void ourOwnFaultAfterTheSendingIsUnclearToo() {
        service.begins(fails(new IllegalStateException("a bug")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(UnclearOutcome.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
    }

    @Test
    void whatAServiceMakesNothingOfIsRecordedWithItsCostAndNotCharged() {
        service.begins(works("j"))
                .asks(fails(new ServiceFailure("scripted", "boom", false, Optional.of(Money.dollars("0.5")))));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(ServiceFailure.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.FAILED);
        assertThat(stand.only().cost()).contains(Money.dollars("0.5"));
        assertThat(stand.charged).isEmpty();
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
    void aResultSaysByWhatItMayBeUsed() {
        stand.buy(stand.door("one"), service, "x");
        assertThat(stand.only().receipt().orElseThrow().facts())
                .containsEntry("licence", "as the terms of Scripted grant it to the account that was used");
    }

    private Bought looking(Door door, String text, Inspection inspection) {
        return door.buy(CUSTOMER, service, stand.account(), line(text), text, stand.place(), inspection);
    }

    @Test
    void whatIsBrokenIsNeitherChargedNorCalledDone() {
        Inspection broken = (bought, folder) -> {
            assertThat(folder.resolve("sound.txt")).hasContent("said: x");
            throw new UnusableResult("model-1", StudioException.input("no-sound", "It is no sound.", "Try another."));
        };
        assertThatThrownBy(() -> looking(stand.door("one"), "x", broken)).isInstanceOf(UnusableResult.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.FAILED);
        assertThat(stand.only().cost()).contains(Money.dollars("0.02"));
        assertThat(stand.charged).isEmpty();
    }

    @Test
    void whatCannotBeOpenedHereIsKeptAndHandedOutAgain() {
        Inspection helpless = (bought, folder) -> {
            throw new UnusableResult("model-1", StudioException.refused("no-sandbox", "No sandbox.", "Install one."));
        };
        Door door = stand.door("one");
        assertThatThrownBy(() -> looking(door, "x", helpless)).isInstanceOf(UnusableResult.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(stand.charged).hasSize(1);
        assertThat(looking(door, "x", Inspection.NONE).fresh()).isFalse();
        assertThat(service.begun).hasValue(1);
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
    void whatWasNeverSentAndNobodyComesForIsGivenUp() {
        VendorAccount one = stand.account(10, 1, Optional.empty());
        Door door = stand.door("one", Duration.ofMillis(500));
        door.buy(CUSTOMER, service, one, line("1"), "1", stand.place());
        assertThatThrownBy(() -> door.buy(CUSTOMER, service, one, line("2"), "2", stand.place()))
                .isInstanceOf(TakeWaits.class);
        door.recover();
        assertThat(stand.takes()).extracting(Take::state).containsExactly(TakeState.DONE, TakeState.INTENDED);
        DATABASE.jdbc()
                .sql(
                        "UPDATE take SET alive_until = now() - interval '11 minutes', sent_at = sent_at - interval '1 minute'")
                .update();
        door.recover();
        assertThat(stand.takes()).extracting(Take::state).containsExactly(TakeState.DONE, TakeState.ABANDONED);
        door.buy(CUSTOMER, service, one, line("2"), "2", stand.place());
        assertThat(service.begun).hasValue(2);
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

    @Test
    void aServiceThatRefusesTheKeyIsLeftAlone() {
        service.begins(fails(refusal(ServiceRefusal.Reason.KEY)));
        Door door = stand.door("one");
        assertThatThrownBy(() -> stand.buy(door, service, "1")).isInstanceOf(ServiceRefusal.class);
        assertThatThrownBy(() -> stand.buy(door, service, "2"))
                .isInstanceOf(ServiceRefusal.class)
                .hasMessageContaining("left alone");
        assertThat(service.begun).hasValue(1);
    }

    @Test
    void theDeadLeftASendingThatNobodyCanAskAbout() {
        service.begins(fails(new UnclearOutcome("scripted", "x")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(UnclearOutcome.class);
        DATABASE.jdbc().sql("UPDATE take SET state = 'sending', failure = NULL").update();
        stand.theOtherDies();
        assertThatThrownBy(() -> stand.buy(stand.door("two"), service, "x"))
                .isInstanceOf(UnclearOutcome.class)
                .hasMessageContaining("stopped while it was being sent");
        assertThat(service.begun).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
    }

    @Test
    void theKeyStandsInNoRowAndNoMessage() {
        service.begins(fails(refusal(ServiceRefusal.Reason.KEY)));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).hasMessageNotContaining("the-key");
        assertThat(DATABASE.jdbc()
                        .sql("SELECT take::text FROM take")
                        .query(String.class)
                        .single())
                .doesNotContain("the-key");
    }

    @Test
    void whatCameAndCouldNotBeRecordedIsRecordedLaterThoughNobodyAsksForIt() {
        Door broke = stand.door("one", Duration.ofSeconds(20), (customer, take) -> {
            throw new IllegalStateException("the till is locked");
        });
        assertThatThrownBy(() -> stand.buy(broke, service, "Bonjour.")).hasMessageContaining("the till is locked");
        assertThat(stand.only().state()).isEqualTo(TakeState.SENDING);

        assertThat(stand.door("one").recover())
                .as("whoever wants it comes first, and looks at it")
                .isZero();
        DATABASE.jdbc()
                .sql("UPDATE take SET alive_until = now() - interval '11 minutes', state = 'underway'")
                .update();
        assertThat(stand.door("two").recover()).isZero();
        assertThat(stand.door("one").recover()).isEqualTo(1);

        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(stand.charged).hasSize(1);
        assertThat(service.begun).hasValue(1);
        assertThat(stand.door("one").recover()).isZero();
    }

    @Test
    void whatSomebodyAliveIsAtIsLeftAlone() {
        Door one = stand.door("one");
        Door besides = stand.door("one");
        service.begins((request, folder) -> {
            assertThat(besides.recover()).isZero();
            return makes().to(request, folder);
        });

        stand.buy(one, service, "Bonjour.");

        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
    }

    @Test
    void aSendingOfTheDeadThatNobodyComesForIsShownAsUnknown() throws IOException {
        service.begins(fails(new UnclearOutcome("scripted", "x")));
        Door door = stand.door("one");
        assertThatThrownBy(() -> stand.buy(door, service, "x")).isInstanceOf(UnclearOutcome.class);
        DATABASE.jdbc()
                .sql("UPDATE take SET state = 'sending', failure = NULL, alive_until = now() - interval '9 minutes'")
                .update();
        // Where it would have come to is there, and nothing is in it.
        Files.createDirectories(
                folder.resolve("one").resolve(stand.only().id().toString()).resolve("result"));
        door.recover();
        assertThat(stand.only().state()).isEqualTo(TakeState.SENDING);
        DATABASE.jdbc()
                .sql("UPDATE take SET alive_until = now() - interval '11 minutes'")
                .update();
        door.recover();
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
        assertThat(stand.only().failure().orElseThrow().message()).contains("stopped");
    }

    @Test
    void aResultThatTheMediaStoreCannotTakeIsKeptHereAndNotBoughtAgain() throws IOException {
        Door door = stand.door("one");
        Path inTheWay = Files.writeString(
                Files.createDirectories(folder.resolve("media")).resolve("users"), "no folder");
        assertThatThrownBy(() -> stand.buy(door, service, "kept")).isInstanceOf(StudioException.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.SENDING);
        assertThat(stand.charged).isEmpty();
        Files.delete(inTheWay);
        stand.buy(door, service, "kept");
        assertThat(service.begun).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
    }
}
