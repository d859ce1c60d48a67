package com.iafactory.studio.web;

import java.util.List;

/** The routes that need no login. Everything else does; a new route is closed until it is named here. */
final class Doors {
    /** A method and a path. */
    record Door(String method, String path) {}

    static final List<Door> OPEN = List.of(
            new Door("GET", "/actuator/health"),
            new Door("GET", "/api/v1/openapi.json"),
            new Door("GET", "/api/docs"),
            new Door("GET", "/api/docs/{name}"),
            // Each link carries what opens it.
            new Door("GET", "/media/**"),
            // Opened by the service's signature.
            new Door("POST", "/api/v1/hooks/{provider}/{take}"),
            // Opened by the cookie of the browser that began.
            new Door("GET", "/api/v1/publish/callback/{platform}"),
            new Door("POST", "/api/v1/auth/register"),
            new Door("POST", "/api/v1/auth/owner"),
            new Door("GET", "/api/v1/auth/providers"),
            new Door("POST", "/api/v1/auth/login"),
            // Opened by the one-time token in the body.
            new Door("POST", "/api/v1/auth/reset"),
            new Door("POST", "/api/v1/auth/refresh"),
            new Door("POST", "/api/v1/auth/logout"));

    /** Besides, where a provider is configured: to go there, and to come back with what only this browser can show. */
    static final List<Door> PROVIDERS = List.of(
            new Door("GET", "/oauth2/authorization/{provider}"), new Door("GET", "/login/oauth2/code/{provider}"));

    private Doors() {}

    static boolean open(String method, String path) {
        return OPEN.stream()
                .anyMatch(door -> door.method().equals(method) && door.path().equals(path));
    }
}
