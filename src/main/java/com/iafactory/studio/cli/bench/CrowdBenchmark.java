package com.iafactory.studio.cli.bench;

import com.iafactory.studio.database.DatabaseConfiguration;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many productions at once: whether all finish, whether memory stays flat, and how long one who pays waits behind them. */
public final class CrowdBenchmark {
    private static final int SECONDS = 20;
    /** Pieces of the others that wait or are being made when the one who pays comes. */
    private static final int WAITING = 100;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(2);

    private final Path folder;
    private final List<String> paragraphs;
    private final int productions;
    private final JsonMapper json = new JsonMapper();

    /**
     * @param text is told from another paragraph on in each production, so that none shares its pieces with another
     * @param productions at once, the paying one among them
     */
    public CrowdBenchmark(Path folder, String text, int productions) {
        this.folder = folder;
        this.paragraphs = List.of(text.split("\\n\\s*\\n"));
        this.productions = productions;
    }

    public void run(PrintWriter out) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        try (BenchedService service = BenchedService.start(home);
                AnnotationConfigApplicationContext database = database(home)) {
            JdbcClient jdbc = database.getBean(JdbcClient.class);
            String owner = login(service, BenchedService.OWNER);
            String free = register(service, "free@example.com");
            String before = register(service, "pro@example.com");
            String id = json.readTree(service.get("/api/v1/me", before).body())
                    .path("id")
                    .asString("");
            service.patch("/api/v1/users/" + id, owner, "{\"plan\":\"pro\"}");
            // Another plan ends the access tokens of the one before.
            String pro = login(service, "pro@example.com");
            String paid = script(service, pro, 0);
            long begun = System.nanoTime();
            List<UUID> all = new ArrayList<>();
            for (int i = 1; i < productions; i++) {
                all.add(produce(service, free, script(service, free, i)));
            }
            int crowd = Math.min(WAITING, 3 * productions);
            until(() -> waiting(jdbc) >= crowd);
            long asked = System.nanoTime();
            UUID first = produce(service, pro, paid);
            until(() -> started(jdbc, first));
            double waited = (System.nanoTime() - asked) / 1e9;
            all.add(first);
            List<Double> memory = new ArrayList<>();
            while (running(jdbc) > 0) {
                memory.add(service.megabytes());
                LockSupport.parkNanos(BETWEEN_SAMPLES.toNanos());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            out.println("| crowd | measured | limit |");
            out.println("|---|---|---|");
            out.printf(
                    Locale.ROOT,
                    "| productions at once that completed | %d of %d | all |%n",
                    completed(jdbc),
                    all.size());
            out.printf(
                    Locale.ROOT,
                    "| a pro user's first piece begins behind %d of a free user after, s | %.1f | 5 |%n",
                    crowd,
                    waited);
            out.printf(
                    Locale.ROOT,
                    "| memory of the JVM, last third to first third | %.2f | 1.15 |%n",
                    memory.size() < 3 ? 1.0 : median(memory, 2) / median(memory, 0));
            out.printf(
                    Locale.ROOT,
                    "| memory of the JVM, most, MB | %.0f | |%n",
                    memory.stream().mapToDouble(Double::doubleValue).max().orElse(0));
            out.printf(Locale.ROOT, "| seconds of film a second | %.2f | |%n", all.size() * SECONDS / seconds);
        }
    }

    private static AnnotationConfigApplicationContext database(Path home) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("studio.home", home.toString())));
        context.register(DatabaseConfiguration.class);
        context.refresh();
        return context;
    }

    private static int waiting(JdbcClient jdbc) {
        return count(jdbc, "SELECT count(*) FROM piece WHERE state IN ('ready', 'queued', 'started')");
    }

    private static int running(JdbcClient jdbc) {
        return count(jdbc, "SELECT count(*) FROM project WHERE status = 'producing'");
    }

    private static int completed(JdbcClient jdbc) {
        return count(jdbc, "SELECT count(*) FROM project WHERE status = 'completed'");
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static boolean started(JdbcClient jdbc, UUID project) {
        return jdbc.sql("SELECT count(*) FROM piece WHERE project_id = :project AND started_at IS NOT NULL")
                        .param("project", project)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static double median(List<Double> samples, int third) {
        int size = samples.size() / 3;
        List<Double> part = new ArrayList<>(samples.subList(third * size, (third + 1) * size));
        Collections.sort(part);
        return part.get(part.size() / 2);
    }

    private String login(BenchedService service, String email) throws IOException, InterruptedException {
        return post(
                        service,
                        "/api/v1/auth/login",
                        "",
                        Map.of("email", email, "password", BenchedService.PASSWORD, "client", "api"))
                .path("access_token")
                .asString("");
    }

    private String register(BenchedService service, String email) throws IOException, InterruptedException {
        post(service, "/api/v1/auth/register", "", Map.of("email", email, "password", BenchedService.PASSWORD));
        return login(service, email);
    }

    private String script(BenchedService service, String token, int number) throws IOException, InterruptedException {
        List<String> told = new ArrayList<>(paragraphs);
        Collections.rotate(told, number);
        Map<String, Object> wishes = Map.of(
                "source_text",
                String.join("\n\n", told),
                "title",
                "Film " + number,
                "duration_target",
                SECONDS,
                "shorts",
                0);
        return post(service, "/api/v1/scripts/generate", token, wishes)
                .path("id")
                .asString("");
    }

    private UUID produce(BenchedService service, String token, String script) throws IOException, InterruptedException {
        Map<String, Object> asked = Map.of("script_id", script, "formats", List.of("youtube"));
        return UUID.fromString(
                post(service, "/api/v1/video/generate", token, asked).path("id").asString(""));
    }

    /** Waits where the service asks to. */
    private JsonNode post(BenchedService service, String path, String token, Map<String, Object> body)
            throws IOException, InterruptedException {
        while (true) {
            HttpResponse<String> answer = service.post(path, token, json.writeValueAsString(body));
            JsonNode told = json.readTree(answer.body());
            boolean later =
                    answer.statusCode() == 429 || told.path("code").asString("").equals("script-not-ready");
            if (!later && answer.statusCode() >= 400) {
                throw StudioException.failed("bench-failed", path + " answered: " + answer.body(), "");
            }
            if (!later) {
                return told;
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private static void until(java.util.function.BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
