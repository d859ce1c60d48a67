package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class IdempotencyTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.with(Counting.class);

    private static final AtomicInteger DONE = new AtomicInteger();
    private static final CountDownLatch BEGUN = new CountDownLatch(1);
    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    private static String owner = "";

    /** Counts how often it is really called. */
    @RestController
    static class Counting {
        record Order(String what) {}

        @Idempotent(required = true)
        @PostMapping("/api/v1/orders")
        ResponseEntity<Map<String, Object>> order(@RequestBody Order order) throws InterruptedException {
            int number = DONE.incrementAndGet();
            if ("fault".equals(order.what())) {
                throw new IllegalStateException("on purpose");
            }
            if ("slow".equals(order.what())) {
                BEGUN.countDown();
                GO_ON.await();
            }
            return ResponseEntity.created(URI.create("/api/v1/orders/" + number))
                    .eTag("\"" + number + "\"")
                    .body(Map.of("number", number));
        }
    }

    @BeforeAll
    static void login() {
        owner = SERVICE.owner();
    }

    private static Answer order(String token, String key, String what) {
        HttpRequest.Builder request = SERVICE.request("/api/v1/orders")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"what\":\"" + what + "\"}"));
        if (!key.isEmpty()) {
            request.header(IdempotencyFilter.HEADER, key);
        }
        return SERVICE.send(request.build());
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndIsDoneOnce() {
        Answer first = order(owner, "same", "film");
        int done = DONE.get();
        Answer again = order(owner, "same", "film");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(again.header(header))
                    .as(header)
                    .isEqualTo(first.header(header))
                    .isNotEmpty();
        }
        assertThat(first.header(IdempotencyFilter.REPLAYED)).isEmpty();
        assertThat(again.header(IdempotencyFilter.REPLAYED)).isEqualTo("true");
        assertThat(DONE.get()).isEqualTo(done);
    }

    @Test
    void theKeyOfAnotherRequestIsRefusedAndAnotherUsersIsNotTheSame() {
        Answer first = order(owner, "mine", "film");
        Answer other = order(owner, "mine", "another film");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("idempotency-key-reused");
        Answer theirs = order(SERVICE.user("theirs@example.com"), "mine", "film");
        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.body()).isNotEqualTo(first.body());
    }

    @Test
    void aRequestWithoutAKeyOrWithAWrongOneIsRefused() {
        for (String key : List.of("", "x".repeat(256), "two words")) {
            assertThat(order(owner, key, "film").text("code")).isEqualTo("idempotency-key-missing");
        }
    }

    @Test
    void whatFailedOnOurSideMayBeSentAgain() {
        int before = DONE.get();
        assertThat(order(owner, "failing", "fault").status()).isEqualTo(500);
        assertThat(order(owner, "failing", "fault").status()).isEqualTo(500);
        assertThat(DONE.get()).isEqualTo(before + 2);
    }

    @Test
    void whileTheFirstIsAtWorkOthersAreTurnedAway() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> first = threads.submit(() -> order(owner, "slow", "slow"));
            BEGUN.await();
            Answer second = order(owner, "slow", "slow");
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.text("code")).isEqualTo("idempotency-key-at-work");
            GO_ON.countDown();
            assertThat(first.get().status()).isEqualTo(201);
            assertThat(order(owner, "slow", "slow").body())
                    .isEqualTo(first.get().body());
        }
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        int before = DONE.get();
        List<Future<Answer>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                all.add(threads.submit(() -> order(owner, "many", "many")));
            }
        }
        for (Future<Answer> one : all) {
            assertThat(one.get().status()).isIn(201, 409);
        }
        assertThat(DONE.get()).isEqualTo(before + 1);
    }
}
