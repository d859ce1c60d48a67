package com.iafactory.studio.production.project;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.Format;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.ProjectArea;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A database, a folder and a user of its own for each test, and what tests of small productions do again and again. */
abstract class TinyProductions {
    /** One a test: what a test leaves behind would be worked on by the next. */
    final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @TempDir
    Path folder;

    final UUID user = new UUID(7, Math.abs(System.nanoTime()));

    final TinyWorkshop workshop() {
        return new TinyWorkshop(folder.resolve("tally"));
    }

    final UUID produced(Node node, String text) {
        UUID script = node.room.productions().writeScript(user, TinyWorkshop.wishes(text), Priority.FREE);
        Until.becomes(() -> node.room
                .scripts()
                .find(user, script)
                .orElseThrow()
                .screenplay()
                .isPresent());
        return node.room
                .productions()
                .produce(user, script, Set.of(Format.YOUTUBE), Subtitles.NONE, true, Priority.FREE);
    }

    final Project project(Node node, UUID id) {
        return node.room.projects().find(user, id).orElseThrow();
    }

    static boolean idle(Node node) {
        return new Queues.Depth(0, 0, 0).equals(node.queues.depths().get(QueueName.MEDIA));
    }

    final void completes(Node node, UUID id) {
        inTime(() -> project(node, id).status() == ProjectStatus.COMPLETED);
    }

    /** Waits for something, and lets no time pass for what is to be tried again later. */
    final void inTime(BooleanSupplier condition) {
        Until.becomes(() -> {
            for (QueueName queue : QueueName.values()) {
                database.jdbc()
                        .sql("UPDATE queue_" + queue.code()
                                + " SET execution_time = now() WHERE NOT picked AND execution_time > now()")
                        .update();
            }
            return condition.getAsBoolean();
        });
    }

    final String film(Node node, UUID id) throws IOException {
        try (var open = node.media.open(MediaKey.inProject(user, id, ProjectArea.YOUTUBE, "film.json"))) {
            return new String(open.content().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
