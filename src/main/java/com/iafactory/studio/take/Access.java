package com.iafactory.studio.take;

import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.secret.Secret;
import java.util.HashMap;
import java.util.Map;

/**
 * How a service is reached on somebody's behalf.
 *
 * @param base without a slash at the end, for example {@code https://api.elevenlabs.io}
 * @param key empty text for a local server that wants none
 * @param settings of the provider, in lower case, for example {@code organization}
 */
public record Access(Outbound outbound, String base, Secret key, Map<String, String> settings) {
    public Access {
        base = base.replaceAll("/+$", "");
        settings = Map.copyOf(settings);
    }

    /** The same, with a setting more. */
    Access with(String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return new Access(outbound, base, key, more);
    }
}
