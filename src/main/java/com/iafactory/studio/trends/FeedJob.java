package com.iafactory.studio.trends;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.queue.JobEnd;
import com.iafactory.studio.queue.JobHandler;
import com.iafactory.studio.queue.QueueName;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Reads a feed, again and again as long as it is followed. */
final class FeedJob implements JobHandler {
    static final String KIND = "trend-feed";

    private static final Duration BETWEEN = Duration.ofHours(6);
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);
    private static final int LARGEST = 4 << 20;
    private static final int REDIRECTS = 3;
    private static final int MOST_OF_A_FEED = 200;

    private final TransactionOperations transactions;
    private final Trends trends;
    private final Feeds feeds;
    private final Outbound outbound;
    private final Clock clock;

    FeedJob(TransactionOperations transactions, Trends trends, Feeds feeds, Outbound outbound, Clock clock) {
        this.transactions = transactions;
        this.trends = trends;
        this.feeds = feeds;
        this.outbound = outbound;
        this.clock = clock;
    }

    static String data(UUID user, String url) {
        return user + " " + url;
    }

    static String id(UUID user, String url) {
        return user + "/" + Digest.of("feed", url).brief();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public QueueName queue() {
        return QueueName.DEFAULT;
    }

    @Override
    public JobEnd run(String id, String data) {
        UUID user = UUID.fromString(data.substring(0, data.indexOf(' ')));
        String url = data.substring(data.indexOf(' ') + 1);
        if (!feeds.follows(user, url)) {
            return JobEnd.done();
        }
        Optional<String> failure = Optional.empty();
        List<Found> found = List.of();
        try {
            found = FeedReader.read(body(url));
        } catch (StudioException e) {
            failure = Optional.of(String.valueOf(e.getMessage()));
        }
        keep(user, url, found, failure);
        return JobEnd.again(failure.isPresent() ? AFTER_A_FAILURE : BETWEEN);
    }

    private byte[] body(String url) {
        OutboundAnswer answer = outbound.send(
                OutboundRequest.get(url).with(Limits.usual().upTo(LARGEST)).following(REDIRECTS));
        if (!answer.successful()) {
            throw StudioException.failed(
                    "feed-refused", "It answers " + answer.status() + ".", "Check the address of the feed.");
        }
        return answer.bytes();
    }

    private void keep(UUID user, String url, List<Found> found, Optional<String> failure) {
        transactions.executeWithoutResult(status -> {
            feeds.lock(user);
            if (!feeds.follows(user, url)) {
                return;
            }
            trends.forgetOld(user);
            trends.add(user, url, host(url), found);
            trends.keepLatest(user, url, MOST_OF_A_FEED);
            feeds.fetched(user, url, clock.instant(), failure);
        });
    }

    private static String host(String url) {
        String host = URI.create(url).getHost();
        return host == null ? url : host;
    }
}
