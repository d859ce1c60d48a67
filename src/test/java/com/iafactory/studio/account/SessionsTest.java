package com.iafactory.studio.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.account.Sessions.Shown;
import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.time.SettableClock;
import com.iafactory.studio.tokens.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Device HERE = new Device("test", "192.0.2.7");

    private final SettableClock clock = new SettableClock();
    private final IdSource ids = new IdSource(clock, new Random());
    private final Sessions sessions = new Sessions(DATABASE.jdbc(), DATABASE.transactions(), ids, clock);
    private UUID user = new UUID(0, 0);

    @BeforeEach
    void aUser() {
        user = new Users(DATABASE.jdbc(), ids, clock)
                .add(Email.of(ids.next() + "@example.com"), "-", Plan.FREE, Role.USER)
                .id();
    }

    @Test
    void eachTokenIsGoodOnceForTheNext() {
        String first = sessions.begin(user, HERE).token();
        Shown.Renewed second = renewed(sessions.show(first, HERE));
        Shown.Renewed third = renewed(sessions.show(second.token(), HERE));
        assertThat(third.user()).isEqualTo(user);
        assertThat(List.of(first, second.token(), third.token())).doesNotHaveDuplicates();
    }

    @Test
    void aTokenShownAgainEndsItsWholeFamilyAndNoOther() {
        String other = sessions.begin(user, HERE).token();
        String first = sessions.begin(user, HERE).token();
        String second = renewed(sessions.show(first, HERE)).token();
        clock.pass(Sessions.GRACE);
        assertThat(sessions.show(first, HERE)).isEqualTo(new Shown.Copied(user));
        assertThat(sessions.show(second, HERE)).isEqualTo(new Shown.Unknown());
        assertThat(sessions.show(other, HERE)).isInstanceOf(Shown.Renewed.class);
    }

    @Test
    void aTokenShownAgainAtOnceGetsNothingAndEndsNothing() {
        String first = sessions.begin(user, HERE).token();
        String second = renewed(sessions.show(first, HERE)).token();
        assertThat(sessions.show(first, HERE)).isEqualTo(new Shown.TooLate());
        assertThat(sessions.show(second, HERE)).isInstanceOf(Shown.Renewed.class);
    }

    @Test
    void ofAHundredAtOnceOneIsRenewed() throws Exception {
        String token = sessions.begin(user, HERE).token();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Shown>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return sessions.show(token, HERE);
                }));
            }
            start.countDown();
        }
        List<Shown> shown = new ArrayList<>();
        for (Future<Shown> one : all) {
            shown.add(one.get());
        }
        assertThat(shown).filteredOn(one -> one instanceof Shown.Renewed).hasSize(1);
        assertThat(shown).filteredOn(one -> one instanceof Shown.TooLate).hasSize(99);
    }

    @Test
    void aFamilyEndsAfterThirtyDaysHoweverOftenItIsRenewed() {
        String token = sessions.begin(user, HERE).token();
        for (int day = 0; day < 29; day++) {
            clock.pass(Duration.ofDays(1));
            token = renewed(sessions.show(token, HERE)).token();
        }
        clock.pass(Duration.ofDays(1));
        assertThat(sessions.show(token, HERE)).isEqualTo(new Shown.Unknown());
    }

    @Test
    void loggingOutEndsTheFamily() {
        String first = sessions.begin(user, HERE).token();
        String second = renewed(sessions.show(first, HERE)).token();
        sessions.end(second);
        assertThat(sessions.show(second, HERE)).isEqualTo(new Shown.Unknown());
        sessions.end("never was one");
    }

    @Test
    void noTokenIsKeptAsItIs() {
        String token = sessions.begin(user, HERE).token();
        assertThat(DATABASE.jdbc()
                        .sql("SELECT count(*) FROM refresh_tokens WHERE strpos(refresh_tokens::text, :token) > 0")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Shown.Renewed renewed(Shown shown) {
        return (Shown.Renewed) shown;
    }
}
