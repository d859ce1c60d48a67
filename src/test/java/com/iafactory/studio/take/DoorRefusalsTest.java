package com.iafactory.studio.take;

import static com.iafactory.studio.take.ScriptedService.fails;
import static com.iafactory.studio.take.ScriptedService.refusal;
import static com.iafactory.studio.take.ScriptedService.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a service refuses, or makes nothing of, is tried again, remembered or left alone, and never paid twice by itself. */
class DoorRefusalsTest extends AtADoor {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    TestDatabase database() {
        return DATABASE;
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
    void whatAServiceMakesNothingOfIsRecordedWithItsCostAndNotCharged() {
        service.begins(works("j"))
                .asks(fails(new ServiceFailure("scripted", "boom", false, Optional.of(Money.dollars("0.5")))));
        assertThatThrownBy(() -> stand.buy(stand.door("one"), service, "x")).isInstanceOf(ServiceFailure.class);
        assertThat(stand.only().state()).isEqualTo(TakeState.FAILED);
        assertThat(stand.only().cost()).contains(Money.dollars("0.5"));
        assertThat(stand.charged).isEmpty();
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
}
