package com.iafactory.studio.publish;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.secret.Sealing;
import com.iafactory.studio.secret.SecretBox;
import com.iafactory.studio.storage.Leavings;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StudioHome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Publications, accounts at platforms, and the job that posts. The platforms themselves are handed in, as are fees and witnesses. */
@Configuration(proxyBeanMethods = false)
public class PublishConfiguration {
    @Bean
    PlatformAccounts platformAccounts(
            JdbcClient jdbc, TransactionOperations transactions, SecretBox box, IdSource ids, Clock clock) {
        return new PlatformAccounts(jdbc, transactions, box, ids, clock);
    }

    @Bean
    Connections platformConnections(Publishers publishers, PlatformAccounts accounts, SecretBox box, Clock clock) {
        return new Connections(publishers, accounts, box, clock);
    }

    @Bean
    Sealing sealedByPublishing(JdbcClient jdbc, SecretBox box) {
        return new SealedColumns(jdbc, box);
    }

    @Bean
    PublicationRecords publicationRecords(JdbcClient jdbc, Queues queues, Clock clock) {
        return new PublicationRecords(jdbc, queues, clock);
    }

    @Bean
    Publications publications(
            TransactionOperations transactions,
            PublicationRecords records,
            PlatformAccounts accounts,
            Publishers publishers,
            Fees fees,
            Witness witness,
            IdSource ids,
            Clock clock) {
        return new Publications(transactions, records, accounts, publishers, fees, witness, ids, clock);
    }

    @Bean
    PublicationJob publicationJob(
            Environment environment,
            TransactionOperations transactions,
            PublicationRecords records,
            PlatformAccounts accounts,
            Publishers publishers,
            MediaStore media,
            SecretBox box,
            Fees fees,
            Witness witness,
            Clock clock,
            ObjectProvider<MeterRegistry> registry) {
        FilmFiles films =
                new FilmFiles(media, Leavings.scratch(StudioHome.named(environment.getProperty("studio.home", ""))));
        return new PublicationJob(
                transactions,
                records,
                new Poster(publishers, accounts, films, box, clock),
                fees,
                witness,
                new PublicationMeters(registry.getIfAvailable(CompositeMeterRegistry::new)));
    }
}
