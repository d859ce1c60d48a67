package com.iafactory.studio.take;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.iafactory.studio.media.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/**
 * A library whose answers are kept for a day, as one of them demands of whoever asks; that is asked no more often than its key may; and
 * that is left alone for a while when it cannot. Thread-safe.
 */
public final class RememberedStock implements StockLibrary {
    private final StockLibrary library;
    private final Memory memory;
    private final String key;
    private final StockGate gate;

    RememberedStock(StockLibrary library, Memory memory, VendorAccount account) {
        this(library, memory, account.keyId(), account.limit().pace());
    }

    /** @param key names the key it is asked with */
    RememberedStock(StockLibrary library, Memory memory, String key, Provider.Pace pace) {
        this.library = library;
        this.memory = memory;
        this.key = key;
        this.gate = memory.gates.computeIfAbsent(key, one -> new StockGate(pace, memory.clock, memory.waiting));
    }

    /** What libraries answered, whoever asked and with whichever key, and which of them rest. Thread-safe. */
    static final class Memory {
        private static final Duration KEPT = Duration.ofHours(24);
        private static final long MOST_QUERIES = 5000;

        private final Cache<Asked, List<StockItem>> known;
        private final StockRests rests;
        private final ConcurrentMap<String, StockGate> gates = new ConcurrentHashMap<>();
        private final Clock clock;
        private final Waiting waiting;

        Memory(Clock clock, Waiting waiting) {
            Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
            this.known = Caffeine.newBuilder()
                    .expireAfterWrite(KEPT)
                    .maximumSize(MOST_QUERIES)
                    .ticker(ticker)
                    .build();
            this.rests = new StockRests(clock);
            this.clock = clock;
            this.waiting = waiting;
        }

        private record Asked(String library, StockQuery query) {}

        private Optional<List<StockItem>> of(Asked asked) {
            return Optional.ofNullable(known.getIfPresent(asked));
        }
    }

    @Override
    public String name() {
        return library.name();
    }

    @Override
    public boolean understands(Language language) {
        return library.understands(language);
    }

    @Override
    public boolean rests() {
        return memory.rests.of(key).isPresent();
    }

    @Override
    public List<StockItem> search(StockQuery query) {
        Memory.Asked asked = new Memory.Asked(library.name(), query);
        Optional<List<StockItem>> known = memory.of(asked);
        if (known.isPresent()) {
            return known.get();
        }
        memory.rests.require(key);
        return gate.through(() -> memory.of(asked).orElseGet(() -> answer(asked)));
    }

    private List<StockItem> answer(Memory.Asked asked) {
        // Others may have failed while this one waited.
        memory.rests.require(key);
        try {
            List<StockItem> found = List.copyOf(library.search(asked.query()));
            memory.rests.answered(key);
            memory.known.put(asked, found);
            return found;
        } catch (ServiceRefusal e) {
            memory.rests.failed(key, e);
            throw e;
        }
    }

    @Override
    public void fetch(StockItem item, StockItem.File which, Path file) {
        library.fetch(item, which, file);
    }
}
