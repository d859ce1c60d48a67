package com.iafactory.studio.retention;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.storage.Freed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The garbage collection of every night, on one worker of all. */
final class GcJob implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(GcJob.class);
    private static final String KIND = "gc";
    private static final LocalTime NIGHT = LocalTime.of(3, 20);
    private static final Duration WHEN_IT_FAILED = Duration.ofHours(1);

    private final GarbageCollection collection;
    private final RetentionSettings settings;
    private final Clock clock;

    GcJob(GarbageCollection collection, RetentionSettings settings, Clock clock) {
        this.collection = collection;
        this.settings = settings;
        this.clock = clock;
    }

    /** The one there is; it comes back by itself for ever. */
    Job job() {
        return Job.now(QueueName.DEFAULT, KIND, "nightly", "", Priority.FREE).after(untilNight());
    }

    private Duration untilNight() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime night = now.with(NIGHT);
        return Duration.between(now, night.isAfter(now) ? night : night.plusDays(1));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) {
        if (!settings.nightly()) {
            return JobEnd.done();
        }
        Tally tally = new Tally();
        try {
            collection.run(settings.policy(), false, tally);
            return JobEnd.again(untilNight());
        } catch (StudioException e) {
            LOG.warn("the garbage collection of this night ended early: {} {}", e.getMessage(), e.remedy());
            return JobEnd.again(WHEN_IT_FAILED);
        } finally {
            Freed all = tally.all();
            LOG.info("garbage collection: {} removed, {} bytes", all.count(), all.bytes());
        }
    }
}
