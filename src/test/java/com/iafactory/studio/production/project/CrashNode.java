package com.iafactory.studio.production.project;

import com.iafactory.studio.queue.QueueName;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;

/** A node in a process of its own, for tests that kill it. Arguments: name, shared folder, tally. The database by variables. */
final class CrashNode {
    private CrashNode() {}

    public static void main(String[] arguments) throws InterruptedException {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(System.getenv("STUDIO_DATABASE_URL"));
        pool.setUsername(System.getenv("STUDIO_DATABASE_USER"));
        pool.setPassword(System.getenv("STUDIO_DATABASE_PASSWORD"));
        pool.setMaximumPoolSize(8);
        Node node = new Node(
                arguments[0],
                new HikariDataSource(pool),
                Path.of(arguments[1]),
                new TinyWorkshop(Path.of(arguments[2])),
                Map.of(QueueName.HIGH, 1, QueueName.DEFAULT, 2, QueueName.MEDIA, 2));
        node.start();
        System.out.println("ready");
        // Dies at its fault point or is killed; nobody else ends it.
        Thread.currentThread().join();
    }
}
