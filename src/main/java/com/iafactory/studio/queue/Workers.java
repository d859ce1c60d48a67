package com.iafactory.studio.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The threads of this process that do jobs. Started once; closing waits for what is being done. Thread-safe. */
public final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    /** The queues' own job. */
    static final String AGEING = "ageing";

    private static final Duration LAST_WORDS = Duration.ofSeconds(20);

    private final Map<QueueName, Scheduler> schedulers = new EnumMap<>(QueueName.class);
    private final Queues queues;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("queue-watch").daemon().factory());

    /**
     * @param name of this process among all; unique as long as it lives
     * @param source a pool that knows nothing of the callers' transactions
     */
    public Workers(
            String name,
            DataSource source,
            Queues queues,
            List<JobHandler> handlers,
            WorkerSettings settings,
            QueueMeters meters) {
        this.queues = queues;
        settings.threads()
                .forEach((queue, threads) ->
                        schedulers.put(queue, scheduler(name, source, queue, threads, handlers, settings, meters)));
    }

    /** Unwatched. */
    public Workers(String name, DataSource source, Queues queues, List<JobHandler> handlers, WorkerSettings settings) {
        this(name, source, queues, handlers, settings, QueueMeters.none());
    }

    private static Scheduler scheduler(
            String name,
            DataSource source,
            QueueName queue,
            int threads,
            List<JobHandler> handlers,
            WorkerSettings settings,
            QueueMeters meters) {
        List<Task<?>> tasks = new ArrayList<>();
        handlers.stream()
                .filter(handler -> handler.queue() == queue)
                .forEach(handler -> tasks.add(HandlerTask.of(handler, meters)));
        return Scheduler.create(source, tasks)
                .startTasks(List.of(ageing(queue, JdbcClient.create(source))))
                .tableName(queue.table())
                .schedulerName(new SchedulerName.Fixed(name + "/" + queue.code()))
                .serializer(new PlainText())
                .threads(threads)
                .enablePriority()
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(settings.missed())
                .shutdownMaxWait(LAST_WORDS)
                .build();
    }

    /** What waits rises, whoever it belongs to; done by one process of all. */
    private static RecurringTask<Void> ageing(QueueName queue, JdbcClient jdbc) {
        return Tasks.recurring(AGEING, FixedDelay.ofSeconds(Priority.AGEING_SECONDS))
                .execute((instance, context) -> jdbc.sql("UPDATE " + queue.table() + " SET priority = priority + 1"
                                + " WHERE NOT picked AND execution_time <= now() AND priority < :highest")
                        .param("highest", Priority.HIGHEST)
                        .update());
    }

    public void start() {
        schedulers.values().forEach(Scheduler::start);
        watch.scheduleWithFixedDelay(this::obeyPauses, 0, 1, TimeUnit.SECONDS);
    }

    /** Looks for jobs at once instead of at the next poll; for what this process has just put in. */
    public void nudge(QueueName queue) {
        Scheduler scheduler = schedulers.get(queue);
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private void obeyPauses() {
        try {
            schedulers.forEach((queue, scheduler) -> {
                boolean paused = queues.paused(queue);
                if (paused && !scheduler.getSchedulerState().isPaused()) {
                    LOG.info("queue {} is paused", queue.code());
                    scheduler.pause();
                } else if (!paused && scheduler.getSchedulerState().isPaused()) {
                    LOG.info("queue {} goes on", queue.code());
                    scheduler.resume();
                }
            });
        } catch (DataAccessException e) {
            // The database is away; the queues wait for it by themselves.
            LOG.debug("pauses could not be read", e);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        // Side by side: each waits for its own jobs.
        List<Thread> stopping = schedulers.values().stream()
                .map(scheduler -> Thread.ofVirtual().start(scheduler::stop))
                .toList();
        for (Thread thread : stopping) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
