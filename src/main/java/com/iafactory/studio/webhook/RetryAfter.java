package com.iafactory.studio.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a receiver asks to be left alone (RFC 9110, 10.2.3): seconds or a date; at most a day is granted. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DIGITS = 9;

    private RetryAfter() {}

    static Optional<Duration> of(Optional<String> header, Instant now) {
        return header.map(String::strip)
                .flatMap(text -> wait(text, now))
                .filter(Duration::isPositive)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Duration> wait(String text, Instant now) {
        if (text.matches("[0-9]+")) {
            return Optional.of(text.length() > DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, then));
        } catch (DateTimeException e) {
            // It asks for nothing that can be understood.
            return Optional.empty();
        }
    }
}
