package com.iafactory.studio.webhook;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.secret.SecretBox;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets the log after 30 days, and seals secrets anew when the studio's key has been replaced. */
final class UpkeepJob implements JobHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepJob.class);
    private static final String KIND = "webhook-upkeep";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration BETWEEN = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Deliveries deliveries;
    private final SecretBox box;
    private final Clock clock;

    UpkeepJob(JdbcClient jdbc, Deliveries deliveries, SecretBox box, Clock clock) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.box = box;
        this.clock = clock;
    }

    /** The one there is; it comes back by itself for ever. */
    static Job job() {
        return Job.now(QueueName.DEFAULT, KIND, "all", "", Priority.FREE).after(Duration.ofMinutes(1));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    private record Sealed(UUID id, UUID user, String secret, Optional<String> old) {}

    @Override
    public JobEnd run(String id, String data) {
        deliveries.forgetBefore(clock.instant().minus(KEPT));
        List<Sealed> all = jdbc.sql("SELECT id, user_id, secret, old_secret FROM webhook")
                .query((row, number) -> new Sealed(
                        row.getObject("id", UUID.class),
                        row.getObject("user_id", UUID.class),
                        row.getString("secret"),
                        Optional.ofNullable(row.getString("old_secret"))))
                .list();
        all.stream()
                .filter(one -> !box.isCurrent(one.secret())
                        || one.old().filter(old -> !box.isCurrent(old)).isPresent())
                .forEach(this::renew);
        return JobEnd.again(BETWEEN);
    }

    private void renew(Sealed one) {
        try {
            jdbc.sql("UPDATE webhook SET secret = :renewed, old_secret = :old WHERE id = :id AND secret = :secret")
                    .param("id", one.id())
                    .param("secret", one.secret())
                    .param("renewed", renewed(one, one.secret()))
                    .param("old", one.old().map(old -> renewed(one, old)).orElse(null), Types.VARCHAR)
                    .update();
        } catch (StudioException e) {
            LOG.warn("the secret of webhook {} cannot be sealed anew: {}", one.id(), e.getMessage());
        }
    }

    private String renewed(Sealed one, String sealed) {
        return SigningSecret.renew(box, one.user(), one.id(), sealed);
    }
}
