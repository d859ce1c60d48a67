package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountConfiguration;
import com.iafactory.studio.engine.EngineConfiguration;
import com.iafactory.studio.production.ProductionConfiguration;
import com.iafactory.studio.production.project.ProjectConfiguration;
import com.iafactory.studio.production.project.Till;
import com.iafactory.studio.production.sound.SoundConfiguration;
import com.iafactory.studio.provider.ProviderConfiguration;
import com.iafactory.studio.publish.Fees;
import com.iafactory.studio.publish.PublishConfiguration;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.retention.RetentionConfiguration;
import com.iafactory.studio.retention.Upkeep;
import com.iafactory.studio.secret.RenewalJob;
import com.iafactory.studio.secret.Sealing;
import com.iafactory.studio.storage.StorageConfiguration;
import com.iafactory.studio.take.Casting;
import com.iafactory.studio.tokens.Ledger;
import com.iafactory.studio.tokens.Pricing;
import com.iafactory.studio.tokens.TokenStatement;
import com.iafactory.studio.tokens.TokensConfiguration;
import com.iafactory.studio.trends.TrendsConfiguration;
import com.iafactory.studio.upload.UploadConfiguration;
import com.iafactory.studio.watch.WatchConfiguration;
import com.iafactory.studio.webhook.WebhookConfiguration;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything behind the routes: the same on a node that answers and on a worker that only works. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountConfiguration.class,
    StorageConfiguration.class,
    TokensConfiguration.class,
    EngineConfiguration.class,
    ProductionConfiguration.class,
    ProjectConfiguration.class,
    ProviderConfiguration.class,
    PublishConfiguration.class,
    SoundConfiguration.class,
    UploadConfiguration.class,
    RetentionConfiguration.class,
    TrendsConfiguration.class,
    WebhookConfiguration.class,
    WatchConfiguration.class
})
public class Rooms {
    /** The offline engines cost nothing; what services charge for is paid take by take. */
    @Bean
    Till till(Ledger ledger, TokenStatement statement, Pricing pricing, Casting casting) {
        return new LedgerTill(ledger, statement, pricing, new PaidItems(casting), Set.of());
    }

    @Bean
    Fees publicationFees(Ledger ledger, Pricing pricing) {
        return new LedgerFees(ledger, pricing);
    }

    @Bean
    RenewalJob secretRenewal(ObjectProvider<Sealing> rooms) {
        return new RenewalJob(rooms.orderedStream().toList());
    }

    @Bean
    SmartInitializingSingleton secretRenewalStarts(Queues queues) {
        return () -> queues.put(RenewalJob.job());
    }

    @Bean
    Upkeep expiredAnswers(JdbcClient jdbc, Clock clock) {
        return new ExpiredAnswers(jdbc, clock);
    }
}
