package com.iafactory.studio.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.web.TestService;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExportsTest {
    private static final Collector COLLECTOR = new Collector();

    @RegisterExtension
    static final TestService SERVICE = TestService.started(Map.of(
            "STUDIO_METRICS_TOKEN",
            "let me see",
            "STUDIO_DATADOG_API_KEY",
            "the-key",
            "STUDIO_DATADOG_URI",
            "http://" + COLLECTOR.place(),
            "STUDIO_OUTBOUND_ALLOW",
            COLLECTOR.place(),
            "STUDIO_SENTRY_DSN",
            "http://public@" + COLLECTOR.place() + "/7"));

    @AfterAll
    static void stop() {
        COLLECTOR.close();
    }

    @Test
    void whoFetchesIsToldTheSameAndTheLastMinuteIsSentWhenTheServiceEnds() {
        SERVICE.get("/actuator/health", "");
        assertThat(SERVICE.get("/actuator/prometheus", "let me see").body())
                .contains("http_server_requests_seconds_count", "studio_queue_waiting", "studio_logins_total");
        SERVICE.service().close();
        assertThat(COLLECTOR.calls())
                .anyMatch(call -> call.path().equals("/api/v1/series")
                        && call.body().contains("http.server.requests.count")
                        && !call.body().contains("the-key"));
    }
}
