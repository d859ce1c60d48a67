package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseLostTest {
    @RegisterExtension
    static final TestService SERVICE = TestService.started();

    @Test
    void aLostDatabaseIsANamedProblemAndNobodyIsLetInUntilItIsBack() {
        String owner = SERVICE.owner();
        assertThat(SERVICE.get("/api/v1/api-keys", owner).status()).isEqualTo(200);
        SERVICE.database().cutOff();
        try {
            TestService.Answer health = SERVICE.get("/actuator/health", "");
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.text("status")).isEqualTo("DOWN");
            TestService.Answer answer = SERVICE.get("/api/v1/api-keys", owner);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("code")).isEqualTo("database-lost");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.body()).doesNotContain("jdbc", "postgres", "127.0.0.1");
        } finally {
            SERVICE.database().restore();
        }
        assertThat(SERVICE.get("/api/v1/api-keys", owner).status()).isEqualTo(200);
        assertThat(SERVICE.get("/actuator/health", "").status()).isEqualTo(200);
    }
}
