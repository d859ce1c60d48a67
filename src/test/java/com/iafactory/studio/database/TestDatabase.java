package com.iafactory.studio.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh, migrated database on a real server, for one test class:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final TestDatabase DATABASE = TestDatabase.fresh();
 * </pre>
 *
 * All classes of a JVM share the server; a database is a copy of a migrated one and costs some tens of milliseconds.
 */
public final class TestDatabase implements AfterAllCallback, AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final HikariDataSource source;
    private final Address address;

    private TestDatabase(String name, Address address, HikariDataSource source) {
        this.name = name;
        this.address = address;
        this.source = source;
    }

    public static TestDatabase fresh() {
        String name = TestServer.PREFIX + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        TestServer.create(name);
        Address address = TestServer.address(name);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(0);
        return new TestDatabase(name, address, new HikariDataSource(pool));
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public TransactionOperations transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    public Address address() {
        return address;
    }

    /** The variables that make a whole studio use this database. */
    public Map<String, String> variables() {
        return Map.of(
                "STUDIO_DATABASE_URL", address.url(),
                "STUDIO_DATABASE_USER", address.user(),
                "STUDIO_DATABASE_PASSWORD", address.password());
    }

    /** Ends all connections and takes no new ones, as when the server is gone, until {@link #restore()}. */
    public void cutOff() {
        TestServer.cutOff(name);
    }

    /** Takes connections again. The pool trusts what it used half a second ago, so what was cut is thrown out of it. */
    public void restore() {
        TestServer.restore(name);
        source.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        source.close();
        TestServer.drop(name);
    }
}
