package com.iafactory.studio.upload;

import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.process.Sandbox;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.retention.MediaOwner;
import com.iafactory.studio.storage.Leavings;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StudioHome;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;

/** Uploads and the job that checks them. */
@Configuration(proxyBeanMethods = false)
public class UploadConfiguration {
    /** With {@code STUDIO_UPLOADS=trusted} also where nothing can be locked in. */
    @Bean
    Gate gate(Environment environment) {
        boolean trusted = "trusted".equals(environment.getProperty("STUDIO_UPLOADS", ""));
        return new Gate(SingletonSupplier.of(
                () -> Sandbox.find().or(() -> trusted ? Optional.of(Sandbox.limitsOnly()) : Optional.empty())));
    }

    @Bean
    ForeignMedia foreignMedia(Gate gate) {
        return new ForeignMedia(gate);
    }

    @Bean
    Uploads uploads(JdbcClient jdbc, Queues queues) {
        return new Uploads(jdbc, queues);
    }

    @Bean
    UploadDesk uploadDesk(
            Environment environment,
            TransactionOperations transactions,
            IdSource ids,
            Uploads uploads,
            MediaStore media,
            Gate gate) {
        return new UploadDesk(transactions, ids, uploads, media, gate, scratch(environment));
    }

    @Bean
    UploadJob uploadJob(Environment environment, Uploads uploads, MediaStore media, Gate gate) {
        return new UploadJob(uploads, media, gate, scratch(environment));
    }

    @Bean
    MediaOwner uploadMedia(JdbcClient jdbc, TransactionOperations transactions) {
        return new UploadMedia(jdbc, transactions);
    }

    private static Path scratch(Environment environment) {
        return Leavings.scratch(StudioHome.named(environment.getProperty("studio.home", "")));
    }
}
