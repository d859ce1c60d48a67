package com.iafactory.studio.take;

import com.iafactory.studio.provider.standin.StandIn;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that sells texts, at once or as jobs, and can be asked what it took. */
final class LittleShop extends StandIn {
    /** No two shops give the same number. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Map<String, String> jobs = new ConcurrentHashMap<>();

    private LittleShop() {
        super(0);
    }

    static LittleShop open() {
        LittleShop shop = new LittleShop();
        shop.begin();
        return shop;
    }

    @Override
    protected Reply answer(Heard request) {
        String place = request.place();
        if (request.method().equals("POST") && place.equals("/now")) {
            buys(request.text());
            return Reply.bytes("text/plain", ("said: " + request.text()).getBytes(StandardCharsets.UTF_8));
        }
        if (request.method().equals("POST")) {
            buys(request.text());
            String id = "job-" + NEXT.incrementAndGet();
            jobs.put(id, request.text());
            return Reply.json(200, "{\"id\":\"" + id + "\"}");
        }
        if (place.startsWith("/jobs/")) {
            String text = jobs.getOrDefault(place.substring("/jobs/".length()), "");
            return Reply.bytes("text/plain", ("said: " + text).getBytes(StandardCharsets.UTF_8));
        }
        Optional<String> found = jobs.entrySet().stream()
                .filter(job -> request.path().endsWith("=" + job.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        return Reply.json(200, "{\"id\":\"" + found.orElse("") + "\"}");
    }
}
