package com.iafactory.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.production.project.Stories;
import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.queue.Workers;
import com.iafactory.studio.webhook.Receiver.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worker killed in the middle of a sending, and another one that takes over. */
class WebhookCrashTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    Path folder;

    private Process sender(String places) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedSender.class.getName(),
                "doomed",
                places);
        builder.environment().putAll(DATABASE.variables());
        builder.redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "doomed.log"));
        return builder.start();
    }

    @Test
    void whatWasBeingSentAtAKillIsSentAgainByAnotherWorkerAndNothingIsLost() throws Exception {
        JdbcClient jdbc = DATABASE.jdbc();
        IdSource ids = new IdSource(Clock.systemUTC(), new SecureRandom());
        Deliveries deliveries = new Deliveries(jdbc);
        Wake wake = new Wake(jdbc, new Queues(jdbc));
        Outbox outbox = new Outbox(jdbc, deliveries, wake, ids, Clock.systemUTC());
        UUID user = ids.next();
        CompletableFuture<Process> doomed = new CompletableFuture<>();
        try (Receiver receiver = new Receiver();
                Outbound outbound = Outbound.open(AllowedPlaces.parse(receiver.place()))) {
            receiver.answers("/hook", exchange -> {
                if (receiver.at("/hook").size() == 2) {
                    // The second message has arrived, and its sender will never know.
                    doomed.join().destroyForcibly().onExit().join();
                }
                return 200;
            });
            Webhook hook = new WebhookDesk(
                            DATABASE.transactions(),
                            new Webhooks(jdbc),
                            deliveries,
                            outbox,
                            wake,
                            outbound,
                            DoomedSender.box(),
                            ids,
                            Clock.systemUTC())
                    .create(user, new WebhookWish(receiver.url("/hook"), Set.of(), "", true))
                    .webhook();
            Stories stories = new Stories(DATABASE, outbox);
            stories.completed(stories.begun(user));
            doomed.complete(sender(receiver.place()));
            assertThat(doomed.join().waitFor()).isNotZero();
            try (Workers other = DoomedSender.workers("other", DATABASE.source(), receiver.place())) {
                other.start();
                Until.becomes(() -> deliveries.list(user, hook.id(), Optional.empty(), 10).stream()
                        .allMatch(delivery -> delivery.state() == Delivery.State.DELIVERED));
            }
            List<Message> messages = receiver.at("/hook");
            assertThat(messages)
                    .extracting(Message::type)
                    .containsExactly("script.ready", "project.started", "project.started", "project.completed");
            assertThat(messages.get(2).id()).isEqualTo(messages.get(1).id());
            assertThat(new HashSet<>(messages.stream().map(Message::id).toList()))
                    .hasSize(3);
        }
    }
}
