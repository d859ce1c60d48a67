package com.iafactory.studio.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.IdSource;
import com.iafactory.studio.time.SettableClock;
import com.iafactory.studio.tokens.Plan;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens on another node is known here within a second. */
class CallersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Device HERE = new Device("test", "192.0.2.7");
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final SettableClock clock = new SettableClock();
    private final IdSource ids = new IdSource(clock, new Random());
    private final AccessTokens tokens =
            new AccessTokens(TokenKeys.read("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="), ids, clock);
    private final Users users = new Users(DATABASE.jdbc(), ids, clock);
    private final ApiKeys keys = new ApiKeys(DATABASE.jdbc(), ids, clock);
    private final Callers here = new Callers(tokens, users, keys, new LiveSessions(DATABASE.jdbc(), clock), clock);
    private User user = new User(ids.next(), Email.of("a@b.c"), Plan.FREE, Role.USER, 0, clock.instant(), false);

    @BeforeEach
    void aUser() {
        user = users.add(Email.of(ids.next() + "@example.com"), "-", Plan.ENTERPRISE, Role.USER);
    }

    private java.util.UUID session() {
        return new Sessions(DATABASE.jdbc(), DATABASE.transactions(), ids, clock)
                .begin(user.id(), HERE)
                .session();
    }

    @Test
    void aUserWhoWasRemovedElsewhereIsNobodyASecondLater() {
        String token = tokens.issue(user, session());
        assertThat(here.identify(token))
                .hasValueSatisfying(caller -> assertThat(caller.user()).isEqualTo(user));
        users.remove(user.id());
        clock.pass(A_SECOND);
        assertThat(here.identify(token)).isEmpty();
    }

    @Test
    void aLoginThatEndedElsewhereIsOverASecondLater() {
        Sessions sessions = new Sessions(DATABASE.jdbc(), DATABASE.transactions(), ids, clock);
        Sessions.Shown.Renewed begun = sessions.begin(user.id(), HERE);
        String token = tokens.issue(user, begun.session());
        assertThat(here.identify(token))
                .hasValueSatisfying(caller -> assertThat(caller.session()).contains(begun.session()));
        assertThat(sessions.end(begun.token())).contains(begun.session());
        clock.pass(A_SECOND);
        assertThat(here.identify(token)).isEmpty();
    }

    @Test
    void whoIsSwitchedOffElsewhereIsNobodyASecondLater() {
        String token = tokens.issue(user, session());
        String key =
                keys.create(user, "k", EnumSet.of(Scope.ME), Duration.ofDays(1)).secret();
        assertThat(here.identify(token)).isPresent();
        assertThat(here.identify(key)).isPresent();
        users.disable(user.id(), true);
        clock.pass(A_SECOND);
        assertThat(here.identify(token)).isEmpty();
        assertThat(here.identify(key)).isEmpty();
    }

    @Test
    void aPlanChangedElsewhereEndsTokensAndKeysOfThePlanASecondLater() {
        String token = tokens.issue(user, session());
        String key =
                keys.create(user, "k", EnumSet.of(Scope.ME), Duration.ofDays(1)).secret();
        assertThat(here.identify(token)).isPresent();
        assertThat(here.identify(key)).hasValueSatisfying(caller -> {
            assertThat(caller.may("me")).isTrue();
            assertThat(caller.may("video")).isFalse();
            assertThat(caller.owner()).isFalse();
        });
        users.changePlan(user.id(), Plan.PRO);
        clock.pass(A_SECOND);
        assertThat(here.identify(token)).isEmpty();
        assertThat(here.identify(key)).isEmpty();
    }

    @Test
    void aKeyEndsWithItsTimeAndWhenItIsRevoked() {
        ApiKeys.Created created = keys.create(user, "k", EnumSet.of(Scope.ME), Duration.ofDays(1));
        ApiKeys.Created revoked = keys.create(user, "r", EnumSet.of(Scope.ME), Duration.ofDays(2));
        assertThat(here.identify(created.secret())).isPresent();
        assertThat(here.identify(revoked.secret())).isPresent();
        assertThat(here.revokeKey(user, revoked.key().id())).isTrue();
        assertThat(here.identify(revoked.secret())).as("on this node at once").isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(here.identify(created.secret())).isEmpty();
        assertThat(keys.list(user.id())).isEmpty();
    }
}
