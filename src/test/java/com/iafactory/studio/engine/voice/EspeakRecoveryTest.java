package com.iafactory.studio.engine.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EspeakRecoveryTest {
    private static final String LIBRARY = "libespeak-ng.so.1";

    @TempDir
    Path folder;

    @Test
    void speaksAgainAfterItsProcessWasKilled() throws Exception {
        try (EspeakVoice voice = new EspeakVoice()) {
            Path first = folder.resolve("first.wav");
            Path second = folder.resolve("second.wav");
            voice.speak("Bonjour.", Language.FR, "default", first);
            kill();
            voice.speak("Bonjour.", Language.FR, "default", second);
            assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
        }
    }

    @Test
    void finishesTheLineWhenItsProcessIsKilledInTheMiddle() throws Exception {
        try (EspeakVoice voice = new EspeakVoice()) {
            voice.version();
            signal("STOP"); // the request now waits in the pipe, the process is caught in the middle
            var line = CompletableFuture.supplyAsync(
                    () -> voice.speak("Bonjour.", Language.FR, "default", folder.resolve("line.wav")));
            kill();
            assertThat(line.get().words()).hasSize(1);
        }
    }

    @Test
    void stopsAProcessThatHangs() {
        try (EspeakVoice voice = new EspeakVoice(LIBRARY, Duration.ofSeconds(2))) {
            voice.version();
            signal("STOP");
            assertThatThrownBy(() -> voice.speak("Bonjour.", Language.FR, "default", folder.resolve("line.wav")))
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("voice-timeout"));
            assertThat(voice.speak("Bonjour.", Language.FR, "default", folder.resolve("line.wav"))
                            .words())
                    .hasSize(1);
        }
    }

    @Test
    void saysWhatToInstallWhenTheLibraryIsMissing() {
        try (EspeakVoice voice = new EspeakVoice("libespeak-ng-absent.so.1", Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> voice.speak("Bonjour.", Language.FR, "default", folder.resolve("line.wav")))
                    .isInstanceOfSatisfying(StudioException.class, e -> {
                        assertThat(e.code()).isEqualTo("voice-missing");
                        assertThat(e.kind()).isEqualTo(StudioException.Kind.FAILED);
                        assertThat(e.remedy()).contains("libespeak-ng1");
                    });
        }
    }

    @Test
    void leavesNoProcessBehindWhenClosed() {
        EspeakVoice voice = new EspeakVoice();
        voice.version();
        assertThat(workers()).isNotEmpty();
        voice.close();
        assertThat(workers()).isEmpty();
    }

    private static void kill() {
        assertThat(workers()).isNotEmpty();
        workers().forEach(worker -> {
            worker.destroyForcibly();
            worker.onExit().join();
        });
    }

    private static void signal(String name) {
        assertThat(workers()).isNotEmpty();
        workers()
                .forEach(worker -> Processes.run(Program.of(
                                List.of("kill", "-" + name, String.valueOf(worker.pid())), Duration.ofSeconds(5)))
                        .orFail("signal", "signalling"));
    }

    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child ->
                        child.info().command().filter(c -> c.endsWith("/java")).isPresent())
                .toList();
    }
}
