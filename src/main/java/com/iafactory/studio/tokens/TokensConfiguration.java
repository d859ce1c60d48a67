package com.iafactory.studio.tokens;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans, prices and the ledger; asks for a {@link PlanOf} of whoever keeps the accounts. */
@Configuration(proxyBeanMethods = false)
public class TokensConfiguration {
    @Bean
    PlanRules planRules(PlanOf plans) {
        return new PlanRules(plans);
    }

    @Bean
    Pricing pricing(Environment environment) {
        return new Pricing(TariffFile.open(Map.of("STUDIO_TARIFF", environment.getProperty("STUDIO_TARIFF", ""))));
    }

    @Bean
    Ledger ledger(JdbcClient jdbc, PlanOf plans, Clock clock) {
        return new Ledger(new TransferTable(jdbc), plans, clock);
    }

    @Bean
    TokenStatement tokenStatement(JdbcClient jdbc, PlanOf plans, Clock clock) {
        return new TokenStatement(new TransferTable(jdbc), plans, clock);
    }
}
