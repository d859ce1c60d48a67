package com.iafactory.studio.web;

import com.iafactory.studio.origin.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace id of a request: that of its {@code traceparent} (W3C Trace Context) or one of our own. */
final class Trace {
    static final String HEADER = "X-Trace-Id";
    /** In the logs. */
    static final String KEY = "trace_id";

    private static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private Trace() {}

    static String begin(HttpServletRequest request) {
        String id = id(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : begin(request);
    }

    private static String id(@Nullable String parent) {
        if (parent != null) {
            Matcher matcher = PARENT.matcher(parent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return HexFormat.of().formatHex(Secrets.bytes(16));
    }
}
