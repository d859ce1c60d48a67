package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scripts that services write wait where waiting costs nothing, and hold up none that the studio writes. */
class ScriptQueueTest extends TinyProductions {
    private Node node(Map<QueueName, Integer> threads) {
        return new Node("one", database.source(), folder, workshop(), threads);
    }

    private UUID asked(Node node, String text) {
        return node.room.productions().writeScript(user, TinyWorkshop.wishes(text), Priority.FREE);
    }

    @Test
    void whatAServiceWritesLiesInTheQueueOfWaiting() {
        try (Node node = node(Map.of())) {
            Crank crank = new Crank(database, node);
            UUID bought = asked(node, "%settled one two");
            UUID own = asked(node, "one two");
            assertThat(crank.waiting(Scripts.WRITE))
                    .extracting(Crank.Waiting::table, Crank.Waiting::id)
                    .containsExactlyInAnyOrder(
                            tuple("queue_takes", bought.toString()), tuple("queue_high", own.toString()));
        }
    }

    @Test
    void oneThatWasQueuedAmongAllOthersBeforeAnUpgradeIsWrittenAfterIt() throws Exception {
        Files.createFile(folder.resolve("settled"));
        try (Node node = node(Map.of(QueueName.HIGH, 1))) {
            UUID id = asked(node, "%settled one two");
            node.queues.take(QueueName.TAKES, Scripts.WRITE, id.toString());
            node.queues.put(Job.now(QueueName.HIGH, Scripts.WRITE, id.toString(), id.toString(), Priority.FREE));
            node.start();
            Until.becomes(() -> node.room
                    .scripts()
                    .find(user, id)
                    .orElseThrow()
                    .screenplay()
                    .isPresent());
        }
    }

    @Test
    void oneOfAServiceIsWrittenByWorkersOfTakes() throws Exception {
        Files.createFile(folder.resolve("settled"));
        try (Node node = node(Map.of(QueueName.TAKES, 1)).start()) {
            UUID id = asked(node, "%settled one two");
            Until.becomes(() -> node.room
                    .scripts()
                    .find(user, id)
                    .orElseThrow()
                    .screenplay()
                    .isPresent());
        }
    }
}
