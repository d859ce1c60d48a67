package com.iafactory.studio.watch;

import com.iafactory.studio.account.Callers;
import com.iafactory.studio.account.LoginMeters;
import com.iafactory.studio.database.DatabasePool;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.queue.QueueGauges;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.storage.StudioHome;
import com.iafactory.studio.take.ExternalCosts;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Watching, put together: the same for a node that answers and for a worker. */
@Configuration(proxyBeanMethods = false)
public class WatchConfiguration {
    /** What Prometheus fetches. */
    @Bean
    PrometheusMeterRegistry prometheus() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    /** What rooms count into. */
    @Bean
    @Primary
    MeterRegistry meters(PrometheusMeterRegistry prometheus, Environment environment) {
        return new Exports(environment::getProperty).pushes()
                ? new CompositeMeterRegistry(Clock.SYSTEM, List.of(prometheus))
                : prometheus;
    }

    @Bean(destroyMethod = "close")
    Exports exports(MeterRegistry registry, ObjectProvider<Outbound> outbound, Environment environment) {
        Exports exports = new Exports(environment::getProperty);
        if (registry instanceof CompositeMeterRegistry many) {
            exports.begin(outbound::getObject, many);
        }
        exports.report();
        return exports;
    }

    @Bean(destroyMethod = "close")
    JvmGcMetrics collectorPauses(MeterRegistry registry) {
        JvmGcMetrics pauses = new JvmGcMetrics();
        pauses.bindTo(registry);
        return pauses;
    }

    /** When everything is there: the registry itself must need nothing, for everything may count into it. */
    @Bean
    SmartInitializingSingleton gauges(
            MeterRegistry registry, DatabasePool pool, Queues queues, Environment environment) {
        return () -> {
            new JvmMemoryMetrics().bindTo(registry);
            new JvmThreadMetrics().bindTo(registry);
            new ProcessorMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
            new DiskSpaceMetrics(StudioHome.named(environment.getProperty("studio.home", ""))
                            .toFile())
                    .bindTo(registry);
            Gauge.builder("database.connections.active", pool, DatabasePool::active)
                    .register(registry);
            Gauge.builder("database.connections.idle", pool, DatabasePool::idle).register(registry);
            Gauge.builder("database.connections.max", pool, DatabasePool::most).register(registry);
            Gauge.builder("database.connections.waiting", pool, DatabasePool::waiting)
                    .register(registry);
            new QueueGauges(queues).bindTo(registry);
        };
    }

    @Bean
    LoginMeters loginMeters(MeterRegistry registry) {
        return new LoginMeters(registry);
    }

    /** For makers and platforms that are paid. */
    @Bean
    ExternalCosts externalCosts(MeterRegistry registry) {
        return (provider, amount, currency) -> registry.counter(
                        "studio.external.cost", "provider", provider, "currency", currency.getCurrencyCode())
                .increment(amount.doubleValue());
    }

    @Bean
    HealthCheck healthCheck(JdbcClient jdbc) {
        return new HealthCheck(jdbc);
    }

    @Bean
    MetricsDoor metricsDoor(Callers callers, Environment environment) {
        return new MetricsDoor(callers, Optional.ofNullable(environment.getProperty("STUDIO_METRICS_TOKEN")));
    }
}
