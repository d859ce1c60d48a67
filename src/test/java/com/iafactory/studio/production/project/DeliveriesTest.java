package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.queue.Priority;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A film whose pieces are all there is put together by whichever process comes to it. Jobs are done by hand. */
class DeliveriesTest extends TinyProductions {
    private Node node(String name) {
        return new Node(name, database.source(), folder, workshop(), Map.of());
    }

    /** All that comes before. */
    private UUID readyToBeDelivered(Node node) throws Exception {
        Crank crank = new Crank(database, node);
        UUID id = node.room.begin(user, TinyWorkshop.wishes("one two three"), Priority.FREE);
        while (crank.waiting(DeliveryJob.DELIVER).isEmpty()) {
            crank.run(crank.waiting().getFirst());
        }
        return id;
    }

    @Test
    void aProcessThatHasNotSeenTheFilmBeforeDeliversIt() throws Exception {
        UUID id = readyToBeDelivered(node("one"));
        Node two = node("two");
        new Crank(database, two).runAll(DeliveryJob.DELIVER);
        assertThat(project(two, id).status()).isEqualTo(ProjectStatus.COMPLETED);
    }

    @Test
    void whatWasRemovedBeforeTheDeliveryIsMadeAgain() throws Exception {
        UUID id = readyToBeDelivered(node("one"));
        database.jdbc()
                .sql("DELETE FROM media_piece WHERE digest = (SELECT digest FROM piece WHERE stage = 'mix')")
                .update();
        Node two = node("two");
        Crank crank = new Crank(database, two);
        crank.runAll(DeliveryJob.DELIVER);
        assertThat(project(two, id).status()).isEqualTo(ProjectStatus.PRODUCING);
        crank.runOut();
        assertThat(project(two, id).status()).isEqualTo(ProjectStatus.COMPLETED);
    }
}
