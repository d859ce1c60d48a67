package com.iafactory.studio.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.database.TestDatabase;
import com.iafactory.studio.media.StudioException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class LedgerTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final AtomicLong USERS = new AtomicLong();

    private final Books books = Books.on(DATABASE);
    private final UUID amina = new UUID(0x7000, USERS.incrementAndGet());

    private Hold hold(String reference, long amount) {
        return books.in(() -> books.ledger.hold(amina, reference, Tokens.of(amount)));
    }

    private Hold charge(String hold, String reference, long amount) {
        return books.in(() -> books.ledger.charge(amina, hold, reference, Item.VOICE, Tokens.of(amount)));
    }

    private Hold release(String hold) {
        return books.in(() -> books.ledger.release(amina, hold));
    }

    private long available() {
        return books.statement.balance(amina).available().orElseThrow().amount();
    }

    private static void assertCode(String code, Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aHoldIsChargedPieceByPieceAndTheRestComesBack() {
        assertThat(hold("film", 80).left()).isEqualTo(Tokens.of(80));
        assertThat(available()).isEqualTo(20);
        assertThat(charge("film", "line 1", 30).left()).isEqualTo(Tokens.of(50));
        assertThat(charge("film", "line 2", 10).left()).isEqualTo(Tokens.of(40));
        assertThat(release("film").left()).isEqualTo(Tokens.NONE);
        assertThat(available()).isEqualTo(60);
        assertThat(books.sum(amina, "spent")).isEqualTo(40);
        assertThat(books.sum(amina, "held")).isZero();
        assertThat(books.sum(amina, "issued")).isEqualTo(-100);
        assertThat(books.statement.charges(amina, "film")).isEqualTo(Map.of(Item.VOICE, Tokens.of(40)));
    }

    @Test
    void aHoldThatIsNotCoveredIsRefusedWithTheMissingAmount() {
        hold("film", 80);
        assertThatThrownBy(() -> hold("another", 30)).isInstanceOfSatisfying(TokensMissing.class, e -> {
            assertThat(e.kind()).isEqualTo(StudioException.Kind.REFUSED);
            assertThat(e.missing()).isEqualTo(Tokens.of(10));
            assertThat(e.available()).isEqualTo(Tokens.of(20));
            assertThat(e.wanted()).isEqualTo(Tokens.of(30));
            assertThat(e).hasMessageContaining("10 are missing").hasMessageContaining("free");
            assertThat(e.remedy()).contains("2026-12");
        });
        assertThat(available()).isEqualTo(20);
    }

    @Test
    void theFirstHoldThatIsNotCoveredWritesNothing() {
        assertThatThrownBy(() -> hold("film", 101)).isInstanceOf(TokensMissing.class);
        assertThat(books.statement.history(amina, 10).movements()).isEmpty();
        assertThat(available()).isEqualTo(100);
    }

    @Test
    void askedTwiceItHappensOnce() {
        for (int i = 0; i < 3; i++) {
            hold("film", 80);
            charge("film", "line 1", 30);
        }
        release("film");
        release("film");
        assertThat(hold("film", 80).left()).isEqualTo(Tokens.NONE);
        assertThat(books.statement.history(amina, 10).movements())
                .extracting(Movement::kind)
                .containsExactly(Kind.RELEASE, Kind.CHARGE, Kind.HOLD, Kind.GRANT);
    }

    @Test
    void aReferenceStandsForOneThing() {
        hold("film", 40);
        hold("other", 40);
        charge("film", "line 1", 30);
        assertCode("token-reference-used", () -> hold("film", 41));
        assertCode("token-reference-used", () -> charge("film", "line 1", 31));
        assertCode("token-reference-used", () -> charge("other", "line 1", 30));
        assertCode(
                "token-reference-used",
                () -> books.in(() -> books.ledger.charge(amina, "film", "line 1", Item.MUSIC, Tokens.of(30))));
    }

    @Test
    void noMoreIsChargedThanWasSetAside() {
        hold("film", 40);
        charge("film", "line 1", 30);
        assertCode("token-hold-exceeded", () -> charge("film", "line 2", 11));
        release("film");
        assertCode("token-hold-exceeded", () -> charge("film", "line 3", 1));
        assertCode("token-hold-unknown", () -> charge("no film", "line 1", 1));
        assertCode("token-hold-unknown", () -> release("no film"));
    }

    @Test
    void oneUserCannotTouchTheHoldOfAnother() {
        hold("film", 40);
        UUID brahim = new UUID(0x7001, USERS.incrementAndGet());
        assertCode("token-hold-unknown", () -> books.in(() -> books.ledger.release(brahim, "film")));
        assertCode("token-hold-unknown", () -> books.statement.charges(brahim, "film"));
        assertThat(books.statement.history(brahim, 10).movements()).isEmpty();
        assertThat(books.in(() -> books.ledger.hold(brahim, "film", Tokens.of(90)))
                        .left())
                .isEqualTo(Tokens.of(90));
    }

    @Test
    void whatIsLeftEndsWithTheMonth() {
        hold("november", 30);
        assertThat(books.statement.balance(amina).renewedAt()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
        books.clock.set(Instant.parse("2026-11-30T23:59:59.999Z"));
        assertThat(available()).isEqualTo(70);
        books.clock.set(Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(available()).isEqualTo(100);
        assertThat(hold("december", 100).month()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(books.sum(amina, "expired")).isEqualTo(70);

        charge("november", "line", 10);
        release("november");
        assertThat(available()).isZero();
        assertThat(books.sum(amina, "expired")).isEqualTo(90);
        assertThat(books.sum(amina, "spent")).isEqualTo(10);
        assertThat(books.statement.balance(amina).spent()).isEqualTo(Tokens.of(10));
    }

    @Test
    void aMonthIsGrantedOnceAndALargerPlanAddsTheDifference() {
        hold("one", 100);
        assertThat(available()).isZero();
        books.plans.put(amina, Plan.PRO);
        assertThat(available()).isEqualTo(900);
        hold("two", 900);
        books.plans.put(amina, Plan.FREE);
        assertThat(available()).isZero();
        books.plans.put(amina, Plan.PRO);
        assertThat(available()).isZero();
        assertThat(books.sum(amina, "issued")).isEqualTo(-1000);
    }

    @Test
    void enterpriseHasNoLimitAndItsBooksAddUp() {
        books.plans.put(amina, Plan.ENTERPRISE);
        hold("film", 1_000_000);
        charge("film", "line", 400_000);
        assertThat(books.statement.balance(amina).unlimited()).isTrue();
        assertThat(books.statement.balance(amina).held()).isEqualTo(Tokens.of(600_000));
        release("film");
        assertThat(books.sum(amina, "issued")).isEqualTo(-400_000);
        assertThat(books.sum(amina, "available")).isZero();
        books.plans.put(amina, Plan.FREE);
        assertThat(available()).isEqualTo(100);
    }

    @Test
    void aTransactionThatIsTakenBackTakesTheTokensBack() {
        books.transactions.executeWithoutResult(status -> {
            books.ledger.hold(amina, "film", Tokens.of(80));
            status.setRollbackOnly();
        });
        assertThat(available()).isEqualTo(100);
        assertThat(books.statement.history(amina, 10).movements()).isEmpty();
    }

    @Test
    void aRefusedHoldLeavesTheCallersTransactionUsable() {
        books.transactions.executeWithoutResult(_ -> {
            assertThatThrownBy(() -> books.ledger.hold(amina, "film", Tokens.of(101)))
                    .isInstanceOf(TokensMissing.class);
            books.ledger.hold(amina, "short", Tokens.of(50));
        });
        assertThat(available()).isEqualTo(50);
    }

    @Test
    void tokensMoveInATransactionOnly() {
        assertThatThrownBy(() -> books.ledger.hold(amina, "film", Tokens.of(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofManyHoldsAtOnceAsManyAreGivenAsAreCovered() throws Exception {
        List<Callable<Boolean>> holds = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            String reference = "film " + i;
            holds.add(() -> {
                try {
                    hold(reference, 10);
                    return true;
                } catch (TokensMissing e) {
                    return false;
                }
            });
        }
        int given = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> hold : threads.invokeAll(holds)) {
                given += hold.get() ? 1 : 0;
            }
        }
        assertThat(given).isEqualTo(10);
        assertThat(available()).isZero();
        assertThat(books.sum(amina, "issued")).isEqualTo(-100);
    }

    @Test
    void whatMovedIsCountedAndWhatWasTakenBackIsNot() {
        hold("film", 80);
        hold("film", 80);
        charge("film", "line", 30);
        release("film");
        books.transactions.executeWithoutResult(status -> {
            books.ledger.hold(amina, "taken back", Tokens.of(5));
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> hold("too much", 1000)).isInstanceOf(TokensMissing.class);
        assertThat(books.meters.counter("studio.tokens.held").count()).isEqualTo(80);
        assertThat(books.meters.counter("studio.tokens.spent", "item", "voice").count())
                .isEqualTo(30);
        assertThat(books.meters.counter("studio.tokens.released").count()).isEqualTo(50);
        assertThat(books.meters
                        .counter("studio.tokens.refused", "code", "tokens-missing")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theLedgerCannotBeChangedAfterwards() {
        hold("film", 10);
        for (String change : List.of(
                "UPDATE token_transfers SET amount = 0",
                "DELETE FROM token_transfers",
                "TRUNCATE token_transfers CASCADE")) {
            assertThatThrownBy(() -> books.jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append only");
        }
        assertThatThrownBy(() -> books.jdbc.sql("""
                        INSERT INTO token_transfers
                            (user_id, kind, reference, from_account, to_account, amount, month, created_at)
                        VALUES (:user, 'grant', 'x', 'spent', 'available', 5, '2026-11-01', now())
                        """).param("user", amina).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theHistoryIsReadPageByPageTheNewestFirst() {
        books.plans.put(amina, Plan.PRO);
        for (int i = 0; i < 12; i++) {
            hold("film " + i, 1);
            books.pass(Duration.ofSeconds(1));
        }
        List<Movement> all = new ArrayList<>();
        MovementPage page = books.statement.history(amina, 5);
        int pages = 1;
        all.addAll(page.movements());
        for (Optional<String> next = page.next(); next.isPresent(); next = page.next(), pages++) {
            page = books.statement.history(amina, next.get(), 5);
            all.addAll(page.movements());
        }
        assertThat(pages).isEqualTo(3);
        assertThat(all).hasSize(13);
        assertThat(all.getFirst().reference()).isEqualTo("film 11");
        assertThat(all.getLast().kind()).isEqualTo(Kind.GRANT);
        assertThat(all).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        for (String wrong : List.of("", "-1", "' OR 1", "zzzzzzzzzzzzzzzz")) {
            assertCode("cursor-invalid", () -> books.statement.history(amina, wrong, 5));
        }
    }
}
