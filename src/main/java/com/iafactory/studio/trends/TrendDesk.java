package com.iafactory.studio.trends;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.queue.Job;
import com.iafactory.studio.queue.Priority;
import com.iafactory.studio.queue.QueueName;
import com.iafactory.studio.queue.Queues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** What users do with trends. Thread-safe. */
public final class TrendDesk {
    /** Source of what a user noted. */
    public static final String NOTED = "noted";

    private static final int MOST_FEEDS = 20;
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_KEPT = 5000;
    private static final int LONGEST_URL = 1000;

    private final TransactionOperations transactions;
    private final Trends trends;
    private final Feeds feeds;
    private final Queues queues;
    private final Outbound outbound;

    TrendDesk(TransactionOperations transactions, Trends trends, Feeds feeds, Queues queues, Outbound outbound) {
        this.transactions = transactions;
        this.trends = trends;
        this.feeds = feeds;
        this.queues = queues;
        this.outbound = outbound;
    }

    /**
     * Follows these feeds and no others; new ones are read at once, and all of them every few hours. What came from one that is no
     * longer followed goes.
     *
     * @throws StudioException kind INPUT or REFUSED, when one of them cannot be followed; nothing changes
     */
    public List<Feed> follow(UUID user, List<String> urls) {
        Set<String> wanted = new LinkedHashSet<>(urls);
        if (wanted.size() > MOST_FEEDS) {
            throw StudioException.input(
                    "feeds-too-many",
                    "A user follows at most " + MOST_FEEDS + " feeds, not " + wanted.size() + ".",
                    "Leave some out.");
        }
        for (String url : wanted) {
            if (url.length() > LONGEST_URL) {
                throw StudioException.input(
                        "feed-address-too-long",
                        "The address of a feed has more than " + LONGEST_URL + " characters.",
                        "Give a shorter one.");
            }
            outbound.check(url);
        }
        transactions.executeWithoutResult(status -> {
            feeds.lock(user);
            List<String> before = feeds.list(user).stream().map(Feed::url).toList();
            before.stream().filter(url -> !wanted.contains(url)).forEach(url -> {
                feeds.remove(user, url);
                trends.deleteOf(user, url);
            });
            wanted.stream().filter(url -> !before.contains(url)).forEach(url -> {
                feeds.add(user, url);
                String job = FeedJob.data(user, url);
                queues.put(Job.now(QueueName.DEFAULT, FeedJob.KIND, FeedJob.id(user, url), job, Priority.FREE));
            });
        });
        return feeds.list(user);
    }

    /**
     * Keeps what the user saw somewhere.
     *
     * @return how many of them were not known
     */
    public int note(UUID user, List<Found> items) {
        if (items.isEmpty() || items.size() > MOST_AT_ONCE) {
            throw StudioException.input(
                    "trends-number",
                    "1 to " + MOST_AT_ONCE + " trends are noted at a time, not " + items.size() + ".",
                    "Send them in several requests.");
        }
        Integer added = transactions.execute(status -> {
            feeds.lock(user);
            trends.forgetOld(user);
            if (trends.count(user) + items.size() > MOST_KEPT) {
                throw StudioException.refused(
                        "trends-too-many",
                        "A user keeps at most " + MOST_KEPT + " trends of a month.",
                        "Remove some, or follow fewer feeds.");
            }
            return trends.add(user, "", NOTED, items);
        });
        return added == null ? 0 : added;
    }

    /** Forgets all of a user's; joins the caller's transaction. */
    public void forget(UUID user) {
        feeds.list(user).forEach(feed -> {
            feeds.remove(user, feed.url());
            trends.deleteOf(user, feed.url());
        });
        trends.deleteOf(user, "");
    }
}
