package com.iafactory.studio.web;

import com.iafactory.studio.script.TrendNote;
import com.iafactory.studio.trends.Feed;
import com.iafactory.studio.trends.Trend;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Trends as they are shown. */
final class TrendViews {
    private TrendViews() {}

    /** @param source whom it is from: a feed's host, or {@code noted} */
    record View(UUID id, String title, String summary, Optional<String> url, String source, Instant publishedAt) {
        static View of(Trend trend) {
            return new View(
                    trend.id(), trend.title(), trend.summary(), trend.url(), trend.source(), trend.publishedAt());
        }
    }

    record TrendList(List<View> items) {}

    /** @param failure why it could not be read the last time */
    record FeedView(String url, Optional<Instant> fetchedAt, Optional<String> failure) {
        static FeedView of(Feed feed) {
            return new FeedView(feed.url(), feed.fetchedAt(), feed.failure());
        }
    }

    record FeedList(List<FeedView> items) {
        static FeedList of(List<Feed> feeds) {
            return new FeedList(feeds.stream().map(FeedView::of).toList());
        }
    }

    /** For the writer. */
    static TrendNote note(Trend trend) {
        return new TrendNote(
                trend.title(),
                trend.summary(),
                trend.source(),
                trend.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                trend.url());
    }
}
