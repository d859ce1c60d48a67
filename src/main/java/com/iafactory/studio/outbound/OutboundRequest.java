package com.iafactory.studio.outbound;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A call to be made.
 *
 * @param url as it was typed or configured; looked at when the call is made
 * @param headers one value each; not those that frame the message
 * @param redirects how many are followed; with 0 an answer that redirects is the answer
 */
public record OutboundRequest(
        String method, String url, Map<String, String> headers, Body body, Limits limits, int redirects) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e\\t]{0,8000}");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> FRAMING = Set.of(
            "host",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    public OutboundRequest {
        headers = Map.copyOf(headers);
        if (!METHODS.contains(method) || redirects < 0) {
            throw new IllegalArgumentException("no such call: " + method);
        }
        headers.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches() || frames(name)) {
                throw new IllegalArgumentException("a header that cannot be sent: " + name.replaceAll("\\W", "?"));
            }
        });
    }

    /** Whether a header is set by the client itself. */
    static boolean frames(String header) {
        return FRAMING.contains(header.toLowerCase(Locale.ROOT));
    }

    public static OutboundRequest get(String url) {
        return new OutboundRequest("GET", url, Map.of(), Body.none(), Limits.usual(), 0);
    }

    public static OutboundRequest post(String url, Body body) {
        return new OutboundRequest("POST", url, Map.of(), body, Limits.usual(), 0);
    }

    public static OutboundRequest put(String url, Body body) {
        return new OutboundRequest("PUT", url, Map.of(), body, Limits.usual(), 0);
    }

    public OutboundRequest with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new OutboundRequest(method, url, more, body, limits, redirects);
    }

    public OutboundRequest with(Limits other) {
        return new OutboundRequest(method, url, headers, body, other, redirects);
    }

    public OutboundRequest following(int most) {
        return new OutboundRequest(method, url, headers, body, limits, most);
    }

    /** Headers hold credentials, and URLs may. */
    @Override
    public String toString() {
        return method + " " + headers.keySet();
    }
}
