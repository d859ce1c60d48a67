package com.iafactory.studio.provider;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What a service's list shows held against what was sent. It is that where nothing differs and it is no older; it may be that where it is
 * like it, as some services trim and rewrite what they are sent, and clocks differ.
 */
public final class Likeness {
    /** The clock of a service and ours differ by so much at most; what is older was another. */
    private static final Duration SLACK = Duration.ofSeconds(30);
    /** Where they differ by more than anybody would think, what is there is not called missing. */
    public static final Duration DOUBT = Duration.ofMinutes(10);

    private Likeness() {}

    /** Words alone, in one way of writing them. */
    public static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether what is from then can be what was sent since. */
    public static boolean isNoOlder(Instant then, Instant since) {
        return !then.isBefore(since.minus(SLACK));
    }
}
