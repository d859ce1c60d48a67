package com.iafactory.studio.cli.torture;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.process.Running;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The service in a process of its own. */
final class Victim implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Running running;

    private Victim(Running running) {
        this.running = running;
    }

    /** @param settings variables of its environment */
    static Victim start(Path home, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dstudio.home=" + home,
                "-DSTUDIO_OWNER_EMAIL=owner@example.com",
                "-DSTUDIO_OWNER_PASSWORD=" + home.getFileName() + " 7 victims",
                "-cp",
                System.getProperty("java.class.path"),
                "com.iafactory.studio.Studio",
                "serve",
                "--port",
                "0"));
        return new Victim(Processes.start(Program.of(command, LONGEST)));
    }

    boolean alive() {
        return running.alive();
    }

    void kill() {
        running.crash();
    }

    @Override
    public void close() {
        running.close();
    }
}
