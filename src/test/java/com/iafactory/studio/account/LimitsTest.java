package com.iafactory.studio.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.time.SettableClock;
import com.iafactory.studio.tokens.Plan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Two nodes on one database. */
class LimitsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final SettableClock clock = new SettableClock();
    private final IdSource ids = new IdSource(clock, new Random());
    private final Limits one = new Limits(DATABASE.source(), clock);
    private final Limits two = new Limits(DATABASE.source(), clock);

    private Caller caller(Plan plan) {
        return new Caller(
                new User(ids.next(), Email.of("a@b.c"), plan, Role.USER, 0, clock.instant(), false), Optional.empty());
    }

    @Test
    void fiveTriesToLogInAMinuteWhicheverNodeIsAsked() {
        Email email = Email.of("login@example.com");
        for (int i = 0; i < 5; i++) {
            (i % 2 == 0 ? one : two).login("192.0.2.1", email);
        }
        assertThatThrownBy(() -> one.login("192.0.2.1", email)).isInstanceOfSatisfying(LimitExceeded.class, e -> {
            assertThat(e.allowance().policy()).isEqualTo(Allowance.Policy.perMinute("login", 5));
            assertThat(e.allowance().retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(12));
        });
        assertThatThrownBy(() -> two.login("192.0.2.1", email)).isInstanceOf(LimitExceeded.class);
        two.login("192.0.2.2", email);
        two.login("192.0.2.1", Email.of("other@example.com"));
        clock.pass(Duration.ofSeconds(12));
        one.login("192.0.2.1", email);
    }

    @Test
    void twoNodesTogetherLetThroughWhatThePlanAllowsAndNotTwice() {
        Caller caller = caller(Plan.FREE);
        int passed = 0;
        for (int i = 0; i < 1000; i++) {
            passed += one.request(caller).granted() ? 1 : 0;
            passed += two.request(caller).granted() ? 1 : 0;
        }
        assertThat(passed).isEqualTo(Limits.perMinute(Plan.FREE));
        Allowance refused = one.request(caller);
        assertThat(refused.remaining()).isZero();
        assertThat(refused.retryAfter()).isPositive();
        assertThat(one.request(caller(Plan.FREE)).granted()).as("another user").isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(one.request(caller).granted()).isTrue();
    }

    @Test
    void requestsOfOneCallerCostFewQuestionsToTheDatabase() {
        AtomicInteger questions = new AtomicInteger();
        Limits counted = new Limits(
                new DelegatingDataSource(DATABASE.source()) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        questions.incrementAndGet();
                        return super.getConnection();
                    }
                },
                clock);
        Caller caller = caller(Plan.ENTERPRISE);
        for (int i = 0; i < 10_000; i++) {
            assertThat(counted.request(caller).granted()).isTrue();
        }
        assertThat(questions.get()).isBetween(1, 10);
    }
}
