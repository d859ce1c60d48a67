package com.iafactory.studio.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.function.ToIntFunction;

/** How busy the connections of this process are, to be watched. Thread-safe. */
public final class DatabasePool {
    private final HikariDataSource source;

    DatabasePool(HikariDataSource source) {
        this.source = source;
    }

    public int active() {
        return ask(HikariPoolMXBean::getActiveConnections);
    }

    public int idle() {
        return ask(HikariPoolMXBean::getIdleConnections);
    }

    /** How many there may be. */
    public int most() {
        return source.getMaximumPoolSize();
    }

    /** How many wait for one that is free. */
    public int waiting() {
        return ask(HikariPoolMXBean::getThreadsAwaitingConnection);
    }

    /** There is no pool before the first connection and after the last. */
    private int ask(ToIntFunction<HikariPoolMXBean> question) {
        HikariPoolMXBean pool = source.getHikariPoolMXBean();
        return pool == null ? 0 : question.applyAsInt(pool);
    }
}
