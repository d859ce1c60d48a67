package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Format;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Customer;
import com.iafactory.studio.take.LeftMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Durable productions on a real database and a real media store, with films small enough to be made in a moment. */
class ProductionsTest extends TinyProductions {
    @Test
    void aScriptIsWrittenAndItsFilmMadeAndPutInThePublishedLayout() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "trains run on time in Switzerland today");

            completes(node, id);

            assertThat(film(node, id)).isEqualTo("trains run on time in Switzerland today");
            assertThat(workshop.made()).doesNotHaveDuplicates().hasSize(8);
            Project done = project(node, id);
            assertThat(done.progress()).isEqualTo(100);
            assertThat(node.room.projects().report(user, id).orElseThrow()).contains("\"words\":7");
            List<Events.Event> events = node.room.events().after(user, id, 0, 1000);
            assertThat(events.getFirst().type()).isEqualTo("started");
            assertThat(events.getLast().type()).isEqualTo("completed");
            assertThat(events.stream().map(Events.Event::seq))
                    .isSorted()
                    .startsWith(1L)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatExistsForOneFilmOfAUserIsNotMadeAgainForTheNext() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            completes(node, produced(node, "bread is old and bread is good"));
            int before = workshop.made().size();

            UUID second = produced(node, "bread is old and bread is better");
            completes(node, second);

            assertThat(workshop.made().subList(before, workshop.made().size()))
                    .containsExactlyInAnyOrder("better", "mix");
            assertThat(film(node, second)).isEqualTo("bread is old and better");
        }
    }

    @Test
    void aLineThatSaysSomethingElseMakesAgainOnlyWhatDependsOnIt() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "milk and honey for the guests tonight");
            completes(node, id);
            int before = workshop.made().size();

            node.room.productions().editLine(user, id, 0, "milk and bread for the guests tonight");
            assertThat(project(node, id).status()).isEqualTo(ProjectStatus.PRODUCING);
            completes(node, id);

            assertThat(film(node, id)).isEqualTo("milk and bread for the guests tonight");
            assertThat(workshop.made().subList(before, workshop.made().size()))
                    .containsExactlyInAnyOrder("bread", "mix");
            assertThat(node.room.productions().lines(user, id).getFirst().text())
                    .isEqualTo("milk and bread for the guests tonight");
            assertThatThrownBy(() -> node.room.productions().editLine(user, id, 7, "x"))
                    .hasMessageContaining("no line 7");
        }
    }

    @Test
    void anotherMachineFindsWhatTheFirstOneMade() throws IOException {
        TinyWorkshop workshop = workshop();
        UUID id;
        try (Node first = new Node(
                        "first", database.source(), folder, workshop, Map.of(QueueName.HIGH, 1, QueueName.MEDIA, 1))
                .start()) {
            id = produced(first, "salt comes from the deep mountain");
            try (Node second =
                    new Node("second", database.source(), folder, workshop, Map.of(QueueName.DEFAULT, 1)).start()) {
                completes(second, id);
                assertThat(film(second, id)).isEqualTo("salt comes from the deep mountain");
            }
        }
        assertThat(workshop.made()).doesNotHaveDuplicates();
    }

    @Test
    void aPieceThatCannotBeMadeFailsTheProjectWithItsReasonAndRetryingGoesOnFromThere() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "this word is !bad sadly enough");

            inTime(() -> project(node, id).status() == ProjectStatus.FAILED);

            assertThat(project(node, id).failure().orElseThrow().code()).isEqualTo("bad-word");
            assertThat(workshop.made().stream().filter("!bad"::equals)).hasSize(3);
            inTime(() -> workshop.made().size() >= 8);
            int before = workshop.made().size();
            node.room.productions().retry(user, id);
            inTime(() -> workshop.made().size() > before && project(node, id).status() == ProjectStatus.FAILED);
            assertThat(workshop.made().subList(before, workshop.made().size())).containsOnly("!bad");
        }
    }

    @Test
    void aMakerThatCannotOnceIsLeftForTheWholeFilmAndAskedAgainByARetry() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "one voice @speaks a whole film");
            completes(node, id);
            assertThat(film(node, id)).isEqualTo("ONE VOICE @SPEAKS A WHOLE FILM");
            assertThat(node.room.events().after(user, id, 0, 1000))
                    .filteredOn(event -> event.type().equals("maker_left"))
                    .singleElement()
                    .satisfies(event -> assertThat(event.data()).contains("elevenlabs", "it cannot say @speaks"));

            node.room.productions().editLine(user, id, 0, "one voice @speaks a short film");
            completes(node, id);
            assertThat(film(node, id)).isEqualTo("ONE VOICE @SPEAKS A SHORT FILM");

            Files.writeString(folder.resolve("speaks"), "");
            node.room.productions().retry(user, id);
            completes(node, id);
            assertThat(film(node, id)).isEqualTo("one voice @speaks a short film");
            assertThatThrownBy(() -> node.room.productions().retry(user, id)).hasMessageContaining("completed");
        }
        assertThat(workshop.made().stream().filter("one"::equals)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatPassesByItselfIsWaitedForWithTheReasonShown() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "we wait for ?room on the disk");

            inTime(() -> project(node, id).waitingFor().isPresent());
            assertThat(project(node, id).waitingFor().orElseThrow()).contains("No room for ?room");
            assertThat(project(node, id).status()).isEqualTo(ProjectStatus.PRODUCING);

            Files.writeString(folder.resolve("room"), "");
            completes(node, id);
            assertThat(project(node, id).waitingFor()).isEmpty();
        }
    }

    @Test
    void aPausedProjectStandsStillAndGoesOnWhereItWas() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "stop here ?gate and then go on");
            inTime(() -> project(node, id).waitingFor().isPresent());

            node.room.productions().pause(user, id);
            Files.writeString(folder.resolve("gate"), "");
            inTime(() -> idle(node));
            assertThat(project(node, id).status()).isEqualTo(ProjectStatus.PAUSED);

            node.room.productions().resume(user, id);
            completes(node, id);
            assertThat(film(node, id)).isEqualTo("stop here ?gate and then go on");
        }
    }

    @Test
    void aCancelledProjectIsNeverCompleted() {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "nobody wants ?this any more at all");
            inTime(() -> project(node, id).waitingFor().isPresent());

            node.room.productions().cancel(user, id);

            assertThat(project(node, id).status()).isEqualTo(ProjectStatus.CANCELLED);
            assertThatThrownBy(() -> node.room.productions().pause(user, id))
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("project-state"));
        }
    }

    @Test
    void whatServicesWorkOnForACancelledOrDeletedProjectIsWantedByNobody() {
        try (Node node = Node.all("one", database, folder, workshop()).start()) {
            UUID cancelled = produced(node, "nobody wants ?this any more at all");
            UUID deleted = produced(node, "nor is ?that of use to anybody");
            UUID kept = produced(node, "but this is still ?wanted by somebody");
            List.of(cancelled, deleted, kept).forEach(this::underway);

            node.room.productions().cancel(user, cancelled);
            node.room.productions().delete(user, deleted);

            assertThat(database.jdbc()
                            .sql("SELECT project_id FROM take WHERE unwanted")
                            .query(UUID.class)
                            .list())
                    .containsExactlyInAnyOrder(cancelled, deleted);
        }
    }

    /** Something that a service works on for a project. */
    private void underway(UUID project) {
        database.jdbc()
                .sql("INSERT INTO take (id, user_id, project_id, digest, capability, provider, model, version, key_id,"
                        + " own_key, label, quantity, state, sent_at) VALUES (:project, :user, :project, :digest, 'clip',"
                        + " 'luma', 'ray', '1', 'key', false, 'a shot', 1, 'underway', now())")
                .param("project", project)
                .param("user", user)
                .param(
                        "digest",
                        com.iafactory.studio.media.Digest.of(project.toString()).hex())
                .update();
    }

    @Test
    void idsOfOthersAreLikeIdsThatDoNotExist() {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "mine is mine and not of others");
            UUID stranger = new UUID(9, 9);
            Productions productions = node.room.productions();
            assertThat(node.room.projects().find(stranger, id)).isEmpty();
            assertThat(node.room.events().after(stranger, id, 0, 10)).isEmpty();
            assertThatThrownBy(() -> productions.cancel(stranger, id)).hasMessageContaining("There is no project");
            assertThat(productions.pieces(stranger, id)).isEmpty();
        }
    }

    @Test
    void aWorkerThatLostItsClaimRecordsNothing() {
        Node node = Node.all("one", database, folder, workshop());
        UUID script = node.room.productions().writeScript(user, TinyWorkshop.wishes("one two three four five six"), 10);
        node.room.scripts().written(script, workshop().write(TinyWorkshop.wishes("one two three four five six")));
        UUID id = node.room.productions().produce(user, script, Set.of(Format.YOUTUBE), Subtitles.NONE, true, 10);
        Project project = node.room.projects().get(id).orElseThrow();
        PieceRecords records = new PieceRecords(database.jdbc(), node.queues, 8);
        var piece = workshop()
                .plan(
                        Customer.of(user),
                        TinyWorkshop.wishes("x"),
                        workshop().write(TinyWorkshop.wishes("one two")),
                        Directions.NONE)
                .calls(digest -> java.util.Optional.empty())
                .pieces()
                .getFirst();
        records.named(
                project,
                new com.iafactory.studio.production.Comparison(
                        List.of(piece), Set.of(piece.digest()), List.of(piece), false));
        records.ready(project, List.of(piece));
        database.transactions().executeWithoutResult(status -> records.admit(user));

        PieceTurn turn = new PieceTurn(id, piece.digest(), 1);
        PieceRecords.Claim paused = records.claim(turn, "slow").orElseThrow();
        PieceRecords.Claim taken = records.claim(turn, "quick").orElseThrow();

        assertThat(records.finish(paused)).isFalse();
        assertThat(records.finish(taken)).isTrue();
        assertThat(records.finish(taken)).isFalse();
        assertThat(records.claim(turn, "third")).isEmpty();
        node.close();
    }

    @Test
    void oneUserWithManyProductionsHasNoMoreInTheQueueThanHisShare() {
        Node node = Node.all("one", database, folder, workshop());
        String text = String.join(
                " ",
                java.util.stream.IntStream.range(0, 40).mapToObj(i -> "w" + i).toList());
        UUID script = node.room.productions().writeScript(user, TinyWorkshop.wishes(text), 10);
        node.room.scripts().written(script, workshop().write(TinyWorkshop.wishes(text)));
        UUID id = node.room.productions().produce(user, script, Set.of(Format.YOUTUBE), Subtitles.NONE, true, 10);
        node.room.handlers().stream()
                .filter(handler -> handler.kind().equals("advance"))
                .forEach(handler -> {
                    try {
                        handler.run(id + "/1", id.toString());
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                });
        assertThat(node.room.productions().pieces(user, id))
                .containsEntry("queued", 8)
                .containsEntry("ready", 32);
        node.close();
    }

    @Test
    void aMakerIsLeftForEachOfItsWorksOnceAndRetryingAsksForAll() {
        try (Node node = new Node("one", database.source(), folder, workshop(), Map.of())) {
            UUID script = node.room.productions().writeScript(user, TinyWorkshop.wishes("one"), Priority.FREE);
            node.room.productions().written(script, workshop().write(TinyWorkshop.wishes("one")));
            UUID id = node.room
                    .productions()
                    .produce(user, script, Set.of(Format.YOUTUBE), Subtitles.NONE, true, Priority.FREE);
            int edition = node.room.projects().manuscript(id).edition();
            for (String work : List.of("storyboard of film", "storyboard of short-1", "storyboard of film")) {
                node.room
                        .projects()
                        .leave(id, new LeftMaker(Capability.TEXT, "anthropic", "it is away", Optional.of(work)));
            }
            Project.Manuscript left = node.room.projects().manuscript(id);
            assertThat(left.left())
                    .extracting(LeftMaker::work)
                    .containsExactly(Optional.of("storyboard of film"), Optional.of("storyboard of short-1"));
            assertThat(left.edition()).isEqualTo(edition + 2);
            node.room.projects().askAgain(user, id);
            assertThat(node.room.projects().manuscript(id).left()).isEmpty();
        }
    }
}
