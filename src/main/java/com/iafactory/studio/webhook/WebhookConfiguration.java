package com.iafactory.studio.webhook;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundConfiguration;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.secret.SecretBox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Webhooks, and the jobs that send. */
@Configuration(proxyBeanMethods = false)
@Import(OutboundConfiguration.class)
public class WebhookConfiguration {
    @Bean
    Webhooks webhooks(JdbcClient jdbc) {
        return new Webhooks(jdbc);
    }

    @Bean
    Deliveries deliveries(JdbcClient jdbc) {
        return new Deliveries(jdbc);
    }

    @Bean
    Wake webhookWake(JdbcClient jdbc, Queues queues) {
        return new Wake(jdbc, queues);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, Deliveries deliveries, Wake wake, IdSource ids, Clock clock) {
        return new Outbox(jdbc, deliveries, wake, ids, clock);
    }

    @Bean
    WebhookDesk webhookDesk(
            TransactionOperations transactions,
            Webhooks webhooks,
            Deliveries deliveries,
            Outbox outbox,
            Wake wake,
            Outbound outbound,
            SecretBox box,
            IdSource ids,
            Clock clock) {
        return new WebhookDesk(transactions, webhooks, deliveries, outbox, wake, outbound, box, ids, clock);
    }

    @Bean
    WebhookJob webhookJob(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Outbound outbound,
            SecretBox box,
            Clock clock,
            ObjectProvider<MeterRegistry> registry) {
        return new WebhookJob(
                transactions,
                new Turns(jdbc, RetrySchedule.standard(), clock),
                new Courier(outbound, box, clock),
                new WebhookMeters(registry.getIfAvailable(CompositeMeterRegistry::new)));
    }

    @Bean
    UpkeepJob webhookUpkeep(JdbcClient jdbc, Deliveries deliveries, SecretBox box, Clock clock) {
        return new UpkeepJob(jdbc, deliveries, box, clock);
    }

    @Bean
    SmartInitializingSingleton webhookUpkeepStarts(Queues queues) {
        return () -> queues.put(UpkeepJob.job());
    }
}
