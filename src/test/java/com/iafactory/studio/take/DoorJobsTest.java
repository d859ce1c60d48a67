package com.iafactory.studio.take;

import static com.iafactory.studio.take.ScriptedService.fails;
import static com.iafactory.studio.take.ScriptedService.makes;
import static com.iafactory.studio.take.ScriptedService.refusal;
import static com.iafactory.studio.take.ScriptedService.works;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A job is followed to its end, by whoever wants it, however often nobody could ask about it. */
class DoorJobsTest extends AtADoor {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Override
    TestDatabase database() {
        return DATABASE;
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
}
