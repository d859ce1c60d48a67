package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.StockItem.Kind;
import com.iafactory.studio.time.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RememberedStockTest extends StockLibraryContract {
    private static final Provider.Pace PACE = new Provider.Pace(2, 3);

    private final SettableClock clock = new SettableClock();
    private final FakeStock fake = new FakeStock();
    private final RememberedStock.Memory memory = new RememberedStock.Memory(clock, clock::pass);
    private final StockLibrary library = new RememberedStock(fake, memory, "fake:key", new Provider.Pace(9, 99));
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    protected StockLibrary library() {
        return library;
    }

    @Override
    protected void loses() {
        fake.loses();
    }

    private StockLibrary asked(String key, Provider.Pace pace, Supplier<List<StockItem>> answer) {
        return new RememberedStock(
                new StockLibrary() {
                    @Override
                    public String name() {
                        return "counted";
                    }

                    @Override
                    public List<StockItem> search(StockQuery query) {
                        calls.incrementAndGet();
                        return answer.get();
                    }

                    @Override
                    public void fetch(StockItem item, StockItem.File which, Path file) {
                        throw new AssertionError("nothing is fetched");
                    }
                },
                memory,
                key,
                pace);
    }

    private StockLibrary refusing(String key, Reason reason, Optional<Duration> after) {
        return asked(key, new Provider.Pace(9, 99), () -> {
            throw new ServiceRefusal("counted", reason, "as it was told to", after);
        });
    }

    private static StockQuery words(int number) {
        return new StockQuery("words " + number, Kind.CLIP, Duration.ZERO, 1920, 1080);
    }

    private static Reason refusal(StockLibrary library, int number) {
        return catchThrowableOfType(ServiceRefusal.class, () -> library.search(words(number)))
                .reason();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"KEY", "CREDIT", "RATE"})
    void oneThatWouldRefuseAgainIsLeftAloneForAWhile(Reason reason) {
        StockLibrary stock = refusing("one", reason, Optional.empty());
        assertThat(refusal(stock, 1)).isEqualTo(reason);
        assertThat(stock.rests()).isTrue();
        assertThat(refusal(stock, 2)).isEqualTo(reason);
        assertThat(calls).hasValue(1);
        assertThat(refusing("another key", reason, Optional.empty()).rests()).isFalse();
        clock.pass(Duration.ofMinutes(11));
        assertThat(stock.rests()).isFalse();
        refusal(stock, 2);
        assertThat(calls).hasValue(2);
    }

    @Test
    void itIsLeftAloneForAsLongAsItAsks() {
        StockLibrary stock = refusing("one", Reason.RATE, Optional.of(Duration.ofMinutes(30)));
        refusal(stock, 1);
        clock.pass(Duration.ofMinutes(29));
        assertThat(stock.rests()).isTrue();
        clock.pass(Duration.ofMinutes(2));
        assertThat(stock.rests()).isFalse();
    }

    @Test
    void oneThatDoesNotAnswerThreeTimesInARowIsLeftAlone() {
        StockLibrary away = refusing("one", Reason.AWAY, Optional.empty());
        StockLibrary back = asked("one", new Provider.Pace(9, 99), List::of);
        refusal(away, 1);
        refusal(away, 2);
        back.search(words(3));
        refusal(away, 4);
        refusal(away, 5);
        assertThat(away.rests()).isFalse();
        refusal(away, 6);
        assertThat(away.rests()).isTrue();
        assertThat(refusal(back, 7)).isEqualTo(Reason.AWAY);
        assertThat(back.search(words(3))).as("what is known needs nobody").isEmpty();
        clock.pass(Duration.ofMinutes(6));
        assertThat(back.search(words(7))).isEmpty();
    }

    @Test
    void oneQuestionThatIsRefusedSpoilsNoOther() {
        StockLibrary stock = refusing("one", Reason.INPUT, Optional.empty());
        for (int i = 0; i < 5; i++) {
            refusal(stock, i);
        }
        assertThat(calls).hasValue(5);
        assertThat(stock.rests()).isFalse();
    }

    @Test
    void aKeyAsksAsOftenInAMinuteAsItMay() {
        List<Instant> times = new ArrayList<>();
        StockLibrary stock = asked("one", PACE, () -> {
            times.add(clock.instant());
            return List.of();
        });
        Instant begin = clock.instant();
        for (int i = 0; i < 7; i++) {
            stock.search(words(i));
        }
        assertThat(times.stream().map(time -> Duration.between(begin, time).toSeconds()))
                .containsExactly(0L, 0L, 0L, 60L, 60L, 60L, 120L);
    }

    @Test
    void aKeyAsksAsMuchAtOnceAsItMay() throws InterruptedException {
        AtomicInteger within = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(PACE.atOnce());
        StockLibrary stock = asked("one", new Provider.Pace(PACE.atOnce(), 99), () -> {
            most.accumulateAndGet(within.incrementAndGet(), Math::max);
            both.countDown();
            try {
                // Nobody goes before so many are in it as may be.
                both.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            within.decrementAndGet();
            return List.of();
        });
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            threads.add(Thread.ofVirtual().start(() -> stock.search(words(number))));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(calls).hasValue(8);
        assertThat(most).hasValue(PACE.atOnce());
    }
}
