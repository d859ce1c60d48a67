package com.iafactory.studio.take;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.iafactory.studio.media.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A library whose answers are kept for a day, as one of them demands of whoever asks. Thread-safe. */
public final class RememberedStock implements StockLibrary {
    private final StockLibrary library;
    private final Memory memory;

    public RememberedStock(StockLibrary library, Memory memory) {
        this.library = library;
        this.memory = memory;
    }

    /** What libraries answered, whoever asked and with whichever key. Thread-safe. */
    public static final class Memory {
        private static final Duration KEPT = Duration.ofHours(24);
        private static final long MOST_QUERIES = 5000;

        private final Cache<Asked, List<StockItem>> known;

        public Memory(Clock clock) {
            Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
            this.known = Caffeine.newBuilder()
                    .expireAfterWrite(KEPT)
                    .maximumSize(MOST_QUERIES)
                    .ticker(ticker)
                    .build();
        }

        private record Asked(String library, StockQuery query) {}
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
    public List<StockItem> search(StockQuery query) {
        return memory.known.get(new Memory.Asked(library.name(), query), asked -> library.search(asked.query()));
    }

    @Override
    public void fetch(StockItem item, StockItem.File which, Path file) {
        library.fetch(item, which, file);
    }
}
