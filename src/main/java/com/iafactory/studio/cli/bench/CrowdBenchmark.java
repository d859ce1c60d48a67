package com.iafactory.studio.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.springframework.jdbc.core.simple.JdbcClient;

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
                AnnotationConfigApplicationContext database = BenchedApi.database(home)) {
            JdbcClient jdbc = database.getBean(JdbcClient.class);
            BenchedApi api = new BenchedApi(service);
            String owner = api.login(BenchedService.OWNER);
            String free = api.register("free@example.com");
            String pro = api.subscribed("pro@example.com", api.register("pro@example.com"), owner, "pro");
            String paid = script(api, pro, 0);
            long begun = System.nanoTime();
            List<UUID> all = new ArrayList<>();
            for (int i = 1; i < productions; i++) {
                all.add(produce(api, free, script(api, free, i)));
            }
            int crowd = Math.min(WAITING, 3 * productions);
            until(() -> waiting(jdbc) >= crowd);
            long asked = System.nanoTime();
            UUID first = produce(api, pro, paid);
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

    private String script(BenchedApi api, String token, int number) throws IOException, InterruptedException {
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
        return api.post("/api/v1/scripts/generate", token, wishes).path("id").asString("");
    }

    private UUID produce(BenchedApi api, String token, String script) throws IOException, InterruptedException {
        Map<String, Object> asked = Map.of("script_id", script, "formats", List.of("youtube"));
        return UUID.fromString(
                api.post("/api/v1/video/generate", token, asked).path("id").asString(""));
    }

    private static void until(java.util.function.BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
