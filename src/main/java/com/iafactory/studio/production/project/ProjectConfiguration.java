package com.iafactory.studio.production.project;

import com.iafactory.studio.database.Notifications;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.production.FootageStore;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueMeters;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.queue.WorkerSettings;
import com.iafactory.studio.queue.Workers;
import com.iafactory.studio.retention.MediaOwner;
import com.iafactory.studio.storage.FolderStore;
import com.iafactory.studio.storage.Leavings;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaNotFound;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.StudioHome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Durable productions and the workers of this process. Asks for a {@link Workshop} of whoever makes films. */
@Configuration(proxyBeanMethods = false)
public class ProjectConfiguration {
    /** How many pieces of one user are in the queue or being made at a time, unless {@code STUDIO_PIECES_PER_USER} says otherwise. */
    private static final int PIECES_OF_A_USER = 8;

    @Bean
    Queues queues(JdbcClient jdbc) {
        return new Queues(jdbc);
    }

    @Bean
    StageMeters stageMeters(ObjectProvider<MeterRegistry> registry) {
        return new StageMeters(registry.getIfAvailable(CompositeMeterRegistry::new));
    }

    @Bean
    QueueMeters queueMeters(ObjectProvider<MeterRegistry> registry) {
        return new QueueMeters(registry.getIfAvailable(CompositeMeterRegistry::new));
    }

    @Bean
    ProductionRoom productionRoom(
            Environment environment,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Queues queues,
            IdSource ids,
            MediaStore media,
            Clock clock,
            Till till,
            ObjectProvider<Witness> witnesses,
            StageMeters meters,
            Workshop workshop) {
        Path home = home(environment);
        return ProductionRoom.on(
                new ProductionRoom.Ground(
                        "worker-" + ids.next(),
                        jdbc,
                        transactions,
                        queues,
                        ids,
                        media,
                        FolderStore.open(home, clock),
                        till,
                        Leavings.scratch(home),
                        environment.getProperty("STUDIO_PIECES_PER_USER", Integer.class, PIECES_OF_A_USER),
                        all(witnesses.stream().toList()),
                        meters),
                workshop);
    }

    @Bean
    MediaOwner projectMedia(JdbcClient jdbc, TransactionOperations transactions, Queues queues) {
        return new ProjectMedia(jdbc, transactions, new PieceRecords(jdbc, queues, PIECES_OF_A_USER));
    }

    /** Footage lies in the media store, under the keys it is named by. */
    @Bean
    FootageStore footage(MediaStore media) {
        return (name, file) -> {
            try {
                media.download(new MediaKey(name), file);
            } catch (MediaNotFound e) {
                throw FootageStore.missing();
            }
        };
    }

    private static Witness all(List<Witness> witnesses) {
        return what -> witnesses.forEach(witness -> witness.happened(what));
    }

    /** None on a node that only answers requests. Other rooms hand in their kinds of jobs as beans. */
    @Bean
    WorkerLife workers(
            Environment environment,
            ProductionRoom room,
            ObjectProvider<JobHandler> others,
            DataSource source,
            Queues queues,
            QueueMeters meters,
            Notifications notifications) {
        List<JobHandler> handlers =
                Stream.concat(room.handlers().stream(), others.stream()).toList();
        boolean idle = environment.getProperty("studio.api-only", Boolean.class, false);
        WorkerSettings everything =
                WorkerSettings.everything(Runtime.getRuntime().availableProcessors());
        WorkerSettings settings = idle ? everything.only(Set.of()) : everything.only(wanted(environment));
        return new WorkerLife(
                new Workers(room.worker(), source, queues, handlers, settings, meters), room.running(), notifications);
    }

    private static Set<QueueName> wanted(Environment environment) {
        String named = environment.getProperty("studio.queues", "");
        return named.isBlank()
                ? EnumSet.allOf(QueueName.class)
                : Arrays.stream(named.split(",", -1)).map(QueueName::of).collect(Collectors.toSet());
    }

    private static Path home(Environment environment) {
        return StudioHome.named(environment.getProperty("studio.home", ""));
    }
}
