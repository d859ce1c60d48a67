package com.iafactory.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who finds the service up can log in as the owner that its settings name. */
class OwnerAtTheStartTest {
    private static final AtomicInteger OWNERS = new AtomicInteger();

    @RegisterExtension
    static final TestService SERVICE = TestService.with(AtTheOpening.class);

    /** Looks at the moment from which requests are answered. */
    @Configuration(proxyBeanMethods = false)
    static class AtTheOpening {
        @Bean
        ApplicationListener<ServletWebServerInitializedEvent> opening(JdbcClient jdbc) {
            return event -> OWNERS.set(jdbc.sql("SELECT count(*) FROM users WHERE role = 'owner'")
                    .query(Integer.class)
                    .single());
        }
    }

    @Test
    void theOwnerIsThereBeforeTheFirstRequestIsAnswered() {
        assertThat(OWNERS).hasValue(1);
        assertThat(SERVICE.owner()).isNotEmpty();
    }
}
