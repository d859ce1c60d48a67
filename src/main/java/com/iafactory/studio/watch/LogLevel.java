package com.iafactory.studio.watch;

import ch.qos.logback.core.PropertyDefinerBase;

/** From which level on the studio logs, for logback.xml. */
public final class LogLevel extends PropertyDefinerBase {
    @Override
    public String getPropertyValue() {
        return LogWish.of(LogWish.typed()).level().name();
    }
}
