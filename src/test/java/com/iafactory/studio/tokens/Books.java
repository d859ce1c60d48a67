package com.iafactory.studio.tokens;

import com.iafactory.studio.database.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger on a real database, with a clock and plans that a test sets. */
final class Books {
    final Settable clock = new Settable(Instant.parse("2026-11-25T12:00:00Z"));
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Map<UUID, Plan> plans = new ConcurrentHashMap<>();
    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final Ledger ledger;
    final TokenStatement statement;

    Books(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        PlanOf planOf = user -> plans.getOrDefault(user, Plan.FREE);
        this.ledger = new Ledger(new TransferTable(jdbc), planOf, clock, new TokenMeters(meters));
        this.statement = new TokenStatement(new TransferTable(jdbc), planOf, clock);
    }

    static Books on(TestDatabase database) {
        return new Books(database.source());
    }

    <T> T in(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    /** What an account holds by the auditor's view. */
    long sum(UUID user, String account) {
        return jdbc.sql(
                        "SELECT coalesce(sum(amount), 0) FROM token_entries WHERE user_id = :user AND account = :account")
                .param("user", user)
                .param("account", account)
                .query(Long.class)
                .single();
    }

    static final class Settable extends Clock {
        private volatile Instant now;

        Settable(Instant now) {
            this.now = now;
        }

        void set(Instant instant) {
            now = instant;
        }

        synchronized void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
