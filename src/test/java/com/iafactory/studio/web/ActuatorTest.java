package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActuatorTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started(Map.of("STUDIO_METRICS_TOKEN", "let me see"));

    @Test
    void healthIsOpenAndTellsOfTheDatabase() {
        TestService.Answer answer = SERVICE.get("/actuator/health", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()
                        .path("components")
                        .path("database")
                        .path("status")
                        .asString())
                .isEqualTo("UP");
    }

    @Test
    void metricsAreForTheOwnerAndForTheToken() {
        assertThat(SERVICE.get("/actuator/prometheus", "let me see").body()).contains("http_server_requests_seconds");
        assertThat(SERVICE.get("/actuator/prometheus", SERVICE.owner()).status())
                .isEqualTo(200);
        for (String shown : new String[] {"", "let me se", "let me see!", SERVICE.user("curious@example.com")}) {
            assertThat(SERVICE.get("/actuator/prometheus", shown).status()).isEqualTo(401);
        }
    }

    @Test
    void routesAreMeasuredByTheirPatternAndNotByWhatIsTyped() {
        SERVICE.get("/actuator/health", "");
        SERVICE.get("/api/v1/guess-1234", SERVICE.owner());
        assertThat(SERVICE.get("/actuator/prometheus", "let me see").body())
                .contains("route=\"/actuator/health\"")
                .doesNotContain("guess-1234");
    }
}
