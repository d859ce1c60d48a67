package com.iafactory.studio.queue;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A handler as db-scheduler knows it: done jobs go, failed ones come again later, those of dead workers at once. */
final class HandlerTask {
    private static final Logger LOG = LoggerFactory.getLogger(HandlerTask.class);
    private static final int LONGEST_WAIT_SECONDS = 60;

    private HandlerTask() {}

    static Task<String> of(JobHandler handler, QueueMeters meters) {
        return Tasks.custom(handler.kind(), String.class)
                .onFailure(HandlerTask::later)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    // At the beginning: what is logged when a job has ended is still about that job.
                    LogField.forgetAll();
                    meters.picked(handler.queue(), context.getExecution().executionTime);
                    Timer.Sample begun = meters.begin();
                    QueueMeters.Outcome outcome = QueueMeters.Outcome.FAILED;
                    try {
                        JobEnd end = handler.run(instance.getId(), instance.getData());
                        outcome = end instanceof JobEnd.Done ? QueueMeters.Outcome.DONE : QueueMeters.Outcome.AGAIN;
                        return completion(end);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw new IllegalStateException("interrupted", e);
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    } finally {
                        meters.ended(begun, handler, outcome);
                    }
                });
    }

    private static CompletionHandler<String> completion(JobEnd end) {
        return switch (end) {
            case JobEnd.Done done -> new CompletionHandler.OnCompleteRemove<>();
            case JobEnd.Again again ->
                (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(again.pause()));
        };
    }

    private static void later(ExecutionComplete failed, ExecutionOperations<String> operations) {
        int failures = failed.getExecution().consecutiveFailures;
        long seconds = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(6, failures));
        LOG.warn(
                "job {} failed and is tried again in {} s: {}",
                failed.getExecution().taskInstance.getTaskAndInstance(),
                seconds,
                failed.getCause().map(Throwable::toString).orElse("no reason given"));
        operations.reschedule(failed, failed.getTimeDone().plus(Duration.ofSeconds(seconds)));
    }
}
