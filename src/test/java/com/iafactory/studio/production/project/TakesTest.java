package com.iafactory.studio.production.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storyboard.ShotName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Takes of shots, and what can be watched before a film is finished. */
class TakesTest extends TinyProductions {
    @Test
    void anotherTakeOfAShotMakesOnlyThatShotAgainAndGoingBackMakesNothing() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "red green blue");
            completes(node, id);
            Shots shots = node.room.shots();
            ShotName second = new ShotName("film", 0, 1);
            assertThat(shots.list(user, id).stream().map(shot -> shot.name().code() + " " + shot.said()))
                    .containsExactly("film.0.0 red", "film.0.1 green", "film.0.2 blue");
            int before = workshop.made().size();

            assertThat(node.room.takes().again(user, id, second)).isEqualTo(1);
            completes(node, id);

            assertThat(workshop.made().subList(before, workshop.made().size())).containsExactly("green", "mix");
            assertThat(shots.find(user, id, second).orElseThrow().take()).isEqualTo(1);
            assertThat(shots.takes(user, id, second))
                    .hasSize(2)
                    .allSatisfy(take -> assertThat(shots.rendered(
                                    user, List.copyOf(take.segments().values())))
                            .hasSize(1));
            int after = workshop.made().size();

            node.room.takes().choose(user, id, second, 0);
            completes(node, id);
            assertThat(workshop.made()).hasSize(after);
            assertThat(shots.find(user, id, second).orElseThrow().take()).isZero();

            node.room.takes().choose(user, id, second, 1);
            completes(node, id);
            assertThat(workshop.made()).hasSize(after);
            assertThat(node.room.takes().again(user, id, second)).isEqualTo(2);
        }
    }

    @Test
    void whatIsRenderedCanBeWatchedWhileTheRestIsMade() throws IOException {
        TinyWorkshop workshop = workshop();
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            UUID id = produced(node, "one two three four ?gate five");
            Previews previews = node.room.previews();
            Until.becomes(() -> previews.find(project(node, id))
                    .map(preview -> preview.shots() == 4)
                    .orElse(false));
            Previews.Preview preview = previews.find(project(node, id)).orElseThrow();
            assertThat(preview.length()).hasSeconds(4);
            assertThat(text(node, preview.key())).isEqualTo("one two three four");
            assertThat(node.room.events().after(user, id, 0, 1000).stream().map(Events.Event::type))
                    .contains("preview");

            Files.createFile(folder.resolve("gate"));
            completes(node, id);
            node.room.takes().again(user, id, new ShotName("film", 0, 0));
            completes(node, id);
            assertThat(previews.find(project(node, id))
                            .map(latest -> latest.key().name())
                            .orElse("none"))
                    .doesNotStartWith("1-");
        }
    }

    private static String text(Node node, MediaKey key) throws IOException {
        try (var open = node.media.open(key)) {
            return new String(open.content().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aChangedProductionIsNoLongerShownAsCompleted() {
        TinyWorkshop workshop = workshop();
        UUID id;
        try (Node node = Node.all("one", database, folder, workshop).start()) {
            id = produced(node, "day night");
            completes(node, id);
        }
        try (Node idle = Node.all("idle", database, folder, workshop)) {
            idle.room.takes().again(user, id, new ShotName("film", 0, 1));
            Project changed = project(idle, id);
            assertThat(changed.status()).isEqualTo(ProjectStatus.PRODUCING);
            assertThat(changed.stage()).isEqualTo("storyboard");
            assertThat(changed.progress()).isZero();
            assertThat(idle.room
                            .shots()
                            .find(user, id, new ShotName("film", 0, 1))
                            .orElseThrow()
                            .take())
                    .isEqualTo(1);
        }
    }

    @Test
    void shotsAndTakesThatDoNotExistAreToldAndChangeNothing() {
        try (Node node = Node.all("one", database, folder, workshop()).start()) {
            UUID id = produced(node, "one two");
            completes(node, id);
            Takes takes = node.room.takes();
            assertThatThrownBy(() -> takes.again(user, id, new ShotName("film", 0, 9)))
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("shot-not-found"));
            assertThatThrownBy(() -> takes.choose(user, id, new ShotName("film", 0, 1), 3))
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("take-not-found"));
            assertThatThrownBy(() -> takes.again(new UUID(1, 1), id, new ShotName("film", 0, 1)))
                    .isInstanceOfSatisfying(
                            StudioException.class, e -> assertThat(e.code()).isEqualTo("project-not-found"));
            assertThat(project(node, id).status()).isEqualTo(ProjectStatus.COMPLETED);
            assertThat(project(node, id).edition()).isEqualTo(1);
        }
    }
}
