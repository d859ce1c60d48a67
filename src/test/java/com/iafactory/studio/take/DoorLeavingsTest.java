package com.iafactory.studio.take;

import static com.iafactory.studio.take.DoorStand.CUSTOMER;
import static com.iafactory.studio.take.DoorStand.line;
import static com.iafactory.studio.take.ScriptedService.fails;
import static com.iafactory.studio.take.ScriptedService.makes;
import static com.iafactory.studio.take.ScriptedService.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the dead left is recorded, given up, or shown as what nobody knows. */
class DoorLeavingsTest extends AtADoor {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    TestDatabase database() {
        return DATABASE;
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
                .sql("UPDATE take SET state = 'sending', failure = NULL, trace = NULL,"
                        + " alive_until = now() - interval '9 minutes'")
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

    private void jobLeftBehind() {
        service.begins(works("j1")).asks(fails(new IllegalStateException("the process dies here")));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(IllegalStateException.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNDERWAY);
    }

    @Test
    void aJobOfTheDeadThatNobodyComesForIsFetchedAndThereForWhoeverComesLater() {
        jobLeftBehind();
        service.asks(works("j1"), makes());
        forgottenFor("9 minutes");
        assertThat(pursued()).as("whoever wants it comes first").isZero();
        assertThat(service.asked).hasValue(1);

        forgottenFor("11 minutes");
        assertThat(pursued()).as("it is not made yet").isZero();
        assertThat(stand.only().state()).isEqualTo(TakeState.UNDERWAY);
        forgottenFor("21 minutes");
        assertThat(pursued()).isEqualTo(1);

        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(stand.charged).hasSize(1);
        assertThat(stand.buy(stand.door("one"), service, "x").take())
                .isEqualTo(stand.only().id());
        assertThat(service.begun).hasValue(1);
        assertThat(pursued()).isZero();
    }

    @Test
    void aJobThatWasLeftAndFailedIsSaidToHaveFailed() {
        jobLeftBehind();
        service.asks(fails(new ServiceFailure("scripted", "too dark", false, Optional.of(Money.dollars("0.02")))));
        forgottenFor("11 minutes");
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.FAILED);
        assertThat(stand.only().cost()).contains(Money.dollars("0.02"));
    }

    @Test
    void aJobThatWasLeftAndDoesNotEndIsUnknownAfterADay() {
        jobLeftBehind();
        service.asks(works("j1"), fails(ScriptedService.refusal(ServiceRefusal.Reason.AWAY)), works("j1"));
        for (String time : List.of("61 minutes", "23 hours")) {
            forgottenFor(time);
            assertThat(pursued()).isZero();
            assertThat(stand.only().state()).isEqualTo(TakeState.UNDERWAY);
        }
        forgottenFor("25 hours");
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
        assertThat(stand.only().job()).as("whoever wants it asks again").containsEntry("id", "j1");
    }

    @Test
    void aJobThatWasLeftLongAgoIsAskedAboutBeforeItIsGivenUp() {
        jobLeftBehind();
        service.asks(makes());
        forgottenFor("3 days");
        stand.door("two").recover();
        assertThat(pursued()).isEqualTo(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
    }

    @Test
    void anotherAccountIsNotAskedAboutAJobThatWasLeft() {
        jobLeftBehind();
        VendorAccount other = new VendorAccount(
                stand.account().provider(),
                new Access(
                        stand.account().access().outbound(),
                        "http://nowhere.example",
                        new Secret("another-key"),
                        Map.of()),
                stand.account().limit(),
                false);
        Pursuit pursuit = stand.door("two").pursuit(take -> Optional.of(new LeftJobs.Reached(service, other)));
        forgottenFor("23 hours");
        assertThat(pursuit.all()).isZero();
        assertThat(service.asked).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNDERWAY);

        forgottenFor("25 hours");
        assertThat(pursuit.all()).isEqualTo(1);
        assertThat(service.asked).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.UNKNOWN);
    }

    @Test
    void whatCameOfAJobAndCouldNotBeRecordedIsNotAskedForAgain() {
        service.begins(works("j1")).asks(makes());
        Door broke = stand.door("one", Duration.ofSeconds(20), (customer, take) -> {
            throw new IllegalStateException("the till is locked");
        });
        assertThatThrownBy(() -> stand.buy(broke, service, "x")).hasMessageContaining("the till is locked");
        service.asks(fails(ScriptedService.refusal(ServiceRefusal.Reason.AWAY)));
        forgottenFor("11 minutes");
        assertThat(pursued("one")).isEqualTo(1);
        assertThat(service.asked).hasValue(1);
        assertThat(stand.only().state()).isEqualTo(TakeState.DONE);
        assertThat(stand.charged).hasSize(1);
    }

    @Test
    void aJobThatNobodyWantedWhenItsProcessDiedIsCancelled() {
        jobLeftBehind();
        service.cancels();
        DATABASE.jdbc().sql("UPDATE take SET unwanted = true").update();
        forgottenFor("11 minutes");
        assertThat(pursued()).isEqualTo(1);
        assertThat(service.cancelled).hasValue(1);
        assertThat(service.asked).hasValue(1);
        assertThat(stand.only().failure().orElseThrow().code()).isEqualTo("take-cancelled");
    }

    @Test
    void oneThatCannotBeSeenToDoesNotHoldUpTheOthers() {
        jobLeftBehind();
        service.begins(works("j2")).asks(fails(new IllegalStateException("the process dies here")), makes());
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "y")).isInstanceOf(IllegalStateException.class);
        forgottenFor("11 minutes");
        UUID first = stand.takes().getFirst().id();
        Pursuit pursuit = stand.door("two").pursuit(take -> {
            if (take.id().equals(first)) {
                throw new IllegalStateException("its key does not open");
            }
            return Optional.of(new LeftJobs.Reached(service, stand.account()));
        });
        assertThat(pursuit.all()).isEqualTo(1);
        assertThat(stand.takes()).extracting(Take::state).containsExactly(TakeState.UNDERWAY, TakeState.DONE);
    }
}
