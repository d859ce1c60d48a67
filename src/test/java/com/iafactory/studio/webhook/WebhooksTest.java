package com.iafactory.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.production.project.Stories;
import com.iafactory.studio.production.project.Until;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.secret.KeyRing;
import com.iafactory.studio.secret.NamedKey;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.secret.SecretBox;
import com.iafactory.studio.time.SettableClock;
import com.iafactory.studio.webhook.Receiver.Message;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an event to a receiver, with the queue turned by hand and time that passes when a test says so. */
class WebhooksTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String OLD_KEY = "k1:" + Base64.getEncoder().encodeToString(new byte[32]);

    /** The common pool has one thread on a small machine. */
    private static final Executor THREADS = command -> Thread.ofVirtual().start(command);

    private final SettableClock clock = new SettableClock();
    private final Receiver receiver = new Receiver();
    private final SecretBox box = new SecretBox(new KeyRing(List.of(NamedKey.parse(OLD_KEY))));
    private final JdbcClient jdbc = DATABASE.jdbc();
    private final Deliveries deliveries = new Deliveries(jdbc);
    private final Webhooks webhooks = new Webhooks(jdbc);
    private final Outbound outbound = Outbound.open(AllowedPlaces.parse(receiver.place()));
    private final IdSource ids = new IdSource(clock, new SecureRandom());
    private UUID user = new UUID(0, 0);
    private WebhookDesk desk;
    private Stories stories;
    private WebhookJob job;
    private Crank crank;

    @BeforeEach
    void begin() {
        jdbc.sql("DELETE FROM webhook").update();
        jdbc.sql("DELETE FROM queue_default").update();
        user = ids.next();
        Wake wake = new Wake(jdbc, new Queues(jdbc));
        Outbox outbox = new Outbox(jdbc, deliveries, wake, ids, clock);
        desk = new WebhookDesk(DATABASE.transactions(), webhooks, deliveries, outbox, wake, outbound, box, ids, clock);
        stories = new Stories(DATABASE, outbox);
        job = job(outbound);
        crank = new Crank(DATABASE, job, clock);
    }

    private WebhookJob job(Outbound way) {
        return new WebhookJob(
                DATABASE.transactions(),
                new Turns(jdbc, RetrySchedule.standard(), clock),
                new Courier(way, box, clock));
    }

    @AfterEach
    void end() {
        outbound.close();
        receiver.close();
    }

    private WebhookDesk.Created hook(String path, EventType... events) {
        return desk.create(user, new WebhookWish(receiver.url(path), Set.of(events), "", true));
    }

    private List<Delivery> log(WebhookDesk.Created hook) {
        return desk.deliveries(user, hook.webhook().id(), Optional.empty(), 100);
    }

    private Webhook now(WebhookDesk.Created hook) {
        return desk.find(user, hook.webhook().id());
    }

    private UUID completed() {
        UUID project = stories.begun(user);
        stories.completed(project);
        return project;
    }

    @Test
    void whatHappensInAProjectIsSentSignedAndLogged() {
        WebhookDesk.Created hook = hook("/all");
        UUID project = completed();
        crank.turn();
        assertThat(receiver.at("/all"))
                .extracting(Message::type)
                .containsExactly("script.ready", "project.started", "project.completed");
        Message last = receiver.at("/all").getLast();
        assertThat(Verification.holds(hook.secret().text(), last)).isTrue();
        assertThat(last.timestamp()).isEqualTo(clock.instant().getEpochSecond());
        assertThat(last.json().path("data").path("project_id").asString()).isEqualTo(project.toString());
        assertThat(last.json().path("timestamp").asString()).matches("20..-..-..T.*Z");
        assertThat(last.json().propertyNames()).containsExactlyInAnyOrder("type", "timestamp", "data");
        Delivery delivery = log(hook).getFirst();
        assertThat(delivery.state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(delivery.messageId()).isEqualTo(last.id());
        assertThat(delivery.payload()).isEqualTo(last.body());
        Attempt attempt = delivery.attempts().getFirst();
        assertThat(attempt.status()).contains(200);
        assertThat(attempt.error()).isEmpty();
        assertThat(attempt.answer()).isEqualTo("answer 200\uFFFD");
        assertThat(crank.jobs()).isEmpty();
    }

    @Test
    void aReceiverIsToldWhyAProductionFailed() {
        hook("/failed", EventType.SCRIPT_FAILED, EventType.PROJECT_FAILED);
        stories.failed(stories.begun(user));
        crank.turn();
        assertThat(receiver.at("/failed")).hasSize(1);
        Message message = receiver.at("/failed").getFirst();
        assertThat(message.type()).isEqualTo("project.failed");
        assertThat(message.json().path("data").path("reason").path("code").asString())
                .isEqualTo("bad-word");
    }

    @Test
    void anEventThatWasRolledBackIsNeverSent() {
        WebhookDesk.Created hook = hook("/rolled");
        UUID project = stories.begun(user);
        int before = log(hook).size();
        assertThat(catchThrowable(() -> DATABASE.transactions().executeWithoutResult(status -> {
                    stories.completed(project);
                    throw new IllegalStateException("the process would have died here");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log(hook)).hasSize(before);
        crank.turn();
        assertThat(receiver.at("/rolled")).extracting(Message::type).doesNotContain("project.completed");
    }

    @Test
    void onlyTheEventsThatAreWantedAreSentAndOnlyToTheirUser() {
        WebhookDesk.Created picky = hook("/picky", EventType.PROJECT_COMPLETED);
        WebhookDesk.Created sleeping = hook("/sleeping");
        desk.change(user, sleeping.webhook().id(), now -> new WebhookWish(now.url(), now.events(), "", false));
        UUID other = ids.next();
        desk.create(other, new WebhookWish(receiver.url("/other"), Set.of(), "", true));
        UUID project = stories.begun(user);
        stories.progress(project, 3);
        stories.completed(project);
        crank.turn();
        assertThat(receiver.at("/picky")).extracting(Message::type).containsExactly("project.completed");
        assertThat(receiver.at("/sleeping")).isEmpty();
        assertThat(receiver.at("/other")).isEmpty();
        assertThat(log(picky)).hasSize(1);
        assertThat(log(sleeping)).isEmpty();
    }

    @Test
    void whatDoesNotArriveIsSentAgainLaterUnderTheSameId() {
        WebhookDesk.Created hook = hook("/moody", EventType.PROJECT_COMPLETED);
        receiver.answers("/moody", exchange -> receiver.at("/moody").size() < 3 ? 500 : 204);
        completed();
        crank.turn();
        assertThat(receiver.at("/moody")).hasSize(1);
        Delivery waiting = log(hook).getFirst();
        assertThat(waiting.state()).isEqualTo(Delivery.State.WAITING);
        assertThat(Duration.between(clock.instant(), waiting.nextAt()))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(waiting.attempts().getFirst().error()).contains("webhook-answered-500");
        assertThat(crank.turn()).isFalse();
        clock.pass(Duration.ofSeconds(7));
        crank.turn();
        assertThat(now(hook).failingSince()).isPresent();
        clock.pass(Duration.ofMinutes(7));
        crank.turn();
        assertThat(receiver.at("/moody")).hasSize(3).extracting(Message::id).containsOnly(waiting.messageId());
        assertThat(receiver.at("/moody"))
                .allMatch(message -> Verification.holds(hook.secret().text(), message));
        assertThat(receiver.at("/moody")).extracting(Message::timestamp).doesNotHaveDuplicates();
        assertThat(log(hook).getFirst().state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(now(hook).failingSince()).isEmpty();
        assertThat(crank.jobs()).isEmpty();
    }

    @Test
    void afterTenAttemptsADeliveryHasFailedAndCanBeSentAgain() {
        WebhookDesk.Created hook = hook("/never", EventType.PROJECT_COMPLETED);
        receiver.answers("/never", exchange -> 503);
        completed();
        for (int i = 0; i < 12; i++) {
            crank.turn();
            clock.pass(Duration.ofHours(29));
            // Not for five days in a row, for once.
            jdbc.sql("UPDATE webhook SET failing_since = NULL").update();
        }
        Delivery failed = log(hook).getFirst();
        assertThat(failed.state()).isEqualTo(Delivery.State.FAILED);
        assertThat(failed.attempts()).hasSize(10);
        assertThat(crank.jobs()).isEmpty();
        receiver.answers("/never", exchange -> 200);
        Delivery again = desk.redeliver(user, hook.webhook().id(), failed.id());
        assertThat(again.state()).isEqualTo(Delivery.State.WAITING);
        crank.turn();
        Delivery arrived = log(hook).getFirst();
        assertThat(arrived.state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(arrived.attempts()).hasSize(11);
        assertThat(receiver.at("/never")).extracting(Message::id).containsOnly(failed.messageId());
    }

    @Test
    void aReceiverThatAsksToBeLeftAloneIs() {
        WebhookDesk.Created hook = hook("/busy", EventType.PROJECT_COMPLETED);
        receiver.answers("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            return 429;
        });
        completed();
        crank.turn();
        assertThat(log(hook).getFirst().nextAt()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
        completed();
        assertThat(receiver.at("/busy")).hasSize(1);
        clock.pass(Duration.ofMinutes(59));
        crank.turn();
        assertThat(receiver.at("/busy")).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        crank.turn();
        assertThat(receiver.at("/busy")).hasSize(2);
    }

    @Test
    void whoIsGoneIsToldNothingMore() {
        WebhookDesk.Created hook = hook("/gone");
        receiver.answers("/gone", exchange -> 410);
        completed();
        crank.turn();
        assertThat(receiver.at("/gone")).hasSize(1);
        assertThat(now(hook).active()).isFalse();
        assertThat(now(hook).stopped()).contains(Webhook.Stopped.GONE);
        assertThat(log(hook)).hasSize(3).extracting(Delivery::state).containsOnly(Delivery.State.FAILED);
        completed();
        crank.turn();
        assertThat(receiver.at("/gone")).hasSize(1);
        assertThat(catchThrowableOfType(
                                StudioException.class,
                                () -> desk.test(user, hook.webhook().id()))
                        .code())
                .isEqualTo("webhook-inactive");
        receiver.answers("/gone", exchange -> 200);
        Webhook mended =
                desk.change(user, hook.webhook().id(), now -> new WebhookWish(now.url(), now.events(), "", true));
        assertThat(mended.stopped()).isEmpty();
        completed();
        crank.turn();
        assertThat(receiver.at("/gone")).hasSize(4);
    }

    @Test
    void whoFailsForFiveDaysIsStopped() {
        WebhookDesk.Created hook = hook("/failing", EventType.PROJECT_COMPLETED);
        receiver.answers("/failing", exchange -> 500);
        for (int half = 0; half < 10; half++) {
            completed();
            crank.turn();
            assertThat(now(hook).active()).isTrue();
            clock.pass(Duration.ofHours(12));
        }
        crank.turn();
        assertThat(now(hook).active()).isFalse();
        assertThat(now(hook).stopped()).contains(Webhook.Stopped.FAILING);
        assertThat(log(hook)).extracting(Delivery::state).doesNotContain(Delivery.State.WAITING);
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() {
        WebhookDesk.Created hook = hook("/moved", EventType.PROJECT_COMPLETED);
        receiver.answers("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", receiver.url("/elsewhere"));
            return 307;
        });
        completed();
        crank.turn();
        assertThat(receiver.at("/elsewhere")).isEmpty();
        assertThat(log(hook).getFirst().attempts().getFirst().error()).contains("webhook-answered-307");
    }

    @Test
    void aPlaceThatIsNoLongerAllowedIsNotCalled() {
        WebhookDesk.Created hook = hook("/closed", EventType.PROJECT_COMPLETED);
        completed();
        try (Outbound strict = Outbound.open(AllowedPlaces.none())) {
            new Crank(DATABASE, job(strict), clock).turn();
        }
        assertThat(receiver.at("/closed")).isEmpty();
        Attempt attempt = log(hook).getFirst().attempts().getFirst();
        assertThat(attempt.error()).contains(Outbound.URL_REFUSED);
        assertThat(attempt.status()).isEmpty();
    }

    @Test
    void forADayBothSecretsSignAndThenOnlyTheNewOne() {
        WebhookDesk.Created hook = hook("/turned", EventType.PROJECT_COMPLETED);
        Secret old = hook.secret();
        Secret fresh = desk.rotate(user, hook.webhook().id()).secret();
        clock.pass(Duration.ofHours(23));
        completed();
        crank.turn();
        Message both = receiver.at("/turned").getLast();
        assertThat(both.signatures()).hasSize(2);
        assertThat(Verification.holds(old.text(), both)).isTrue();
        assertThat(Verification.holds(fresh.text(), both)).isTrue();
        clock.pass(Duration.ofHours(2));
        completed();
        crank.turn();
        Message one = receiver.at("/turned").getLast();
        assertThat(one.signatures()).hasSize(1);
        assertThat(Verification.holds(old.text(), one)).isFalse();
        assertThat(Verification.holds(fresh.text(), one)).isTrue();
    }

    @Test
    void aCrashBetweenSendingAndWritingDownSendsTheSameMessageAgain() {
        WebhookDesk.Created hook = hook("/twice", EventType.PROJECT_COMPLETED);
        receiver.answers("/twice", exchange -> {
            if (receiver.at("/twice").size() == 1) {
                DATABASE.cutOff();
            }
            return 200;
        });
        completed();
        try {
            assertThat(catchThrowable(() -> crank.turn())).isNotNull();
        } finally {
            DATABASE.restore();
        }
        crank.turn();
        assertThat(receiver.at("/twice"))
                .hasSize(2)
                .extracting(Message::id)
                .containsOnly(log(hook).getFirst().messageId());
        assertThat(log(hook)).hasSize(1);
        assertThat(log(hook).getFirst().state()).isEqualTo(Delivery.State.DELIVERED);
        assertThat(crank.jobs()).isEmpty();
    }

    @Test
    void whatIsNewIsNotHeldUpByWhatWaitsForItsRetry() {
        WebhookDesk.Created hook = hook("/mixed", EventType.PROJECT_COMPLETED);
        receiver.answers("/mixed", exchange -> receiver.at("/mixed").size() <= 3 ? 500 : 200);
        completed();
        crank.turn();
        clock.pass(Duration.ofSeconds(7));
        crank.turn();
        clock.pass(Duration.ofMinutes(7));
        crank.turn();
        assertThat(receiver.at("/mixed")).hasSize(3);
        String waiting = crank.jobs().getFirst();
        assertThat(crank.until(waiting)).isGreaterThan(Duration.ofMinutes(20));
        clock.pass(Duration.ofMinutes(1));
        completed();
        crank.turn();
        assertThat(receiver.at("/mixed")).hasSize(4);
        assertThat(log(hook))
                .extracting(Delivery::state)
                .containsExactly(Delivery.State.DELIVERED, Delivery.State.WAITING);
        clock.pass(Duration.ofHours(1));
        crank.turn();
        assertThat(receiver.at("/mixed")).hasSize(5);
        assertThat(log(hook)).extracting(Delivery::state).containsOnly(Delivery.State.DELIVERED);
        assertThat(crank.jobs()).isEmpty();
    }

    @Test
    void aSlowReceiverHoldsUpNobodyElseAndNeverMoreThanTwoThreads() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        for (String path : List.of("/slow1", "/slow2")) {
            hook(path, EventType.PROJECT_COMPLETED);
            receiver.answers(path, exchange -> {
                try {
                    answer.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return 200;
            });
        }
        completed();
        List<CompletableFuture<JobEnd>> slow = crank.jobs().stream()
                .map(id -> CompletableFuture.supplyAsync(() -> job.run(id, id.substring(0, id.indexOf('/'))), THREADS))
                .toList();
        Until.becomes(() -> receiver.at("/slow1").size() + receiver.at("/slow2").size() == 2);
        WebhookDesk.Created third = hook("/third", EventType.PROJECT_COMPLETED);
        completed();
        String id = crank.jobs().stream()
                .filter(one -> one.startsWith(third.webhook().id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(job.run(id, id.substring(0, id.indexOf('/')))).isInstanceOf(JobEnd.Again.class);
        assertThat(receiver.at("/third")).isEmpty();
        // Another process has places of its own.
        job(outbound).run(id, id.substring(0, id.indexOf('/')));
        assertThat(receiver.at("/third")).hasSize(1);
        answer.countDown();
        for (CompletableFuture<JobEnd> one : slow) {
            // What was put in while it was at work is found by the same job.
            assertThat(one.get()).isEqualTo(JobEnd.again(Duration.ZERO));
        }
        assertThat(crank.jobs()).hasSize(3);
    }

    @Test
    void manyEventsAtOnceAllArriveInTheirOrder() {
        WebhookDesk.Created hook = hook("/many", EventType.PROJECT_COMPLETED);
        List<String> projects =
                IntStream.range(0, 20).mapToObj(i -> completed().toString()).toList();
        assertThat(crank.jobs()).hasSize(1);
        crank.turn();
        assertThat(receiver.at("/many"))
                .extracting(message ->
                        message.json().path("data").path("project_id").asString())
                .containsExactlyElementsOf(projects);
        assertThat(log(hook)).hasSize(20);
    }

    @Test
    void anOldDriverThatWakesUpLateSendsNothing() {
        WebhookDesk.Created hook = hook("/late", EventType.PROJECT_COMPLETED);
        completed();
        String id = crank.jobs().getFirst();
        crank.turn();
        completed();
        assertThat(job.run(id, id.substring(0, id.indexOf('/')))).isEqualTo(JobEnd.done());
        assertThat(receiver.at("/late")).hasSize(1);
        desk.delete(user, hook.webhook().id());
        crank.turn();
        assertThat(receiver.at("/late")).hasSize(1);
        assertThat(crank.jobs()).isEmpty();
    }

    @Test
    void theLogIsForgottenAfter30DaysAndSecretsFollowTheKey() {
        WebhookDesk.Created hook = hook("/kept", EventType.PROJECT_COMPLETED);
        completed();
        crank.turn();
        KeyRing replaced = new KeyRing(List.of(
                NamedKey.parse("k2:"
                        + Base64.getEncoder().encodeToString("x".repeat(32).getBytes(StandardCharsets.US_ASCII))),
                NamedKey.parse(OLD_KEY)));
        SecretBox renewed = new SecretBox(replaced);
        UpkeepJob upkeep = new UpkeepJob(jdbc, deliveries, renewed, clock);
        Secret fresh = desk.rotate(user, hook.webhook().id()).secret();
        clock.pass(Duration.ofDays(29));
        upkeep.run("all", "");
        assertThat(log(hook)).hasSize(1);
        clock.pass(Duration.ofDays(2));
        assertThat(upkeep.run("all", "")).isEqualTo(JobEnd.again(Duration.ofHours(6)));
        assertThat(log(hook)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM webhook_attempt")
                        .query(Integer.class)
                        .single())
                .isZero();
        String old =
                jdbc.sql("SELECT old_secret FROM webhook").query(String.class).single();
        String sealed =
                jdbc.sql("SELECT secret FROM webhook").query(String.class).single();
        assertThat(List.of(old, sealed)).allMatch(renewed::isCurrent);
        assertThat(SigningSecret.open(renewed, user, hook.webhook().id(), old)).isEqualTo(hook.secret());
        assertThat(SigningSecret.open(renewed, user, hook.webhook().id(), sealed))
                .isEqualTo(fresh);
        assertThat(sealed).doesNotContain(fresh.text());
    }

    @Test
    void tenAtOnceAreNeverMoreThanTenInAll() {
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                hook("/x" + i);
                                return true;
                            } catch (StudioException e) {
                                assertThat(e.code()).isEqualTo("too-many-webhooks");
                                return false;
                            }
                        },
                        THREADS))
                .toList();
        assertThat(tries.stream().filter(CompletableFuture::join)).hasSize(10);
        assertThat(webhooks.list(user)).hasSize(10);
    }
}
