package com.iafactory.studio.take;

import static com.iafactory.studio.take.DoorStand.CUSTOMER;
import static com.iafactory.studio.take.DoorStand.line;
import static com.iafactory.studio.take.ScriptedService.fails;
import static com.iafactory.studio.take.ScriptedService.makes;
import static com.iafactory.studio.take.ScriptedService.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is bought once is bought once, and looked at before it is charged. */
class DoorTest extends AtADoor {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    TestDatabase database() {
        return DATABASE;
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
    void whatALookUpFindsIsNotTakenForAnothersJob() {
        service.begins((request, place) -> new Step.Underway(
                        Map.of("id", "j1", "cancel_url", "known to who took it alone"), Duration.ZERO))
                .asks(makes());
        stand.buy(stand.door("one"), service, "first");
        service.begins(fails(new UnclearOutcome("scripted", "500")))
                .seeks(request -> new Sought.Found(Map.of("id", "j1")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "second"))
                .isInstanceOf(UnclearOutcome.class);
        assertThat(stand.takes()).extracting(Take::state).containsExactly(TakeState.DONE, TakeState.UNKNOWN);
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
    void theKeyStandsInNoRowAndNoMessage() {
        service.begins(fails(refusal(ServiceRefusal.Reason.KEY)));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).hasMessageNotContaining("the-key");
        assertThat(DATABASE.jdbc()
                        .sql("SELECT take::text FROM take")
                        .query(String.class)
                        .single())
                .doesNotContain("the-key");
    }
}
