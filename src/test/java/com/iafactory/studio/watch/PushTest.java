package com.iafactory.studio.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to others once a minute, received by a server that stands in for theirs. */
class PushTest {
    private final MockClock clock = new MockClock();
    private final Collector collector = new Collector();

    @AfterEach
    void stop() {
        collector.close();
    }

    private static void count(MeterRegistry registry) {
        registry.counter("studio.test.words", "kind", "short").increment(3);
        Timer.builder("studio.test.time")
                .serviceLevelObjectives(Duration.ofSeconds(1), Duration.ofSeconds(9))
                .register(registry)
                .record(Duration.ofSeconds(4));
    }

    @Test
    void datadogIsToldOfTheLastMinuteWithoutBuckets() throws IOException {
        try (Outbound outbound = Outbound.open(AllowedPlaces.parse(collector.place()))) {
            DatadogPush push = new DatadogPush(outbound, "http://" + collector.place(), "the-key", "node-1", clock);
            count(push);
            clock.add(PushRegistry.STEP);
            push.publish();
            Collector.Call call = collector.only();
            assertThat(call.path()).isEqualTo("/api/v1/series");
            assertThat(call.header("DD-API-KEY")).isEqualTo("the-key");
            Map<String, JsonNode> series = StreamSupport.stream(
                            new JsonMapper()
                                    .readTree(call.body())
                                    .path("series")
                                    .spliterator(),
                            false)
                    .collect(Collectors.toMap(one -> one.path("metric").asString(""), Function.identity()));
            assertThat(series)
                    .containsOnlyKeys(
                            "studio.test.words",
                            "studio.test.time.count",
                            "studio.test.time.total",
                            "studio.test.time.max");
            JsonNode words = Objects.requireNonNull(series.get("studio.test.words"));
            assertThat(words.path("type").asString("")).isEqualTo("count");
            assertThat(words.path("interval").asInt(0)).isEqualTo(60);
            assertThat(words.path("host").asString("")).isEqualTo("node-1");
            assertThat(words.path("tags").path(0).asString("")).isEqualTo("kind:short");
            assertThat(words.path("points").path(0).path(1).asDouble(0)).isEqualTo(3);
            assertThat(Objects.requireNonNull(series.get("studio.test.time.total"))
                            .path("points")
                            .path(0)
                            .path(1)
                            .asDouble(0))
                    .isEqualTo(4);
        }
    }

    @Test
    void whenDatadogRefusesNothingElseIsDisturbed() {
        collector.answer(403);
        try (Outbound outbound = Outbound.open(AllowedPlaces.parse(collector.place()))) {
            DatadogPush push = new DatadogPush(outbound, "http://" + collector.place(), "old-key", "node-1", clock);
            count(push);
            push.publish();
            assertThat(collector.calls()).hasSize(1);
        }
    }

    @Test
    void cloudWatchIsToldUnderTheNamespace() {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "example");
        try {
            CloudWatchPush push = new CloudWatchPush(
                    "StudioTest",
                    Optional.of("eu-central-1"),
                    Optional.of(URI.create("http://" + collector.place())),
                    clock);
            count(push);
            clock.add(PushRegistry.STEP);
            push.publish();
            assertThat(collector.calls()).isNotEmpty();
            Collector.Call call = collector.calls().getFirst();
            assertThat(call.body()).contains("StudioTest", "studio.test.words", "short", "studio.test.time.max");
            assertThat(call.header("Authorization")).contains("AKIDEXAMPLE", "eu-central-1/monitoring");
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }
}
