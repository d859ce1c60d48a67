package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.queue.Priority;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A user has eight places in the queue: none is lost, and what has one comes to its turn. Jobs are done by hand. */
class PlacesTest extends TinyProductions {
    private static final int PLACES = 8;

    private Node node() {
        return new Node("one", database.source(), folder, workshop(), Map.of());
    }

    private UUID begun(Node node, String text) {
        return node.room.begin(user, TinyWorkshop.wishes(text), Priority.FREE);
    }

    private static String words(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(" "));
    }

    private int queued(Node node, UUID project) {
        return node.room.productions().pieces(user, project).getOrDefault("queued", 0);
    }

    /** Otherwise its row would wait for a job that has gone. */
    @Test
    void aPieceQueuedAgainWhileItsFormerJobRunsHasAJobOfItsOwn() throws Exception {
        Node node = node();
        Crank crank = new Crank(database, node);
        UUID id = begun(node, "one two three");
        crank.runAll(Projects.ADVANCE);
        crank.begin(PieceRecords.MAKE);

        node.room.productions().editLine(user, id, 0, "one two four");
        crank.runAll(Projects.ADVANCE);

        assertThat(queued(node, id)).isGreaterThanOrEqualTo(3);
        assertThat(crank.waiting(PieceRecords.MAKE)).hasSize(queued(node, id));
        crank.runOut();
        assertThat(project(node, id).status()).isEqualTo(ProjectStatus.COMPLETED);
    }

    @Test
    void whatAnEditMadeNeedlessLeavesItsPlaceToWhatIsNeeded() throws Exception {
        Node node = node();
        Crank crank = new Crank(database, node);
        UUID id = begun(node, words("old", 3 * PLACES));
        crank.runAll(Projects.ADVANCE);
        node.room.productions().editLine(user, id, 0, words("new", 3 * PLACES));
        crank.runOut();
        assertThat(project(node, id).status()).isEqualTo(ProjectStatus.COMPLETED);
    }

    @Test
    void aPausedProjectLeavesItsPlacesToTheOthers() throws Exception {
        Node node = node();
        Crank crank = new Crank(database, node);
        UUID first = begun(node, words("a", 3 * PLACES));
        crank.runAll(Projects.ADVANCE);
        UUID second = begun(node, words("b", 3));
        crank.runAll(Projects.ADVANCE);
        assertThat(queued(node, first)).isEqualTo(PLACES);
        assertThat(queued(node, second)).isZero();

        node.room.productions().pause(user, first);

        assertThat(queued(node, second)).isEqualTo(3);
    }

    @Test
    void aRemovedProjectLeavesItsPlacesToTheOthers() throws Exception {
        Node node = node();
        Crank crank = new Crank(database, node);
        UUID first = begun(node, words("a", 3 * PLACES));
        crank.runAll(Projects.ADVANCE);
        UUID second = begun(node, words("b", 3));
        crank.runAll(Projects.ADVANCE);

        node.room.productions().delete(user, first);

        assertThat(queued(node, second)).isEqualTo(3);
    }

    @Test
    void aFailedProjectLeavesItsPlacesToTheOthersAndGoesOnWhereItWas() throws Exception {
        Node node = node();
        Crank crank = new Crank(database, node);
        UUID first = begun(node, "!bad " + words("a", 3 * PLACES));
        crank.runAll(Projects.ADVANCE);
        UUID second = begun(node, words("b", 3));
        crank.runAll(Projects.ADVANCE);

        crank.runOut();

        assertThat(project(node, first).status()).isEqualTo(ProjectStatus.FAILED);
        assertThat(queued(node, first)).isZero();
        assertThat(project(node, second).status()).isEqualTo(ProjectStatus.COMPLETED);
        node.room.productions().editLine(user, first, 0, words("a", 3 * PLACES));
        node.room.productions().retry(user, first);
        crank.runOut();
        assertThat(project(node, first).status()).isEqualTo(ProjectStatus.COMPLETED);
    }

    /** Its own piece still waits when another production of the user has made it. */
    @Test
    void aFilmWhosePiecesAnotherMadeHoldsNoPlaceWhenItIsComplete() throws Exception {
        Node node = node();
        Crank crank = new Crank(database, node);
        UUID first = begun(node, "one two three");
        UUID second = begun(node, "one two three");
        crank.runAll(Projects.ADVANCE);
        for (int round = 0; round < 6; round++) {
            for (Crank.Waiting job : crank.waiting()) {
                if (job.id().startsWith(first.toString())) {
                    crank.run(job);
                }
            }
        }
        assertThat(project(node, first).status()).isEqualTo(ProjectStatus.COMPLETED);
        assertThat(queued(node, second)).isEqualTo(3);

        // A node that looks at it for the first time.
        Crank other = new Crank(database, node());
        node.room.projects().want(second);
        other.runAll(Projects.ADVANCE);
        other.runAll(DeliveryJob.DELIVER);

        assertThat(project(node, second).status()).isEqualTo(ProjectStatus.COMPLETED);
        assertThat(queued(node, second)).isZero();
        assertThat(crank.waiting(PieceRecords.MAKE)).isEmpty();
    }
}
