package com.iafactory.studio.tokens;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans, prices and the ledger; asks for a {@link PlanOf} of whoever keeps the accounts. */
@Configuration(proxyBeanMethods = false)
public class TokensConfiguration {
    @Bean
    TokenMeters tokenMeters(ObjectProvider<MeterRegistry> registry) {
        return new TokenMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    PlanRules planRules(PlanOf plans, TokenMeters meters) {
        return new PlanRules(plans, meters);
    }

    @Bean
    Pricing pricing(Environment environment) {
        return new Pricing(TariffFile.open(Map.of("STUDIO_TARIFF", environment.getProperty("STUDIO_TARIFF", ""))));
    }

    @Bean
    Ledger ledger(JdbcClient jdbc, PlanOf plans, Clock clock, TokenMeters meters) {
        return new Ledger(new TransferTable(jdbc), plans, clock, meters);
    }

    @Bean
    TokenStatement tokenStatement(JdbcClient jdbc, PlanOf plans, Clock clock) {
        return new TokenStatement(new TransferTable(jdbc), plans, clock);
    }
}
