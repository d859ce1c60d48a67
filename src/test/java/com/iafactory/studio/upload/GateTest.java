package com.iafactory.studio.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
    private static final String SECRET = "canary-5f0e1c";

    @TempDir
    Path folder;

    private Checked check(Gate gate, byte[] bytes) throws IOException {
        Path here = Files.createTempDirectory(folder, "one");
        Path file = Files.createDirectory(here.resolve("input")).resolve("original");
        Files.write(file, bytes);
        Container container = Container.of(Arrays.copyOf(bytes, Math.min(bytes.length, Container.HEAD)))
                .orElseThrow(FirstLook::unreadable);
        return gate.check(container, file, Files.createDirectory(here.resolve("output")));
    }

    /** The last line of defence alone: no namespaces, so that a file or a socket that was opened would be seen. */
    @Test
    void nothingIsOpenedEvenWithoutWalls() throws IOException {
        Gate gate = new Gate(() -> Optional.of(Sandbox.limitsOnly()));
        Path canary = folder.resolve("canary.txt");
        Files.writeString(canary, SECRET);
        List<String> wrong = new ArrayList<>();
        try (ServerSocket nobody = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Boolean> called = CompletableFuture.supplyAsync(() -> accepts(nobody));
            String address = "http://127.0.0.1:" + nobody.getLocalPort();
            List<HostileUploads.Hostile> all = HostileUploads.all(new GoodFiles(folder), canary.toString(), address);
            assertThat(all).hasSizeGreaterThan(60);
            for (HostileUploads.Hostile hostile : all) {
                try {
                    Checked checked = check(gate, hostile.bytes());
                    if (!hostile.harmless() && !hostile.what().startsWith("name ")) {
                        wrong.add(hostile.what() + " was taken in");
                    }
                    if (Files.readString(checked.file(), StandardCharsets.ISO_8859_1)
                            .contains(SECRET)) {
                        wrong.add(hostile.what() + " read the canary");
                    }
                } catch (StudioException e) {
                    if (e.kind() != StudioException.Kind.INPUT) {
                        wrong.add(hostile.what() + ": " + e.code() + " " + e.getMessage());
                    }
                }
            }
            assertThat(called).as("somebody called").isNotDone();
        }
        assertThat(wrong).isEmpty();
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(p -> p.info().command().orElse("")))
                .noneMatch(command -> command.contains("ffmpeg") || command.contains("ffprobe"));
    }

    private static boolean accepts(ServerSocket socket) {
        try {
            socket.accept().close();
            return true;
        } catch (IOException e) {
            // Closed by the end of the test.
            return false;
        }
    }

    @Test
    void goodFilesPassBehindTheWallsOfThisMachine() throws IOException {
        Optional<Sandbox> walls = Sandbox.find();
        assertThat(walls).as("this machine has a sandbox").isPresent();
        Gate gate = new Gate(() -> walls);
        Map<String, byte[]> good = new GoodFiles(folder).all();
        for (Map.Entry<String, byte[]> file : good.entrySet()) {
            Upload.Result made = check(gate, file.getValue()).result();
            assertThat(made.kind().code())
                    .as(file.getKey())
                    .isEqualTo(file.getKey().replaceFirst("\\..*", "").replace("sound", "audio"));
        }
    }

    @Test
    void behindTheWallsThereIsNoNetworkAndNoEnvironment() throws IOException {
        Sandbox walls = Sandbox.find().orElseThrow();
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Sandbox.Allowance little = new Sandbox.Allowance(
                java.time.Duration.ofSeconds(20), java.time.Duration.ofSeconds(20), 4L << 30, 1 << 20);
        try (ServerSocket nobody = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + nobody.getLocalPort();
            assertThat(walls.run(List.of("ffprobe", "-v", "error", address), empty, empty, little)
                            .complaint())
                    .containsAnyOf("Network is unreachable", "Connection refused");
        }
        assertThat(walls.run(List.of("env"), empty, empty, little)
                        .text()
                        .lines()
                        .filter(line -> !line.startsWith("PWD=")))
                .containsExactlyInAnyOrder("PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8");
    }

    @Test
    void withoutWallsNothingComesIn() {
        Gate gate = new Gate(Optional::empty);
        assertThatThrownBy(gate::require)
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("uploads-off"));
    }
}
