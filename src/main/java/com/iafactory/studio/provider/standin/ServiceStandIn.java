package com.iafactory.studio.provider.standin;

import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the stand-ins of services share: JSON, keys, and faults aimed at whatever call a test wants to fail. */
public abstract class ServiceStandIn extends StandIn {
    /** The one key that is refused; every other is good. */
    public static final String BAD_KEY = "revoked-key";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private volatile Predicate<Heard> target = request -> request.method().equals("POST");

    protected ServiceStandIn(int port) {
        super(port);
    }

    /** Faults hit these requests from now on, and no others. */
    public final void aim(Predicate<Heard> requests) {
        target = requests;
    }

    @Override
    protected boolean mayFail(Heard request) {
        return target.test(request);
    }

    protected static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            return MAPPER.missingNode();
        }
    }

    protected static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Whether the header that carries the key does not have a good one. */
    protected static boolean refuses(Heard request, String header, String scheme) {
        String sent = request.header(header).orElse("");
        return !sent.startsWith(scheme) || sent.length() == scheme.length() || sent.endsWith(BAD_KEY);
    }

    /** One value of the query, as it stands there; empty when it is not there. */
    protected static String query(Heard request, String name) {
        for (String part : request.path().replaceFirst("^[^?]*\\??", "").split("&")) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return "";
    }
}
