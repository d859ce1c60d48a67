package com.iafactory.studio.outbound;

import com.iafactory.studio.media.StudioException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an answer sends the caller on to, looked at like any other address. */
record Redirect(Destination destination, OutboundRequest request) {
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> SAME_METHOD = Set.of(307, 308);
    /** All others may be credentials. */
    private static final Set<String> FOR_ANYBODY = Set.of("accept", "accept-language", "range");

    static boolean is(OutboundAnswer answer) {
        return STATUSES.contains(answer.status()) && answer.header("location").isPresent();
    }

    /** @throws StudioException when it is not followed */
    static Redirect of(Destination from, OutboundRequest request, OutboundAnswer answer, AllowedPlaces places) {
        String url = resolve(from, answer.header("location").orElse(""));
        Destination to = Destination.of(url, places);
        if (from.secure() && !to.secure()) {
            throw refused(from, "it redirects from https to http");
        }
        boolean keeps = SAME_METHOD.contains(answer.status())
                || request.method().equals("GET")
                || request.method().equals("HEAD");
        String method = keeps ? request.method() : "GET";
        Body body = keeps ? request.body() : Body.none();
        if (!to.sameOrigin(from) && !(body instanceof Body.None)) {
            throw refused(from, "it redirects what was sent to somebody else");
        }
        Map<String, String> headers = to.sameOrigin(from) ? request.headers() : withoutCredentials(request.headers());
        return new Redirect(to, new OutboundRequest(method, url, headers, body, request.limits(), request.redirects()));
    }

    private static String resolve(Destination from, String location) {
        try {
            return from.uri().resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw refused(from, "it redirects to what is no URL");
        }
    }

    private static Map<String, String> withoutCredentials(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header -> FOR_ANYBODY.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static StudioException refused(Destination from, String why) {
        return StudioException.failed(
                Outbound.REDIRECT_REFUSED,
                "The answer of " + from + " is not followed: " + why + ".",
                "Give the address it redirects to, if you trust it.");
    }
}
