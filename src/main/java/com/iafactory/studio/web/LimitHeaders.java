package com.iafactory.studio.web;

import com.iafactory.studio.account.Allowance;
import com.iafactory.studio.account.LimitExceeded;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of draft-ietf-httpapi-ratelimit-headers, and {@code Retry-After} for whoever has to wait. */
final class LimitHeaders {
    private LimitHeaders() {}

    static Map<String, String> of(Allowance allowance) {
        Allowance.Policy policy = allowance.policy();
        Map<String, String> headers = new LinkedHashMap<>();
        String name = "\"" + policy.name() + "\"";
        headers.put(
                "RateLimit-Policy",
                name + ";q=" + policy.quota() + ";w=" + policy.window().toSeconds());
        long left = allowance.granted() ? policy.window().toSeconds() : LimitExceeded.seconds(allowance.retryAfter());
        headers.put("RateLimit", name + ";r=" + allowance.remaining() + ";t=" + left);
        if (!allowance.granted()) {
            headers.put("Retry-After", Long.toString(LimitExceeded.seconds(allowance.retryAfter())));
        }
        return headers;
    }
}
