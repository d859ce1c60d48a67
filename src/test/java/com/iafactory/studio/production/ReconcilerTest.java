package com.iafactory.studio.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private final HandCrankedRunner runner = new HandCrankedRunner();
    private final Shelf shelf =
            digest -> runner.existing.contains(digest) ? Optional.of(Path.of(digest.hex())) : Optional.empty();
    private final Piece script = piece("script");
    private final Piece voice = piece("voice", script);
    private final Piece music = piece("music", script);
    private final Piece film = piece("film", voice, music);
    private final Plan wholeFilm = there -> new Plan.Calls(List.of(script, voice, music, film), true);

    @Test
    void startsOnlyWhatHasItsInputs() {
        Reconciler reconciler = reconciler(wholeFilm);
        reconciler.advance();
        assertThat(runner.waiting()).isEqualTo(1);
        assertThat(runner.finishNext()).isEqualTo("script");
        assertThat(runner.waiting()).isEqualTo(2);
    }

    @Test
    void canBeCalledAnyNumberOfTimesWithoutStartingAnythingTwice() {
        Reconciler reconciler = reconciler(wholeFilm);
        for (int i = 0; i < 10; i++) {
            reconciler.advance();
        }
        assertThat(runner.waiting()).isEqualTo(1);
    }

    @Test
    void makesNothingThatExists() throws InterruptedException {
        runner.existing.addAll(Set.of(script.digest(), voice.digest(), music.digest()));
        Reconciler reconciler = reconciler(wholeFilm);
        reconciler.advance();
        assertThat(runner.finishNext()).isEqualTo("film");
        assertThat(reconciler.await()).extracting(Piece::label).containsExactly("film");
    }

    @Test
    void namesMoreOnceMoreExists() throws InterruptedException {
        Plan growing = there -> there.find(script.digest()).isEmpty()
                ? new Plan.Calls(List.of(script), false)
                : new Plan.Calls(List.of(script, voice), true);
        Reconciler reconciler = reconciler(growing);
        reconciler.advance();
        runner.finishNext();
        runner.finishNext();
        assertThat(reconciler.await()).extracting(Piece::label).containsExactly("script", "voice");
    }

    @Test
    void startsNothingNewAfterAFailureAndLetsTheRestFinish() {
        Reconciler reconciler = reconciler(wholeFilm);
        reconciler.advance();
        runner.finishNext();
        runner.failNext(new IllegalStateException("voice broke"));
        assertThat(runner.waiting()).isEqualTo(1);
        runner.finishNext();
        assertThat(runner.waiting()).isZero();
        assertThatThrownBy(reconciler::await).hasMessageContaining("voice broke");
        assertThat(runner.existing).contains(script.digest(), music.digest());
    }

    @Test
    void aPieceNamedTwiceIsMadeOnce() throws InterruptedException {
        Plan twice = there -> new Plan.Calls(List.of(script, piece("script")), true);
        Reconciler reconciler = reconciler(twice);
        reconciler.advance();
        runner.finishNext();
        assertThat(reconciler.await()).hasSize(1);
        assertThat(runner.waiting()).isZero();
    }

    @Test
    void aPlanThatCanNeverBeMadeEndsWithAnErrorInsteadOfWaiting() {
        Piece orphan = new Piece(
                Digest.of("orphan"), Stage.MIX, "orphan", 1, List.of(Digest.of("nobody makes this")), (f, s) -> {});
        Reconciler reconciler = reconciler(there -> new Plan.Calls(List.of(orphan), true));
        reconciler.advance();
        assertThatThrownBy(reconciler::await).hasMessageContaining("nothing that can be made");
    }

    @Test
    void aPlanThatBreaksEndsTheRun() {
        Reconciler reconciler = reconciler(there -> {
            throw new IllegalArgumentException("no plan");
        });
        reconciler.advance();
        assertThatThrownBy(reconciler::await).hasMessage("no plan");
    }

    private Reconciler reconciler(Plan plan) {
        return new Reconciler(plan, shelf, runner, new Silence());
    }

    private static Piece piece(String name, Piece... needs) {
        List<Digest> digests = new ArrayList<>();
        for (Piece need : needs) {
            digests.add(need.digest());
        }
        return new Piece(Digest.of(name), Stage.SCRIPT, name, 1, digests, (folder, there) -> {});
    }

    private static final class Silence implements Reconciler.Observer {
        @Override
        public void planned(Comparison compared) {}

        @Override
        public void started(Piece piece) {}

        @Override
        public void settled(Piece piece, Optional<Throwable> outcome) {}
    }
}
