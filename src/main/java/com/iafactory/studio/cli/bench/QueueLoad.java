package com.iafactory.studio.cli.bench;

import com.iafactory.studio.database.DatabaseConfiguration;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import com.iafactory.studio.queue.WorkerSettings;
import com.iafactory.studio.queue.Workers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Jobs that do nothing, through a real queue on the studio's own database. */
final class QueueLoad {
    private static final int THREADS = 4;

    private final Path home;
    private final int jobs;

    QueueLoad(Path home, int jobs) {
        this.home = home;
        this.jobs = jobs;
    }

    double perSecond() throws InterruptedException {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("bench", Map.of("studio.home", home.toString())));
            context.register(DatabaseConfiguration.class);
            context.refresh();
            Queues queues = new Queues(context.getBean(JdbcClient.class));
            CountDownLatch left = new CountDownLatch(jobs);
            context.getBean(TransactionOperations.class).executeWithoutResult(status -> {
                for (int i = 0; i < jobs; i++) {
                    queues.put(Job.now(QueueName.MEDIA, Nothing.KIND, "job-" + i, "", 0));
                }
            });
            WorkerSettings settings = new WorkerSettings(
                    Map.of(QueueName.MEDIA, THREADS), Duration.ofMillis(100), Duration.ofSeconds(2), 5);
            long begun = System.nanoTime();
            try (Workers workers = new Workers(
                    "bench", context.getBean(DataSource.class), queues, List.of(new Nothing(left)), settings)) {
                workers.start();
                boolean done = left.await(5, TimeUnit.MINUTES);
                double seconds = (System.nanoTime() - begun) / 1e9;
                return done ? jobs / seconds : 0;
            }
        }
    }

    private record Nothing(CountDownLatch left) implements JobHandler {
        static final String KIND = "nothing";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public QueueName queue() {
            return QueueName.MEDIA;
        }

        @Override
        public JobEnd run(String id, String data) {
            left.countDown();
            return JobEnd.done();
        }
    }
}
