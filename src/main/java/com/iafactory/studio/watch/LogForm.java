package com.iafactory.studio.watch;

import ch.qos.logback.core.PropertyDefinerBase;

/** The form of log lines, {@code json} or {@code text}, for logback.xml. */
public final class LogForm extends PropertyDefinerBase {
    @Override
    public String getPropertyValue() {
        return LogWish.of(LogWish.typed()).json() ? "json" : "text";
    }
}
