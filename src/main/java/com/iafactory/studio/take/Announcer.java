package com.iafactory.studio.take;

import com.iafactory.studio.outbound.Outbound;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A service that calls the studio when a job is over. Thread-safe. */
public interface Announcer {
    /** The setting ({@code webhook_url} of the provider) that says where this studio is reached from outside. */
    String HERE = "webhook_url";

    /** Name of the setting of an {@link Access} under which a service is told which take it works on. */
    String TAKE = "take";

    /** A call as it came. */
    record Call(Map<String, String> headers, Map<String, String> query, byte[] body, Instant at) {
        public Call {
            headers = Map.copyOf(headers);
            query = Map.copyOf(query);
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }
    }

    /**
     * Reads a call.
     *
     * @param outbound to fetch the keys that calls are signed with
     * @param base where the service is called
     * @return what is needed to ask for the job, as in {@link Step.Underway}; empty when the call is not the service's
     */
    Optional<Map<String, String>> read(Call call, Outbound outbound, String base);
}
