package com.iafactory.studio.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The studio in a process of its own. */
final class StudioProcess {
    private static final Pattern PERCENT = Pattern.compile("^ *(\\d+)% ");
    private static final Executor READERS = task -> Thread.ofVirtual().start(task);

    private final Process process;
    private final CompletableFuture<String> output;
    private final List<String> complaint = new ArrayList<>();
    private final CompletableFuture<Void> complained;

    private StudioProcess(Process process) {
        this.process = process;
        this.output = CompletableFuture.supplyAsync(this::readOutput, READERS);
        this.complained = CompletableFuture.runAsync(this::readComplaint, READERS);
    }

    /** How it ended. */
    record Ended(int exitCode, String output, String complaint) {
        JsonNode json() {
            return new JsonMapper().readTree(output);
        }

        List<String> complaintLines() {
            return complaint.lines().toList();
        }
    }

    /** A way to start the studio: where it keeps what it made, and what it sees around it. */
    record Setting(Path home, Map<String, String> environment, List<String> launcher, String input) {
        static Setting at(Path home) {
            return new Setting(home, Map.of(), List.of(), "");
        }

        Setting with(String variable, String value) {
            Map<String, String> more = new HashMap<>(environment);
            more.put(variable, value);
            return new Setting(home, more, launcher, input);
        }

        /** Started by another program, as {@code setsid} does it. */
        Setting by(String... program) {
            return new Setting(home, environment, List.of(program), input);
        }

        Setting reading(String text) {
            return new Setting(home, environment, launcher, text);
        }

        Ended run(String... arguments) {
            return start(arguments).await();
        }

        StudioProcess start(String... arguments) {
            List<String> line = new ArrayList<>(launcher);
            line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            line.addAll(List.of("-Xmx448m", "-Djava.awt.headless=true", "-Dstudio.home=" + home, "-cp", classPath()));
            line.add("com.iafactory.studio.Studio");
            line.addAll(Arrays.asList(arguments));
            ProcessBuilder builder = new ProcessBuilder(line);
            builder.environment().putAll(environment);
            try {
                Process process = builder.start();
                try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                    in.write(input);
                }
                return new StudioProcess(process);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private static String classPath() {
            return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until its progress has come at least so far; fails when it ends before. */
    void awaitProgress(int percent) {
        synchronized (complaint) {
            while (progress() < percent) {
                if (complained.isDone()) {
                    throw new AssertionError("ended before " + percent + " %:\n" + String.join("\n", complaint));
                }
                try {
                    complaint.wait(1000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** Waits until it has said a line with all these texts; fails when it ends before. */
    String awaitLine(String... texts) {
        synchronized (complaint) {
            while (true) {
                for (String line : complaint) {
                    if (Arrays.stream(texts).allMatch(line::contains)) {
                        return line;
                    }
                }
                if (complained.isDone()) {
                    throw new AssertionError(
                            "ended before \"" + String.join(", ", texts) + "\":\n" + String.join("\n", complaint));
                }
                try {
                    complaint.wait(1000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(e);
                }
            }
        }
    }

    Ended await() {
        try {
            int exitCode = process.waitFor();
            complained.join();
            synchronized (complaint) {
                return new Ended(exitCode, output.join(), String.join("\n", complaint));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Ends it as a power cut would; returns the programs it had started. */
    List<ProcessHandle> kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        return children;
    }

    private int progress() {
        if (complaint.isEmpty()) {
            return -1;
        }
        Matcher matcher = PERCENT.matcher(complaint.getLast());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private String readOutput() {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private void readComplaint() {
        try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (complaint) {
                    complaint.add(line);
                    complaint.notifyAll();
                }
            }
        } catch (IOException e) {
            // The process was killed while it spoke.
            return;
        }
    }
}
