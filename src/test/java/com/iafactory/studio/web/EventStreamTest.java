package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.production.project.Stories;
import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.web.TestService.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventStreamTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    /** Open at once; {@code -Dstudio.test.readers=5000} tries as many as a large studio has. */
    private static final int CROWD = Integer.getInteger("studio.test.readers", 300);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static String owner = "";
    private static UUID user = new UUID(0, 0);
    private static Stories stories = new Stories(SERVICE.database());

    @BeforeAll
    static void login() {
        owner = SERVICE.owner();
        user = UUID.fromString(SERVICE.get("/api/v1/me", owner).text("id"));
    }

    @AfterAll
    static void close() {
        CLIENT.shutdownNow();
    }

    private static HttpResponse<InputStream> open(EventClient client, UUID project) {
        try {
            return client.open(SERVICE.uri("/"), project);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static EventStreams streams() {
        return SERVICE.service().context().getBean(EventStreams.class);
    }

    @Test
    void whatHappenedAndWhatHappensComesInOrderAndTheStreamEndsWithTheProduction() throws Exception {
        UUID project = stories.begun(user);
        stories.progress(project, 10);
        EventClient client = new EventClient(CLIENT, owner);
        HttpResponse<InputStream> response = open(client, project);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> read = threads.submit(() -> client.read(response, Integer.MAX_VALUE));
            Until.becomes(() -> client.seen.size() == 11);
            stories.progress(project, 20);
            Until.becomes(() -> client.seen.size() == 31);
            stories.completed(project);
            read.get();
        }
        assertThat(client.numbers()).isEqualTo(upTo(32));
        assertThat(client.seen.getFirst().type()).isEqualTo("started");
        assertThat(client.seen.get(3).data()).isEqualTo("{\"step\":3}");
        assertThat(client.seen.getLast().type()).isEqualTo("completed");
        Until.becomes(() -> streams().readers() == 0);
    }

    @Test
    void whoIsShutOutFollowsNothingAnyMore() throws Exception {
        String token = SERVICE.user("follower@example.com");
        UUID follower = UUID.fromString(SERVICE.get("/api/v1/me", token).text("id"));
        UUID theirs = stories.begun(follower);
        UUID mine = stories.begun(user);
        EventClient cut = new EventClient(CLIENT, token);
        EventClient stays = new EventClient(CLIENT, owner);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            HttpResponse<InputStream> open = open(cut, theirs);
            Future<?> followed = threads.submit(() -> cut.read(open, Integer.MAX_VALUE));
            HttpResponse<InputStream> other = open(stays, mine);
            Future<?> read = threads.submit(() -> stays.read(other, Integer.MAX_VALUE));
            Until.becomes(() -> cut.seen.size() == 1 && stays.seen.size() == 1);
            assertThat(SERVICE.call("PATCH", "/api/v1/users/" + follower, owner, "{\"disabled\":true}")
                            .status())
                    .isEqualTo(200);
            followed.get();
            stories.progress(theirs, 1);
            stories.progress(mine, 1);
            Until.becomes(() -> stays.seen.size() == 2);
            assertThat(cut.seen).hasSize(1);
            stories.completed(mine);
            read.get();
        }
    }

    @Test
    void whoHasGotEverythingOfWhatIsOverNeedNotComeBack() {
        UUID project = stories.begun(user);
        stories.completed(project);
        EventClient client = new EventClient(CLIENT, owner);
        client.read(open(client, project), 100);
        assertThat(client.numbers()).isEqualTo(upTo(2));
        assertThat(open(client, project).statusCode()).isEqualTo(204);
    }

    @Test
    void whoComesBackLacksNothingAndGetsNothingTwice() {
        UUID project = stories.begun(user);
        stories.progress(project, 299);
        EventClient client = new EventClient(CLIENT, owner);
        for (int i = 0; i < 12; i++) {
            client.read(open(client, project), 25);
        }
        stories.completed(project);
        client.read(open(client, project), 100);
        assertThat(client.numbers()).isEqualTo(upTo(301));
    }

    @Test
    void aDeletedProjectEndsItsStreams() throws Exception {
        UUID project = stories.begun(user);
        EventClient client = new EventClient(CLIENT, owner);
        HttpResponse<InputStream> response = open(client, project);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> read = threads.submit(() -> client.read(response, 100));
            Until.becomes(() -> client.seen.size() == 1);
            assertThat(SERVICE.call("DELETE", "/api/v1/projects/" + project, owner, "")
                            .status())
                    .isEqualTo(204);
            read.get();
        }
        assertThat(open(client, project).statusCode()).isEqualTo(404);
    }

    @Test
    void unknownForeignAndWrongOnesAreProblemsBeforeAStreamBegins() {
        UUID project = stories.begun(user);
        String stranger = SERVICE.user("stranger@example.com");
        for (UUID id : List.of(project, new UUID(1, 2))) {
            Answer answer = SERVICE.get("/api/v1/projects/" + id + "/events", stranger);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("project-not-found");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        Answer wrong = SERVICE.send(SERVICE.request("/api/v1/projects/" + project + "/events")
                .header("Authorization", "Bearer " + owner)
                .header("Last-Event-ID", "seven")
                .build());
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("code")).isEqualTo("last-event-id-wrong");
    }

    @Test
    void theLineIsShownToBeUpAndWhatWasMissedIsFoundByLooking() throws Exception {
        UUID project = stories.begun(user);
        EventClient client = new EventClient(CLIENT, owner);
        HttpResponse<InputStream> response = open(client, project);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> read = threads.submit(() -> client.read(response, 100));
            Until.becomes(() -> client.seen.size() == 1);
            stories.silently(project);
            streams().beat();
            Until.becomes(() -> client.comments.size() == 1 && client.seen.size() == 2);
            stories.completed(project);
            read.get();
        }
        assertThat(client.numbers()).isEqualTo(upTo(3));
    }

    @Test
    void aLostListeningConnectionIsMadeAgainAndNothingIsLost() throws Exception {
        UUID project = stories.begun(user);
        EventClient client = new EventClient(CLIENT, owner);
        HttpResponse<InputStream> response = open(client, project);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> read = threads.submit(() -> client.read(response, 100));
            Until.becomes(() -> client.seen.size() == 1);
            assertThat(stories.cutListeners()).isPositive();
            stories.progress(project, 5);
            Until.becomes(() -> client.seen.size() == 6);
            stories.completed(project);
            read.get();
        }
        assertThat(client.numbers()).isEqualTo(upTo(7));
    }

    @Test
    void aCrowdOfReadersOfManyProjectsEachGetEverythingOnceThroughARestart() throws Exception {
        int projects = 10;
        List<UUID> followed = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            followed.add(stories.begun(user));
        }
        List<EventClient> clients = new ArrayList<>();
        TestService.Second second = SERVICE.second();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                EventClient client = new EventClient(CLIENT, owner);
                clients.add(client);
                UUID project = followed.get(i % projects);
                reading.add(threads.submit(() -> {
                    client.read(client.open(second.base(), project), Integer.MAX_VALUE);
                    return null;
                }));
            }
            Until.becomes(() -> clients.stream().allMatch(client -> client.seen.size() == 1));
            followed.forEach(project -> stories.progress(project, 7));
            Until.becomes(() -> clients.stream().allMatch(client -> client.seen.size() == 8));
            second.service().close();
            for (Future<?> one : reading) {
                one.get();
            }
        }
        followed.forEach(project -> stories.progress(project, 4));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                EventClient client = clients.get(i);
                UUID project = followed.get(i % projects);
                reading.add(threads.submit(() -> client.read(open(client, project), Integer.MAX_VALUE)));
            }
            Until.becomes(() -> clients.stream().allMatch(client -> client.seen.size() == 12));
            followed.forEach(stories::completed);
            for (Future<?> one : reading) {
                one.get();
            }
        }
        assertThat(clients)
                .hasSize(CROWD)
                .allSatisfy(client -> assertThat(client.numbers()).isEqualTo(upTo(13)));
    }
}
