package com.iafactory.studio.cli.bench;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.standin.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pictures of a whole film, bought by the service while it speaks, draws and encodes the same film on the same cores: from the first
 * that the service asked for to the last that lies in its media store.
 */
final class StoryboardPictures {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final StandIn standIn;
    private final Path home;
    private final Map<String, String> settings;

    /** @param settings under which the service buys its pictures, and nothing else, from the stand-in */
    StoryboardPictures(StandIn standIn, Path home, Map<String, String> settings) {
        this.standIn = standIn;
        this.home = home;
        this.settings = Map.copyOf(settings);
    }

    /** What it came to. */
    record Measured(int pictures, double seconds) {}

    Measured of(String text, int length) throws IOException, InterruptedException {
        Files.createDirectories(home);
        int before = standIn.purchases();
        try (BenchedService service = BenchedService.start(home, settings);
                AnnotationConfigApplicationContext database = BenchedApi.database(home)) {
            JdbcClient jdbc = database.getBean(JdbcClient.class);
            produce(new BenchedApi(service), text, length);
            until(() -> standIn.heard().stream().anyMatch(StoryboardPictures::asksForOne));
            long begun = System.nanoTime();
            until(() -> planned(jdbc) && missing(jdbc) == 0);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Measured(standIn.purchases() - before, seconds);
        }
    }

    /** Of this film, which alone is so wide. */
    private static boolean asksForOne(StandIn.Heard request) {
        return request.method().equals("POST") && request.text().contains("1536");
    }

    private static boolean planned(JdbcClient jdbc) {
        return count(jdbc, "SELECT count(*) FROM take WHERE capability = 'picture'") > 0;
    }

    /** Pieces of services that are not made yet. */
    private static int missing(JdbcClient jdbc) {
        return count(jdbc, "SELECT count(*) FROM piece WHERE outside AND state NOT IN ('done', 'superseded')");
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static void produce(BenchedApi api, String text, int length) throws IOException, InterruptedException {
        // Of the owner, whose films may be of any length.
        String token = api.login(BenchedService.OWNER);
        String script = api.post(
                        "/api/v1/scripts/generate",
                        token,
                        Map.of("source_text", text, "duration_target", length, "shorts", 0))
                .path("id")
                .asString("");
        api.post("/api/v1/video/generate", token, Map.of("script_id", script, "formats", List.of("youtube")));
    }

    private static void until(java.util.function.BooleanSupplier reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw StudioException.failed(
                        "bench-failed", "The pictures were not there within " + PATIENCE.toMinutes() + " minutes.", "");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
