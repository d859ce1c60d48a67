package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KnocksTest {
    /** Takes of one key end together, each on a thread of its own. */
    @Test
    void allWhoKnockAtOnceAreCountedAndNobodyIsTurnedAway() throws Exception {
        int threads = 8;
        int times = 5000;
        Knocks knocks = new Knocks();
        CyclicBarrier together = new CyclicBarrier(threads);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> knocking = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                knocking.add(executor.submit(() -> {
                    together.await();
                    for (int k = 0; k < times; k++) {
                        knocks.knock();
                    }
                    return null;
                }));
            }
            for (Future<?> one : knocking) {
                one.get();
            }
        }
        assertThat(knocks.count()).isEqualTo((long) threads * times);
    }

    @Test
    void whoWaitsGoesOnAtTheNextKnockAndAtOnceWhenThatHasBeen() throws Exception {
        Knocks knocks = new Knocks();
        long seen = knocks.count();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                knocks.awaitMoreThan(seen, Duration.ofHours(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        knocks.knock();
        waiting.join();
        knocks.awaitMoreThan(seen, Duration.ofHours(1));
        knocks.awaitMoreThan(knocks.count(), Duration.ofMillis(1));
        assertThat(knocks.count()).isEqualTo(seen + 1);
    }
}
