package com.iafactory.studio.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.origin.OriginConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokensConfigurationTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void theRoomIsPutTogetherFromADatabaseAndWhoeverKnowsThePlans() {
        UUID amina = UUID.fromString("01890000-0000-7000-8000-00000000000a");
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(TokensConfiguration.class, OriginConfiguration.class);
            context.registerBean(JdbcClient.class, DATABASE::jdbc);
            context.registerBean(PlanOf.class, () -> _ -> Plan.PRO);
            context.registerBean(MeterRegistry.class, () -> meters);
            context.refresh();
            Ledger ledger = context.getBean(Ledger.class);
            DATABASE.transactions().executeWithoutResult(_ -> ledger.hold(amina, "film", Tokens.of(600)));
            assertThat(context.getBean(TokenStatement.class).balance(amina).available())
                    .contains(Tokens.of(400));
            assertThat(meters.counter("studio.tokens.held").count()).isEqualTo(600);
            context.getBean(PlanRules.class).requireLength(amina, Plan.PRO.longest());
            assertThat(context.getBean(Pricing.class)).isNotNull();
        }
    }
}
