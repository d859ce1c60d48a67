package com.iafactory.studio.web;

import com.iafactory.studio.production.project.Till;
import com.iafactory.studio.production.project.TinyWorkshop;
import com.iafactory.studio.production.project.Workshop;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.tokens.Item;
import com.iafactory.studio.tokens.Ledger;
import com.iafactory.studio.tokens.Pricing;
import com.iafactory.studio.tokens.TokenStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Films of a few words, whose voice has to be paid for. */
@Configuration(proxyBeanMethods = false)
class TinyFilms {
    /** A folder for a service that makes them. */
    static Path home() {
        try {
            return Files.createTempDirectory("studio-routes");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Bean
    @Primary
    Workshop tiny(Environment environment) {
        return new TinyWorkshop(Path.of(environment.getRequiredProperty("studio.home"), "tally"));
    }

    @Bean
    @Primary
    Till paidVoice(Ledger ledger, TokenStatement statement, Pricing pricing, Casting casting) {
        return new LedgerTill(ledger, statement, pricing, new PaidItems(casting), Set.of(Item.VOICE));
    }
}
