package com.iafactory.studio.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.StudioException;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whatever many do at once, the books are right. 4,000 operations here; a million with
 * {@code mvn -Dtest=LedgerPropertyTest -Dledger.operations=1000000 test}, a known run again with {@code -Dledger.seed=…}.
 */
class LedgerPropertyTest {
    private static final int OPERATIONS = Integer.getInteger("ledger.operations", 4000);
    private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
    private static final int THREADS = 32;
    private static final int USERS = 12;
    /** Holds of a user that later operations still meet. */
    private static final int MET_AGAIN = 6;

    /** Between two moves of the clock, so that a month has some hundred movements a user. */
    private static final int OPERATIONS_A_WEEK = Math.min(OPERATIONS / 20 + 1, 3000);

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final AtomicInteger begun = new AtomicInteger();
    private final Map<UUID, String[]> lastHolds = new ConcurrentHashMap<>();
    private final Map<UUID, LongAdder> spent = new ConcurrentHashMap<>();

    @Test
    void theBooksAreRightWhateverManyDoAtOnce() throws Exception {
        try (HikariDataSource source = pool()) {
            Books books = new Books(source);
            long start = System.nanoTime();
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                List<Future<?>> workers = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    Random random = new Random(SEED + thread);
                    workers.add(threads.submit(() -> work(books, random)));
                }
                for (Future<?> worker : workers) {
                    worker.get();
                }
            }
            System.out.printf(
                    "ledger: %,d operations in %.1f s, seed %d%n", OPERATIONS, (System.nanoTime() - start) / 1e9, SEED);
            auditOpenHolds(books);
            releaseAll(books);
            audit(books);
        } catch (Exception | AssertionError e) {
            throw new AssertionError("with -Dledger.seed=" + SEED + ": " + e.getMessage(), e);
        }
    }

    private static HikariDataSource pool() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(DATABASE.address().url());
        pool.setUsername(DATABASE.address().user());
        pool.setPassword(DATABASE.address().password());
        pool.setMaximumPoolSize(THREADS);
        pool.setConnectionTimeout(Duration.ofMinutes(5).toMillis());
        return new HikariDataSource(pool);
    }

    private void work(Books books, Random random) {
        for (int number = begun.incrementAndGet(); number <= OPERATIONS; number = begun.incrementAndGet()) {
            if (number % OPERATIONS_A_WEEK == 0) {
                books.pass(Duration.ofDays(7));
            }
            UUID user = new UUID(0x7000, random.nextInt(USERS));
            try {
                step(books, random, user, number);
            } catch (StudioException e) {
                // Too few tokens, or a hold that others emptied meanwhile: the answers a caller has to expect.
                assertThat(e.code()).isIn("tokens-missing", "token-hold-exceeded");
            }
        }
    }

    private void step(Books books, Random random, UUID user, int number) {
        switch (random.nextInt(10)) {
            case 0 -> books.plans.put(user, List.of(Plan.values()).get(random.nextInt(3)));
            case 1, 2, 3 -> {
                Tokens amount = Tokens.of(random.nextInt(random.nextInt(8) == 0 ? 800 : 60));
                String reference = "hold " + number;
                books.in(() -> books.ledger.hold(user, reference, amount));
                // Work ends some time: what falls out of sight is released, as productions that are over are.
                remember(user, reference).ifPresent(over -> books.in(() -> books.ledger.release(user, over)));
                if (random.nextBoolean()) {
                    books.in(() -> books.ledger.hold(user, reference, amount));
                }
            }
            case 4, 5, 6 -> charge(books, random, user, number);
            case 7 -> any(random, user).ifPresent(hold -> books.in(() -> books.ledger.release(user, hold)));
            case 8 ->
                books.transactions.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    books.ledger.hold(user, "taken back " + number, Tokens.of(random.nextInt(60)));
                });
            default -> {
                Balance balance = books.statement.balance(user);
                assertThat(balance.held().amount()).isNotNegative();
            }
        }
    }

    /** Charged and, at times, asked again as after a lost answer; at times with a release in the same transaction. */
    private void charge(Books books, Random random, UUID user, int number) {
        any(random, user).ifPresent(hold -> {
            Tokens amount = Tokens.of(random.nextInt(20));
            boolean release = random.nextInt(4) == 0;
            books.transactions.executeWithoutResult(_ -> {
                books.ledger.charge(user, hold, "charge " + number, Item.CLIPS, amount);
                if (release) {
                    books.ledger.release(user, hold);
                }
            });
            spent.computeIfAbsent(user, _ -> new LongAdder()).add(amount.amount());
            if (random.nextBoolean()) {
                books.in(() -> books.ledger.charge(user, hold, "charge " + number, Item.CLIPS, amount));
            }
        });
    }

    /** One of the user's last holds, so that many threads meet at it. */
    private Optional<String> any(Random random, UUID user) {
        String[] last = lastHolds.getOrDefault(user, new String[0]);
        return last.length == 0 ? Optional.empty() : Optional.of(last[random.nextInt(last.length)]);
    }

    /** @return the one that is too old to be met again */
    private Optional<String> remember(UUID user, String hold) {
        List<String> over = new ArrayList<>();
        lastHolds.compute(user, (_, before) -> {
            String[] known = before == null ? new String[0] : before;
            over.addAll(List.of(known).subList(Math.min(known.length, MET_AGAIN - 1), known.length));
            return Stream.concat(Stream.of(hold), Arrays.stream(known))
                    .limit(MET_AGAIN)
                    .toArray(String[]::new);
        });
        return over.stream().findFirst();
    }

    private static void releaseAll(Books books) {
        for (Map.Entry<UUID, String> open : books.jdbc
                .sql(
                        "SELECT t.user_id, t.reference FROM token_open_holds JOIN token_transfers AS t ON t.id = token_open_holds.hold_id")
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()) {
            books.in(() -> books.ledger.release(open.getKey(), open.getValue()));
        }
    }

    /** The index of open holds says what the transfers say. */
    private void auditOpenHolds(Books books) {
        assertThat(number(books, "SELECT count(*) FROM token_open_holds")).isPositive();
        assertThat(number(books, """
                        SELECT count(*) FROM (
                            (SELECT hold_id FROM token_open_holds EXCEPT
                             SELECT id FROM token_transfers AS hold WHERE kind = 'hold' AND amount >
                                (SELECT coalesce(sum(amount), 0) FROM token_transfers WHERE hold_id = hold.id))
                            UNION ALL
                            (SELECT id FROM token_transfers AS hold WHERE kind = 'hold' AND amount >
                                (SELECT coalesce(sum(amount), 0) FROM token_transfers WHERE hold_id = hold.id)
                             EXCEPT SELECT hold_id FROM token_open_holds)) AS differences
                        """))
                .as("open holds that are none, or are forgotten")
                .isZero();
        for (int i = 0; i < USERS; i++) {
            UUID user = new UUID(0x7000, i);
            assertThat(books.statement.balance(user).held().amount()).isEqualTo(books.sum(user, "held"));
        }
    }

    private void audit(Books books) {
        assertThat(number(books, "SELECT count(*) FROM token_transfers")).isPositive();
        assertThat(number(books, "SELECT sum(amount) FROM token_entries"))
                .as("the sum of all accounts")
                .isZero();
        assertThat(number(books, """
                        SELECT count(*) FROM (
                            SELECT sum(amount) OVER (PARTITION BY user_id, month, account ORDER BY transfer_id) AS balance
                            FROM token_entries WHERE account IN ('available', 'held', 'spent', 'expired')) AS running
                        WHERE balance < 0
                        """))
                .as("moments at which an account was below zero")
                .isZero();
        assertThat(number(books, "SELECT count(*) FROM token_entries WHERE account = 'held' AND amount < 0"))
                .isPositive();
        assertThat(number(books, """
                        SELECT count(*) FROM token_transfers AS hold
                        WHERE kind = 'hold' AND amount <>
                            (SELECT coalesce(sum(amount), 0) FROM token_transfers WHERE hold_id = hold.id)
                        """)).as("holds left behind").isZero();
        assertThat(number(books, """
                        SELECT count(*) FROM (
                            SELECT sum(amount) AS granted FROM token_transfers
                            WHERE kind = 'grant' GROUP BY user_id, month) AS months
                        WHERE granted NOT IN (100, 1000)
                        """)).as("months granted twice or in part").isZero();
        assertThat(number(books, "SELECT count(*) FROM token_transfers WHERE reference LIKE 'taken back%'"))
                .isZero();
        for (int i = 0; i < USERS; i++) {
            UUID user = new UUID(0x7000, i);
            assertThat(books.sum(user, "spent"))
                    .isEqualTo(spent.getOrDefault(user, new LongAdder()).sum());
            assertThat(books.statement.balance(user).held()).isEqualTo(Tokens.NONE);
        }
        if (OPERATIONS >= 4000) {
            assertThat(number(books, "SELECT count(DISTINCT kind) FROM token_transfers"))
                    .as("kinds of movements seen")
                    .isEqualTo(5);
        }
    }

    private static long number(Books books, String question) {
        return books.jdbc.sql(question).query(Long.class).single();
    }
}
