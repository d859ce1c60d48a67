package com.iafactory.studio.web;

import java.util.Map;

/**
 * How the service is started.
 *
 * @param port 0 takes any that is free
 * @param apiOnly whether this process leaves the making of pieces to workers; rooms read it as {@code studio.api-only}
 * @param behindProxy whether {@code X-Forwarded-For} and {@code -Proto} from a proxy on this machine or its private network are
 *     believed; otherwise anybody could make up the address that limits count by
 * @param variables go before the environment's
 */
public record ServiceSettings(int port, boolean apiOnly, boolean behindProxy, Map<String, ?> variables) {
    public static final int PORT = 8080;

    public ServiceSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
        variables = Map.copyOf(variables);
    }
}
