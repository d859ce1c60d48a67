package com.iafactory.studio.production.project;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.take.MakerChoice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What productions pay: each run has a hold and a price of its own. All methods join the caller's transaction. Thread-safe. */
final class Payments {
    private final JdbcClient jdbc;
    private final Till till;

    Payments(JdbcClient jdbc, Till till) {
        this.jdbc = jdbc;
        this.till = till;
    }

    /** The ledger's names of all runs there were. */
    static List<String> references(Project project) {
        return IntStream.rangeClosed(1, project.run())
                .mapToObj(run -> reference(project.id(), run))
                .toList();
    }

    private static String reference(UUID project, int run) {
        return "project:" + project + ":" + run;
    }

    /** Another run begins; it is covered, or nothing happens. */
    void begin(UUID user, UUID project, Wishes wishes, boolean anew) {
        int run = jdbc.sql("UPDATE project SET run = run + 1 WHERE id = :id AND user_id = :user RETURNING run")
                .param("id", project)
                .param("user", user)
                .query(Integer.class)
                .single();
        Map<String, Long> price = till.hold(
                user,
                reference(project, run),
                new Till.Work(
                        Duration.ofSeconds(wishes.durationSeconds()),
                        wishes.shorts(),
                        anew,
                        wishes.makers().orElse(MakerChoice.USUAL),
                        wishes.unasked()));
        jdbc.sql("UPDATE project SET price = :price, priced = priced OR :priced WHERE id = :id AND user_id = :user")
                .param("price", Json.canonical(new TreeMap<>(price)))
                .param("priced", !price.isEmpty())
                .param("id", project)
                .param("user", user)
                .update();
    }

    /** The ledger's name of the run a project is in; empty when there is nothing to pay. */
    Optional<String> current(UUID project) {
        return run(project).map(Run::reference);
    }

    /** The latest run is done. */
    void charge(UUID project) {
        run(project).ifPresent(run -> {
            till.charge(run.user(), run.reference(), run.price());
            till.release(run.user(), run.reference());
        });
    }

    /** The latest run came to nothing. */
    void release(UUID project) {
        run(project).ifPresent(run -> till.release(run.user(), run.reference()));
    }

    private record Run(UUID user, String reference, Map<String, Long> price) {
        static Run of(ResultSet row, int number) throws SQLException {
            Map<String, Long> price = new HashMap<>();
            Map<?, ?> read = Json.parse(row.getString("price"), Map.class);
            read.forEach((item, tokens) -> price.put(String.valueOf(item), Long.valueOf(String.valueOf(tokens))));
            return new Run(
                    row.getObject("user_id", UUID.class),
                    Payments.reference(row.getObject("id", UUID.class), row.getInt("run")),
                    price);
        }
    }

    /** Empty for a production from before there was anything to pay. */
    private Optional<Run> run(UUID project) {
        return jdbc.sql("SELECT id, user_id, run, price FROM project WHERE id = :id AND run > 0")
                .param("id", project)
                .query(Run::of)
                .optional();
    }
}
