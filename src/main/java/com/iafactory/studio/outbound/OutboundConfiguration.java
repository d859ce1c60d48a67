package com.iafactory.studio.outbound;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The one client of the studio. {@code STUDIO_OUTBOUND_ALLOW} names the places in the private network it may call. */
@Configuration(proxyBeanMethods = false)
public class OutboundConfiguration {
    @Bean(destroyMethod = "close")
    Outbound outbound(Environment environment, ObjectProvider<MeterRegistry> registry) {
        return Outbound.open(
                AllowedPlaces.parse(environment.getProperty("STUDIO_OUTBOUND_ALLOW", "")),
                new OutboundMeters(registry.getIfAvailable(CompositeMeterRegistry::new)));
    }
}
