package com.iafactory.studio.take;

import static com.iafactory.studio.take.DoorStand.CUSTOMER;
import static com.iafactory.studio.take.ScriptedService.fails;
import static com.iafactory.studio.take.ScriptedService.makes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was sent and nobody waits for any more is looked for in the service's list. */
class DoorLookUpsTest extends AtADoor {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    private void sendingLeftBehind() {
        service.begins(fails(new UnclearOutcome("scripted", "x")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(UnclearOutcome.class);
        DATABASE.jdbc()
                .sql("UPDATE take SET state = 'sending', failure = NULL, settled_at = NULL")
                .update();
        forgottenFor("11 minutes");
        stand.door("two").recover();
        assertThat(stand.only().state()).as("it is looked for first").isEqualTo(TakeState.SENDING);
    }

    @Test
    void aSendingOfTheDeadThatTheServiceListsIsFetchedThoughNobodyKnowsTheRequestAnyMore() {
        sendingLeftBehind();
        service.seeks(request ->
                        request.text().equals("x") ? new Sought.Found(Map.of("id", "j1")) : new Sought.Untold())
                .asks(makes());
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(stand.charged).hasSize(1);
        assertThat(service.begun).hasValue(1);
    }

    @Test
    void aSendingOfTheDeadThatTheServiceNeverHadIsGivenUp() {
        sendingLeftBehind();
        service.seeks(request -> new Sought.NotThere());
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.ABANDONED);
        stand.buy(stand.door("two"), service, "x");
        assertThat(service.begun).hasValue(2);
    }

    @Test
    void aSendingOfTheDeadOfWhichTheListSaysNothingIsUnknown() {
        sendingLeftBehind();
        service.seeks(request -> new Sought.Untold());
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
        assertThat(stand.only().failure().orElseThrow().message()).contains("stopped");
    }

    /** Sent by somebody alive, with an outcome that nobody knew then, and wanted by nobody since. */
    private void unknownLeftBehind() {
        service.begins(fails(new UnclearOutcome("scripted", "x")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(UnclearOutcome.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
        assertThat(stand.only().failure().orElseThrow().remedy())
                .startsWith("The studio looks for it in the service's list, too")
                .contains("settle");
        forgottenFor("11 minutes");
    }

    @Test
    void whatNobodyKnewIsFetchedOnceTheServiceListsIt() {
        unknownLeftBehind();
        service.seeks(request -> new Sought.Found(Map.of("id", "j1"))).asks(makes());
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(stand.charged).hasSize(1);
        assertThat(service.begun).hasValue(1);
    }

    @Test
    void whatNobodyKnewIsGivenUpOnceTheServiceIsSureThatItNeverHadIt() {
        unknownLeftBehind();
        service.seeks(request -> new Sought.NotThere(Duration.ofMinutes(30)));
        assertThat(pursued()).isZero();
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
        forgottenFor("31 minutes");
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.ABANDONED);
        assertThat(stand.charged).isEmpty();
    }

    @Test
    void whatAServiceSaysNothingOfForADayIsLeftToAPerson() {
        unknownLeftBehind();
        AtomicInteger asked = new AtomicInteger();
        service.seeks(request -> {
            asked.incrementAndGet();
            return new Sought.Untold();
        });
        assertThat(pursued()).isZero();
        assertThat(asked).hasValue(1);
        forgottenFor("25 hours");
        assertThat(pursued()).isZero();
        assertThat(asked).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
    }

    @Test
    void whatAPersonSettledWhileItWasLookedForStaysSettled() {
        unknownLeftBehind();
        TakeBook book = new TakeBook(DATABASE.jdbc());
        service.seeks(request -> {
            book.settle(CUSTOMER.user(), stand.only().id(), TakeBook.Verdict.GO_ON_WITHOUT);
            return new Sought.Found(Map.of("id", "j1"));
        });
        pursued();
        assertThat(stand.only().state()).isEqualTo(TakeState.PASSED_OVER);
        assertThat(stand.charged).isEmpty();
    }

    @Test
    void whoWantsWhatNobodyKnewBuysItOnceTheServiceIsSureThatItNeverHadIt() {
        unknownLeftBehind();
        service.seeks(request -> new Sought.NotThere(Duration.ofMinutes(30)));
        assertThatThrownBy(() -> stand.buy(stand.door("two"), service, "x")).isInstanceOf(UnclearOutcome.class);
        assertThat(service.begun).hasValue(1);
        forgottenFor("31 minutes");
        service.begins(makes());
        stand.buy(stand.door("two"), service, "x");
        assertThat(service.begun).hasValue(2);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(stand.charged).hasSize(1);
    }

    @Test
    void aLineThatCameInTheSameCallIsNoOthersLine() {
        stand.buy(stand.door("one"), service, "first");
        service.begins(fails(new UnclearOutcome("scripted", "x")))
                .seeks(request -> new Sought.Found(Map.of("history_item_id", "h1", "request_id", "r-1")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "second"))
                .isInstanceOf(UnclearOutcome.class);
        assertThat(stand.charged).hasSize(1);
    }

    @Test
    void theListOfAnotherAccountTellsNothing() {
        unknownLeftBehind();
        forgottenFor("31 minutes");
        AtomicInteger asked = new AtomicInteger();
        service.seeks(request -> {
            asked.incrementAndGet();
            return new Sought.NotThere();
        });
        DATABASE.jdbc().sql("UPDATE take SET key_id = 'the key of then'").update();
        assertThatThrownBy(() -> stand.buy(stand.door("two"), service, "x")).isInstanceOf(UnclearOutcome.class);
        assertThat(asked).hasValue(0);
        assertThat(service.begun).hasValue(1);
    }

    @Test
    void whatWasSentWithoutATraceIsNotLookedForByTodaysOne() {
        unknownLeftBehind();
        forgottenFor("31 minutes");
        DATABASE.jdbc().sql("UPDATE take SET trace = NULL").update();
        service.seeks(request -> new Sought.NotThere());
        assertThatThrownBy(() -> stand.buy(stand.door("two"), service, "x")).isInstanceOf(UnclearOutcome.class);
        assertThat(service.begun).hasValue(1);
    }

    @Test
    void aListThatCannotBeReadLeavesWhatWasSentUnknownAndNotStuck() {
        sendingLeftBehind();
        service.seeks(request -> {
            throw new IllegalStateException("a fault of ours");
        });
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
    }

    @Test
    void ofTwoThatWouldBeFoundByTheSameNoneIs() {
        unknownLeftBehind();
        int before = service.sought.get();
        service.begins(fails(new UnclearOutcome("scripted", "x")))
                .seeks(request -> new Sought.Found(Map.of("id", "j1")));
        DATABASE.jdbc()
                .sql("UPDATE take SET trace = :trace::jsonb")
                .param("trace", "{\"text\": \"y\"}")
                .update();
        assertThatThrownBy(() -> stand.buy(stand.door("two"), service, "y")).isInstanceOf(UnclearOutcome.class);
        assertThat(stand.takes()).extracting(Take::state).containsOnly(TakeState.UNKNOWN);
        assertThat(service.sought).hasValue(before);
        DATABASE.jdbc()
                .sql("UPDATE take SET key_id = 'another' WHERE label <> 'y'")
                .update();
        forgottenFor("11 minutes");
        service.asks(makes());
        stand.buy(stand.door("two"), service, "y");
        assertThat(stand.takes())
                .as("another account's is not found by it")
                .extracting(Take::state)
                .containsExactly(TakeState.UNKNOWN, TakeState.DONE);
    }

    @Test
    void whoeverTookOverMeanwhileIsNotDisturbed() {
        unknownLeftBehind();
        service.seeks(request -> {
            DATABASE.jdbc()
                    .sql("UPDATE take SET node = 'another', state = 'sending'")
                    .update();
            return new Sought.NotThere();
        });
        assertThatThrownBy(() -> stand.buy(stand.door("two"), service, "x")).isInstanceOf(TakeWaits.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.SENDING);
        DATABASE.jdbc().sql("UPDATE take SET state = 'unknown'").update();
        forgottenFor("31 minutes");
        pursued();
        assertThat(stand.only().state()).isEqualTo(TakeState.SENDING);
        assertThat(service.begun).hasValue(1);
    }
}
