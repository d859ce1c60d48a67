package com.iafactory.studio.production.project;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.queue.WorkerSettings;
import com.iafactory.studio.queue.Workers;
import com.iafactory.studio.storage.FileMediaStore;
import com.iafactory.studio.storage.FolderStore;
import com.iafactory.studio.storage.MediaStore;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One process of a service, as far as productions go: a machine's own cache, a shared media store, a shared database. */
final class Node implements AutoCloseable {
    final ProductionRoom room;
    final Queues queues;
    final MediaStore media;
    private final Workers workers;

    Node(String name, DataSource source, Path shared, Workshop workshop, Map<QueueName, Integer> threads) {
        this(name, source, shared, FileMediaStore.open(shared.resolve("media"), Clock.systemUTC()), workshop, threads);
    }

    Node(
            String name,
            DataSource source,
            Path shared,
            MediaStore media,
            Workshop workshop,
            Map<QueueName, Integer> threads) {
        this.media = media;
        JdbcClient jdbc = JdbcClient.create(source);
        queues = new Queues(jdbc);
        room = ProductionRoom.on(
                new ProductionRoom.Ground(
                        name,
                        jdbc,
                        new TransactionTemplate(new JdbcTransactionManager(source)),
                        queues,
                        new IdSource(Clock.systemUTC(), new SecureRandom()),
                        media,
                        FolderStore.open(shared.resolve(name), Clock.systemUTC()),
                        new FreeTill(),
                        shared.resolve(name).resolve("scratch"),
                        8,
                        Witness.nobody()),
                workshop);
        workers = new Workers(
                name,
                source,
                queues,
                room.handlers(),
                new WorkerSettings(threads, Duration.ofMillis(50), Duration.ofMillis(400), 4));
    }

    static Node all(String name, TestDatabase database, Path shared, Workshop workshop) {
        return new Node(
                name,
                database.source(),
                shared,
                workshop,
                Map.of(QueueName.HIGH, 1, QueueName.DEFAULT, 2, QueueName.MEDIA, 2));
    }

    Node start() {
        workers.start();
        return this;
    }

    @Override
    public void close() {
        workers.close();
    }
}
