package com.iafactory.studio.publish;

import com.iafactory.studio.media.StudioException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at orders before anything is paid: what a platform would refuse is said at once. Thread-safe. */
final class OrderCheck {
    /** Further ahead nobody plans, and platforms refuse it. */
    private static final Duration FARTHEST = Duration.ofDays(365);

    private final PlatformAccounts accounts;
    private final Publishers publishers;
    private final Clock clock;

    OrderCheck(PlatformAccounts accounts, Publishers publishers, Clock clock) {
        this.accounts = accounts;
        this.publishers = publishers;
        this.clock = clock;
    }

    /** What an account may do now, as the platform says. */
    Channel channel(PlatformAccount account) {
        Publisher publisher = publishers.of(account.platform());
        return publisher.channel(accounts.fresh(account.user(), account.id(), publisher, Optional.empty()));
    }

    /**
     * @param orders for this account; it is asked for once
     * @throws StudioException code {@code publication-time} or {@code publication-refused}; a {@link PlatformRefusal} that lasts
     */
    void require(PlatformAccount account, List<Order> orders) {
        orders.forEach(order -> requireTime(order.at()));
        Channel channel;
        try {
            channel = channel(account);
        } catch (PlatformRefusal e) {
            if (e.reason().passes()) {
                // It is looked at before it is sent in any case.
                return;
            }
            throw e;
        }
        Publisher publisher = publishers.of(account.platform());
        for (Order order : orders) {
            List<Fault> faults = publisher.faults(sketch(order), channel).stream()
                    .filter(Fault::refused)
                    .toList();
            if (!faults.isEmpty()) {
                throw StudioException.input(
                        "publication-refused",
                        publisher.title() + " would refuse it. " + Poster.all(faults),
                        "Change what is named, then publish again.");
            }
        }
    }

    /** @throws StudioException code {@code publication-time} */
    void requireTime(Optional<Instant> wanted) {
        Instant now = clock.instant();
        Instant at = wanted.orElse(now);
        if (at.isBefore(now.minusSeconds(60)) || at.isAfter(now.plus(FARTHEST))) {
            throw StudioException.input(
                    "publication-time",
                    "A film cannot be published at " + at + ".",
                    "Name a time within a year from now, or none for now.");
        }
    }

    /** As far as it can be told without the film itself. */
    private static Post sketch(Order order) {
        Film film = order.film();
        return new Post(
                Path.of("film.mp4"),
                film.bytes(),
                film.length(),
                film.width(),
                film.height(),
                order.words(),
                order.terms(),
                order.at(),
                Optional.empty(),
                Map.of());
    }
}
