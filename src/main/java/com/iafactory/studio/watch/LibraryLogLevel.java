package com.iafactory.studio.watch;

import ch.qos.logback.core.PropertyDefinerBase;
import org.slf4j.event.Level;

/**
 * From which level on libraries log, for logback.xml: never below INFO, where they write down what they send and receive, with every
 * password and token in it.
 */
public final class LibraryLogLevel extends PropertyDefinerBase {
    @Override
    public String getPropertyValue() {
        Level level = LogWish.of(LogWish.typed()).level();
        return (level.toInt() < Level.INFO.toInt() ? Level.INFO : level).name();
    }
}
