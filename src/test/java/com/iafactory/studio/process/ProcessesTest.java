package com.iafactory.studio.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ProcessesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void programsThatSayNothingHoldUpNoVirtualThread() throws Exception {
        List<Running> silent = new java.util.ArrayList<>();
        try {
            for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors() + 2; i++) {
                silent.add(Processes.start(Program.of(List.of("cat"), Duration.ofMinutes(1))));
            }
            java.util.concurrent.CountDownLatch ran = new java.util.concurrent.CountDownLatch(1);
            Thread.ofVirtual().start(ran::countDown);
            assertThat(ran.await(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } finally {
            silent.forEach(Running::close);
        }
    }

    @Test
    void passesArgumentsAsTheyAreWithoutAShell() {
        Outcome outcome = Processes.run(Program.of(List.of("printf", "%s", "$(id); `ls` && 'x'"), LONG));
        assertThat(outcome.text()).isEqualTo("$(id); `ls` && 'x'");
    }

    @Test
    void tellsHowAProgramFailed() {
        Outcome outcome = Processes.run(Program.of(List.of("ls", "/no/such/folder"), LONG));
        assertThatThrownBy(() -> outcome.orFail("listing-failed", "Listing"))
                .isInstanceOf(StudioException.class)
                .hasMessageContaining("Listing: ls ended with 2")
                .hasMessageContaining("No such file");
    }

    @Test
    void aMissingProgramIsSaidInASentence() {
        assertThatThrownBy(() -> Processes.run(Program.of(List.of("no-such-program"), LONG)))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("program-missing"));
    }

    @Test
    void killsWhatOutlivesItsLimit() {
        Program sleeper = Program.of(List.of("sleep", "600"), Duration.ofMillis(200));
        assertThatThrownBy(() -> Processes.run(sleeper))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("process-timeout"));
    }

    @Test
    void hidesTheEnvironmentFromChildren() {
        assertThat(Processes.run(Program.of(List.of("env"), LONG)).text().lines())
                .allMatch(line -> line.matches("(PATH|TMPDIR|HOME|LC_ALL|LD_LIBRARY_PATH)=.*"));
    }

    @Test
    void talksToARunningProgram() throws IOException {
        try (Running cat = Processes.start(Program.of(List.of("cat"), LONG))) {
            cat.input().write("spoken".getBytes(StandardCharsets.UTF_8));
            cat.closeInput();
            assertThat(new String(cat.output().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("spoken");
        }
    }

    @Test
    void closingKills() {
        Running sleeper = Processes.start(Program.of(List.of("sleep", "600"), LONG));
        sleeper.close();
        assertThat(sleeper.alive()).isFalse();
    }

    @Test
    void aThreadThatWasInterruptedJustBeforeDoesNotWaitForItsProgram() throws InterruptedException {
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().unstarted(() -> {
            // As when the one who interrupts comes between the start and the waiting.
            Thread.currentThread().interrupt();
            try {
                Outcome outcome = Processes.run(Program.of(List.of("sleep", "600"), Duration.ofMinutes(11)));
                ended.complete(new AssertionError("it ended with " + outcome));
            } catch (RuntimeException e) {
                ended.complete(e);
            }
        });
        thread.start();
        assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
        assertThat(ended).isCompleted();
    }
}
