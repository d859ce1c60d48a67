package com.iafactory.studio.cli.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.cli.torture.Sending.Mishap;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Take;
import com.iafactory.studio.take.TakeState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The two books of the torture are held against each other. */
class AuditTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final UUID USER = new UUID(1, 2);
    private static final String BONJOUR = Audit.line(Audit.voice(1), "Bonjour.");

    @Test
    void booksThatAgreeAreWithoutFault() {
        Audit audit = audit(sold("Bonjour."), refused("Au revoir."), sold("Au revoir."));

        assertThat(audit.faults(List.of(take("Bonjour.", TakeState.DONE), take("Au revoir.", TakeState.DONE))))
                .isEmpty();
    }

    @Test
    void whatIsBoughtTwiceIsAFault() {
        Audit audit = audit(sold("Bonjour."), sold("Bonjour."));

        assertThat(audit.faults(List.of(take("Bonjour.", TakeState.DONE))))
                .containsExactly("bought 2 times, on record as bought 1 times: voiceOfFilm0001: Bonjour.");
    }

    @Test
    void whatIsBoughtWithoutARecordIsAFault() {
        assertThat(audit(sold("Bonjour.")).faults(List.of()))
                .containsExactly("bought 1 times, on record as bought 0 times: voiceOfFilm0001: Bonjour.");
        assertThat(audit(sold("Bonjour.")).faults(List.of(take("Bonjour.", TakeState.ABANDONED))))
                .hasSize(1);
    }

    @Test
    void aRecordOfWhatWasNeverSoldIsAFault() {
        assertThat(audit(refused("Bonjour.")).faults(List.of(take("Bonjour.", TakeState.DONE))))
                .containsExactly("on record as bought 1 times, sold 0 times: voiceOfFilm0001: Bonjour.");
    }

    @Test
    void whatWasLostAndGoneOnWithoutWasBoughtOnce() {
        assertThat(audit(sold("Bonjour.")).faults(List.of(take("Bonjour.", TakeState.PASSED_OVER))))
                .isEmpty();
    }

    @Test
    void whatWasNotSoldAndBoughtAgainWasBoughtOnce() {
        Audit audit = audit(refused("Bonjour."), sold("Bonjour."));

        assertThat(audit.faults(List.of(take("Bonjour.", TakeState.ABANDONED), take("Bonjour.", TakeState.DONE))))
                .isEmpty();
    }

    @Test
    void bedsOfTheSameLengthAreCountedTogether() {
        Audit audit = audit(sending(Audit.music(44_000), true), sending(Audit.music(44_000), true));

        assertThat(audit.faults(List.of(bed(44_000), bed(44_000)))).isEmpty();
        assertThat(audit.faults(List.of(bed(44_000)))).hasSize(1);
        assertThat(audit.faults(List.of(bed(44_000), bed(45_000)))).hasSize(2);
    }

    @Test
    void theSameLineOfAnotherFilmIsAnotherLine() {
        Audit audit =
                new Audit(List.of(sending(Audit.line(Audit.voice(2), "Bonjour."), true)), List.of(), Map.of(USER, 1));

        assertThat(audit.faults(List.of(take("Bonjour.", TakeState.DONE)))).hasSize(2);
    }

    @Test
    void noTakeIsLeftOpen() {
        for (TakeState open : List.of(TakeState.INTENDED, TakeState.SENDING, TakeState.UNDERWAY, TakeState.UNKNOWN)) {
            assertThat(audit().faults(List.of(take("Bonjour.", open))))
                    .containsExactly("take left " + open.code() + ": voiceOfFilm0001: Bonjour.");
        }
    }

    @Test
    void longLinesAndSpacesAreFoundAgain() {
        String line = "Le train ".repeat(60);
        String label = line.strip().substring(0, 299) + "…";

        assertThat(audit(sold(line)).faults(List.of(take(label, TakeState.DONE))))
                .isEmpty();
        assertThat(Audit.line("one", "une  ligne\nlongue ")).isEqualTo("one: une ligne longue");
    }

    @Test
    void aCutSendingExplainsWhatNobodyKnows() {
        Sending cut = new Sending(BONJOUR, NOON.plusMillis(5), NOON.plusMillis(50), Mishap.CUT_AFTER, true);

        assertThat(audit(cut).cause(take("Bonjour.", TakeState.UNKNOWN))).isEqualTo(Audit.Cause.CUT);
        assertThat(audit(cut).cause(take("Bonsoir.", TakeState.UNKNOWN))).isEqualTo(Audit.Cause.NONE);
    }

    @Test
    void whatWasCutBeforeTheLastSendingExplainsNothing() {
        Sending cut = new Sending(BONJOUR, NOON.minusSeconds(9), NOON.minusSeconds(8), Mishap.BROKEN, false);

        assertThat(audit(cut).cause(take("Bonjour.", TakeState.UNKNOWN))).isEqualTo(Audit.Cause.NONE);
    }

    @Test
    void aKillInTheSendingExplainsItAndOneLongAfterTheAnswerDoesNot() {
        Sending clear = new Sending(BONJOUR, NOON.plusMillis(5), NOON.plusSeconds(1), Mishap.NONE, true);
        Take unknown = take("Bonjour.", TakeState.UNKNOWN);
        Instant answered = clear.ended();

        assertThat(killed(clear, NOON.plusMillis(500)).cause(unknown)).isEqualTo(Audit.Cause.KILL);
        assertThat(killed(clear, answered.plus(Audit.TO_KEEP)).cause(unknown)).isEqualTo(Audit.Cause.KILL);
        assertThat(killed(clear, answered.plus(Audit.TO_KEEP).plusMillis(1)).cause(unknown))
                .isEqualTo(Audit.Cause.NONE);
        assertThat(killed(clear, NOON.minusSeconds(1)).cause(unknown)).isEqualTo(Audit.Cause.NONE);
    }

    @Test
    void aKillBeforeTheServiceHeardAnythingExplainsItToo() {
        Audit audit = new Audit(List.of(), List.of(NOON.plusMillis(20)), Map.of(USER, 1));

        assertThat(audit.cause(take("Bonjour.", TakeState.UNKNOWN))).isEqualTo(Audit.Cause.KILL);
    }

    @Test
    void everyMishapHappensAndMostSendingsHaveNone() {
        List<Mishap> all =
                java.util.stream.IntStream.range(0, 100).mapToObj(Storm::mishap).toList();

        assertThat(all).contains(Mishap.values());
        assertThat(all.stream().filter(mishap -> mishap == Mishap.NONE).count()).isGreaterThan(60);
    }

    private static Audit audit(Sending... sendings) {
        return new Audit(List.of(sendings), List.of(), Map.of(USER, 1));
    }

    private static Audit killed(Sending sending, Instant kill) {
        return new Audit(List.of(sending), List.of(kill), Map.of(USER, 1));
    }

    private static Sending sold(String text) {
        return sending(Audit.line(Audit.voice(1), text), true);
    }

    private static Sending refused(String text) {
        return sending(Audit.line(Audit.voice(1), text), false);
    }

    private static Sending sending(String what, boolean sold) {
        return new Sending(what, NOON, NOON.plusMillis(100), sold ? Mishap.NONE : Mishap.BUSY, sold);
    }

    private static Take bed(long millis) {
        return take(Capability.MUSIC, "music, ambient", millis, TakeState.DONE);
    }

    private static Take take(String label, TakeState state) {
        return take(Capability.SPEECH, label, label.length(), state);
    }

    private static Take take(Capability capability, String label, long quantity, TakeState state) {
        return new Take(
                new UUID(3, 4),
                USER,
                Optional.empty(),
                Digest.of("take", label),
                new Maker("elevenlabs", capability, "model", "1"),
                label,
                quantity,
                state,
                false,
                1,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0,
                NOON.minusSeconds(1),
                Optional.of(NOON),
                Optional.of(NOON.plusSeconds(30)));
    }
}
