package com.iafactory.studio.take;

import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Buys in the {@link LittleShop}. */
record LittleShopService(boolean jobs, boolean askable) implements Service<SpeechRequest> {
    @Override
    public Maker maker() {
        return new Maker("little-shop", Capability.SPEECH, jobs ? "jobs" : "now", "1");
    }

    @Override
    public Optional<Money> price(SpeechRequest request) {
        return Optional.of(Money.dollars("1"));
    }

    @Override
    public Step begin(SpeechRequest request, Access access, Path folder) {
        Wire wire = new Wire("little-shop", access.outbound());
        Body body = new Body.Bytes("text/plain", request.text().getBytes(StandardCharsets.UTF_8));
        if (jobs) {
            String id = Wire.json(wire.buy(OutboundRequest.post(access.base() + "/jobs", body)))
                    .path("id")
                    .asString();
            return new Step.Underway(Map.of("id", id), Duration.ZERO);
        }
        wire.buy(OutboundRequest.post(access.base() + "/now", body), folder.resolve("said.txt"));
        return made();
    }

    private static Step made() {
        return new Step.Made(new Receipt("said.txt", "now", Optional.empty(), Map.of()));
    }

    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        new Wire("little-shop", access.outbound())
                .download(
                        access.base() + "/jobs/" + job.get("id"),
                        folder.resolve("said.txt"),
                        1 << 16,
                        Duration.ofSeconds(10));
        return made();
    }

    @Override
    public Map<String, String> trace(SpeechRequest request) {
        return askable ? Map.of("text", request.text()) : Map.of();
    }

    @Override
    public Sought seek(Map<String, String> trace, Instant since, Access access) {
        String id = Wire.json(new Wire("little-shop", access.outbound())
                        .ask(OutboundRequest.get(access.base() + "/find?text=" + trace.get("text"))))
                .path("id")
                .asString();
        return id.isEmpty() ? new Sought.NotThere() : new Sought.Found(Map.of("id", id));
    }
}
