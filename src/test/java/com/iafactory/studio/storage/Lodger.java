package com.iafactory.studio.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Another process at work in a home: it stages a piece and has something in its scratch folder, until it is killed. */
final class Lodger implements AutoCloseable {
    private final Process process;
    final String name;

    private Lodger(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    static Lodger in(Path home) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Lodger.class.getName(),
                        home.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Lodger(process, process.inputReader(StandardCharsets.UTF_8).readLine());
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        FolderStore store = FolderStore.open(home, Clock.systemUTC());
        Files.writeString(
                store.stage(com.iafactory.studio.media.Digest.of("theirs")).resolve("half.mp4"), "half a film");
        Files.writeString(Files.createDirectories(Leavings.scratch(home)).resolve("upload.part"), "half an upload");
        System.out.println(Presence.in(home).name());
        System.out.flush();
        System.in.read();
    }

    /** As by {@code kill -9}: returns when the process is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
