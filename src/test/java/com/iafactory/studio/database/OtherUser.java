package com.iafactory.studio.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Another process of the studio that uses a server, or holds a lock, until it is told to leave. */
final class OtherUser implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherUser(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherUser of(Path folder) {
        return start("use", folder);
    }

    static OtherUser locking(Path file) {
        return start("lock", file);
    }

    private static OtherUser start(String what, Path path) {
        try {
            return new OtherUser(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            OtherUser.class.getName(),
                            what,
                            path.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String answer() {
        try {
            return String.valueOf(output.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void leave() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[1]);
        if (arguments[0].equals("lock")) {
            try (FolderLock _ = FolderLock.exclusive(path, Duration.ofSeconds(30))) {
                System.out.println("locked");
                System.in.readAllBytes();
            }
            return;
        }
        try (EmbeddedServer _ = EmbeddedServer.open(path, TestServer.BINARIES)) {
            System.out.println("using " + ServerFolder.at(path).postmaster().orElseThrow());
            System.in.readAllBytes();
        }
    }
}
