package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.fault.FaultPoint;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.ProjectArea;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process that dies at each fault point, and another that takes over: the film is completed, is the right one, and nothing finished
 * was made again.
 */
class CrashTest {
    private static final String TEXT = "every crash leaves something that goes on by itself";
    private static final List<FaultPoint> SURVIVED = new ArrayList<>();

    private final TestDatabase database = TestDatabase.fresh();
    private final UUID user = new UUID(7, 7);

    @TempDir
    private Path folder;

    @AfterAll
    static void tally() {
        System.out.println("crashed at and recovered from " + SURVIVED.size() + " of "
                + Arrays.stream(FaultPoint.values())
                        .filter(point -> !point.ofTakes())
                        .count() + " fault points: " + SURVIVED);
    }

    /** The one that stands in the service itself, where a caller starts a production, has a test of its own below; so have those of takes. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"PROJECT_STARTED", "TAKE_.*"})
    void afterACrashAtAnyPointAnotherProcessGoesOn(FaultPoint point) throws Exception {
        TinyWorkshop workshop = new TinyWorkshop(folder.resolve("tally"));
        // Asks only; its workers do nothing.
        try (Node caller = new Node("caller", database.source(), folder, workshop, Map.of())) {
            UUID script = caller.room.productions().writeScript(user, TinyWorkshop.wishes(TEXT), Priority.FREE);
            boolean writes = point == FaultPoint.SCRIPT_WRITTEN || point == FaultPoint.SCRIPT_RECORDED;
            if (writes) {
                diesAt(point);
            }
            Node writer = new Node("writer", database.source(), folder, workshop, Map.of(QueueName.HIGH, 1)).start();
            Until.becomes(() -> caller.room
                    .scripts()
                    .find(user, script)
                    .orElseThrow()
                    .screenplay()
                    .isPresent());
            writer.close();
            UUID id = caller.room
                    .productions()
                    .produce(user, script, Set.of(Format.YOUTUBE), Subtitles.NONE, true, Priority.FREE);
            if (!writes) {
                diesAt(point);
            }
            completes(caller, workshop, id);
            SURVIVED.add(point);
        } finally {
            database.close();
        }
    }

    private void diesAt(FaultPoint point) throws Exception {
        Process dying = node("dying", point);
        assertThat(dying.waitFor(60, TimeUnit.SECONDS)).as("dies at " + point).isTrue();
        assertThat(dying.exitValue()).isEqualTo(137);
    }

    private void completes(Node caller, TinyWorkshop workshop, UUID id) throws IOException {
        List<String> finished = done();
        int before = workshop.made().size();
        try (Node other = Node.all("other", database, folder, workshop).start()) {
            Until.becomes(
                    () -> caller.room.projects().find(user, id).orElseThrow().status() == ProjectStatus.COMPLETED);
            try (var open = other.media.open(MediaKey.inProject(user, id, ProjectArea.YOUTUBE, "film.json"))) {
                assertThat(new String(open.content().readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(TEXT);
            }
        }
        assertThat(workshop.made().subList(before, workshop.made().size())).noneMatch(finished::contains);
        List<Events.Event> events = caller.room.events().after(user, id, 0, 1000);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).seq()).isEqualTo(i + 1L);
        }
        assertThat(events.stream().filter(event -> event.type().equals("completed")))
                .hasSize(1);
    }

    /** Labels of pieces that are recorded as done. */
    private List<String> done() {
        return database.jdbc()
                .sql("SELECT label FROM piece WHERE state = 'done'")
                .query(String.class)
                .list();
    }

    @Test
    void aProductionThatWasBegunIsMadeThoughTheNodeThatBeganItDiesAtOnce() throws Exception {
        TinyWorkshop workshop = new TinyWorkshop(folder.resolve("tally"));
        try (Node caller = new Node("caller", database.source(), folder, workshop, Map.of())) {
            UUID script = caller.room.productions().writeScript(user, TinyWorkshop.wishes(TEXT), Priority.FREE);
            caller.room.scripts().written(script, workshop.write(TinyWorkshop.wishes(TEXT)));
            // Nothing is left to do after the transaction: dying there is the same as returning.
            UUID id = caller.room
                    .productions()
                    .produce(user, script, Set.of(Format.YOUTUBE), Subtitles.NONE, true, Priority.FREE);
            completes(caller, workshop, id);
            SURVIVED.add(FaultPoint.PROJECT_STARTED);
        } finally {
            database.close();
        }
    }

    private Process node(String name, FaultPoint point) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashNode.class.getName(),
                name,
                folder.toString(),
                folder.resolve("tally").toString());
        Map<String, String> variables = new HashMap<>(database.variables());
        variables.put("STUDIO_FAULT", point.name() + ":1");
        builder.environment().putAll(variables);
        builder.redirectErrorStream(true).redirectOutput(new File(folder.toFile(), name + ".log"));
        return builder.start();
    }
}
