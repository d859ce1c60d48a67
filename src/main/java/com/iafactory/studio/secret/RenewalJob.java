package com.iafactory.studio.secret;

import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals with the ring's first key, four times a day, what older keys sealed. */
public final class RenewalJob implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RenewalJob.class);
    private static final Duration BETWEEN = Duration.ofHours(6);

    private final List<Sealing> rooms;

    public RenewalJob(List<Sealing> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /** The one there is; it comes back by itself for ever. */
    public static Job job() {
        return Job.now(QueueName.DEFAULT, "secret-renewal", "all", "", Priority.FREE)
                .after(Duration.ofMinutes(1));
    }

    @Override
    public String kind() {
        return "secret-renewal";
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) {
        for (Sealing room : rooms) {
            int unreadable = room.renew();
            if (unreadable > 0) {
                LOG.warn("{} of the {} cannot be opened: their key is not there any more", unreadable, room.what());
            }
        }
        return JobEnd.again(BETWEEN);
    }
}
