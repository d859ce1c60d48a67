package com.iafactory.studio.cli.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** So many clients that ask one after the other for some seconds. */
final class StatusLoad {
    private final BenchedService service;
    private final String path;
    private final String token;
    private final int clients;
    private final int seconds;
    private final AtomicLong unanswered = new AtomicLong();

    StatusLoad(BenchedService service, String path, String token, int clients, int seconds) {
        this.service = service;
        this.path = path;
        this.token = token;
        this.clients = clients;
        this.seconds = seconds;
    }

    /** @param unanswered requests that got no answer at all */
    record Measured(double perSecond, double p99Millis, long unanswered) {}

    Measured run() throws InterruptedException {
        List<List<Long>> times = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; i < clients; i++) {
            List<Long> own = new ArrayList<>();
            times.add(own);
            threads.add(Thread.ofVirtual().start(() -> ask(own, end)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long[] all = times.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        if (all.length == 0) {
            return new Measured(0, Double.POSITIVE_INFINITY, unanswered.get());
        }
        return new Measured(all.length / (double) seconds, all[(int) (all.length * 0.99)] / 1e6, unanswered.get());
    }

    private void ask(List<Long> times, long end) {
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            try {
                HttpResponse<String> answer = service.get(path, token);
                if (answer.statusCode() == 200) {
                    times.add(System.nanoTime() - begun);
                }
            } catch (IOException e) {
                unanswered.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
