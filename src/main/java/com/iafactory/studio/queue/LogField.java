package com.iafactory.studio.queue;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.MDC;

/** What log lines say besides their words. A job's fields last until the same thread begins another job. */
public enum LogField {
    /** Of the request that asked for it. */
    TRACE_ID,
    PROJECT,
    PIECE,
    USER;

    /** Its name in the log. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public void is(Object value) {
        MDC.put(key(), value.toString());
    }

    /** As it was set on this thread. */
    public Optional<String> current() {
        return Optional.ofNullable(MDC.get(key()));
    }

    static void forgetAll() {
        for (LogField field : values()) {
            MDC.remove(field.key());
        }
    }
}
