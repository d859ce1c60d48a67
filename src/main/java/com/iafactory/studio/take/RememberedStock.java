package com.iafactory.studio.take;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A library whose answers are kept for a day, as one of them demands of whoever asks. Thread-safe. */
public final class RememberedStock implements StockLibrary {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final long MOST_QUERIES = 5000;

    private final StockLibrary library;
    private final Cache<StockQuery, List<StockItem>> known;

    public RememberedStock(StockLibrary library, Clock clock) {
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.library = library;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumSize(MOST_QUERIES)
                .ticker(ticker)
                .build();
    }

    @Override
    public String name() {
        return library.name();
    }

    @Override
    public List<StockItem> search(StockQuery query) {
        return known.get(query, library::search);
    }

    @Override
    public void fetch(StockItem item, StockItem.File which, Path file) {
        library.fetch(item, which, file);
    }
}
