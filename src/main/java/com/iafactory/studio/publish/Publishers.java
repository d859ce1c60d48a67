package com.iafactory.studio.publish;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The platforms that whoever runs the studio has set up. Thread-safe. */
public final class Publishers {
    private final Map<Platform, Publisher> known;

    public Publishers(List<Publisher> publishers) {
        known = publishers.stream().collect(Collectors.toMap(Publisher::platform, Function.identity()));
    }

    public List<Publisher> all() {
        return known.values().stream()
                .sorted(java.util.Comparator.comparing(Publisher::platform))
                .toList();
    }

    /** @throws StudioException code {@code platform-not-set-up} */
    public Publisher of(Platform platform) {
        Publisher publisher = known.get(platform);
        if (publisher == null) {
            String name = platform.name().toUpperCase(Locale.ROOT);
            throw StudioException.refused(
                    "platform-not-set-up",
                    "This studio cannot publish to " + platform.code() + ": no application is registered there.",
                    "Whoever runs the studio sets " + name + "_CLIENT_ID and " + name + "_CLIENT_SECRET.");
        }
        return publisher;
    }
}
