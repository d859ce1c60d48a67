package com.iafactory.studio.cli.bench;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.process.Running;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The service in a process of its own, as the launcher starts it, and a client of it. */
final class BenchedService implements AutoCloseable {
    static final String OWNER = "owner@example.com";
    static final String PASSWORD = "correct horse 9 battery";
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final double MEGABYTE = 1 << 20;

    private final Running running;
    private final int port;
    private final Path home;
    private final double readySeconds;
    private final HttpClient client;

    private BenchedService(Running running, int port, Path home, double readySeconds, HttpClient client) {
        this.running = running;
        this.port = port;
        this.home = home;
        this.readySeconds = readySeconds;
        this.client = client;
    }

    static BenchedService start(Path home) throws IOException, InterruptedException {
        return start(home, Map.of());
    }

    /** @param settings of the service, as its environment would have them */
    static BenchedService start(Path home, Map<String, String> settings) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dstudio.home=" + home,
                "-DSTUDIO_OWNER_EMAIL=" + OWNER,
                "-DSTUDIO_OWNER_PASSWORD=" + PASSWORD,
                "-DSTUDIO_REGISTRATION=open",
                "-cp",
                System.getProperty("java.class.path"),
                "com.iafactory.studio.Studio",
                "serve",
                "--port",
                Integer.toString(port)));
        long begun = System.nanoTime();
        Running running = Processes.start(Program.of(command, LONGEST));
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        BenchedService service = new BenchedService(running, port, home, 0, client);
        while (!service.up()) {
            if (!running.alive()) {
                throw StudioException.failed("bench-failed", "The service did not start.", "Try ./studio serve.");
            }
            LockSupport.parkNanos(10_000_000);
        }
        return new BenchedService(running, port, home, (System.nanoTime() - begun) / 1e9, client);
    }

    private boolean up() throws InterruptedException {
        try {
            return get("/actuator/health", "").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    double readySeconds() {
        return readySeconds;
    }

    HttpClient client() {
        return client;
    }

    HttpRequest request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token.isEmpty()
                ? request.build()
                : request.header("Authorization", "Bearer " + token).build();
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return client.send(request(path, token), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String token, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(request(path, token), (name, value) -> true)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> patch(String path, String token, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(request(path, token), (name, value) -> true)
                        .header("Content-Type", "application/json")
                        .method("PATCH", HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Memory of the service itself, as the system counts it. */
    double megabytes() throws IOException {
        return memory(running.pid(), "status", "VmRSS:");
    }

    /** Of the database and all its processes; what they share is counted once. */
    double databaseMegabytes() throws IOException {
        Path file = home.resolve("postgres/data/postmaster.pid");
        long postmaster = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        double sum = memory(postmaster, "smaps_rollup", "Pss:");
        for (ProcessHandle child : ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .toList()) {
            sum += memory(child.pid(), "smaps_rollup", "Pss:");
        }
        return sum;
    }

    private static double memory(long pid, String file, String field) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), file))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MEGABYTE)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() {
        running.close();
    }
}
