package com.iafactory.studio.take;

import com.iafactory.studio.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What services tell by themselves. It changes one thing: a take of which nobody knew whether the service has it is known to be under
 * way, with the job's id; whoever waits for it then asks and fetches as ever. Of a take that is followed already it says nothing new.
 * Thread-safe.
 */
public final class Announcements {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final JdbcClient jdbc;
    private final Vendors vendors;

    public Announcements(JdbcClient jdbc, Vendors vendors) {
        this.jdbc = jdbc;
        this.vendors = vendors;
    }

    /** Whether the call is a service's, about a take that it may have. */
    public boolean heard(String provider, UUID take, Announcer.Call call) {
        Optional<Take> asked =
                TakeRow.by(jdbc, take).filter(known -> known.maker().provider().equals(provider));
        Optional<Map<String, String>> job = asked.flatMap(known -> vendors.find(provider))
                .flatMap(known -> vendors.announcer(known)
                        .flatMap(announcer -> announcer.read(call, vendors.way(known), vendors.base(known))));
        job.ifPresent(known -> found(take, known));
        return job.isPresent();
    }

    /** Also one whose sender died: nobody is at it any more. */
    private void found(UUID take, Map<String, String> job) {
        int changed = jdbc.sql("UPDATE take SET state = 'underway', job = :job::jsonb, failure = NULL WHERE id = :id"
                        + " AND (state = 'unknown' OR state = 'sending' AND alive_until < now())")
                .param("id", take)
                .param("job", Json.canonical(job))
                .update();
        if (changed > 0) {
            LOG.info("the service tells that it has take {}; it is not unknown any more", take);
        }
    }
}
