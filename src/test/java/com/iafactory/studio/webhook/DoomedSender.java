package com.iafactory.studio.webhook;

import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.queue.WorkerSettings;
import com.iafactory.studio.queue.Workers;
import com.iafactory.studio.secret.KeyRing;
import com.iafactory.studio.secret.NamedKey;
import com.iafactory.studio.secret.SecretBox;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A worker that sends webhooks, in a process of its own for a test that kills it. Arguments: name, allowed places. */
final class DoomedSender {
    private DoomedSender() {}

    static SecretBox box() {
        return new SecretBox(
                new KeyRing(List.of(NamedKey.parse("k1:" + Base64.getEncoder().encodeToString(new byte[32])))));
    }

    static Workers workers(String name, DataSource source, String places) {
        JdbcClient jdbc = JdbcClient.create(source);
        WebhookJob job = new WebhookJob(
                new TransactionTemplate(new JdbcTransactionManager(source)),
                new Turns(jdbc, RetrySchedule.standard(), Clock.systemUTC()),
                new Courier(Outbound.open(AllowedPlaces.parse(places)), box(), Clock.systemUTC()));
        return new Workers(
                name,
                source,
                new Queues(jdbc),
                List.of(job),
                new WorkerSettings(Map.of(QueueName.DEFAULT, 2), Duration.ofMillis(50), Duration.ofMillis(400), 4));
    }

    public static void main(String[] arguments) throws InterruptedException {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(System.getenv("STUDIO_DATABASE_URL"));
        pool.setUsername(System.getenv("STUDIO_DATABASE_USER"));
        pool.setPassword(System.getenv("STUDIO_DATABASE_PASSWORD"));
        pool.setMaximumPoolSize(4);
        workers(arguments[0], new HikariDataSource(pool), arguments[1]).start();
        // Killed while it sends; nobody else ends it.
        Thread.currentThread().join();
    }
}
