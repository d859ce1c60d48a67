package com.iafactory.studio.outbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a receiver asks to be left alone (RFC 9110, 10.2.3): seconds or a date; at most a day is granted. */
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** @param now where dates are counted from */
    public static Optional<Duration> of(Optional<String> header, Instant now) {
        return header.map(String::strip)
                .flatMap(text -> wait(text, now))
                .filter(Duration::isPositive)
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    /** Of an answer; its dates are counted from its own. */
    public static Optional<Duration> of(OutboundAnswer answer) {
        Instant now = answer.header("date").flatMap(RetryAfter::date).orElse(Instant.MAX);
        return of(answer.header("retry-after"), now);
    }

    private static Optional<Duration> wait(String text, Instant now) {
        if (text.matches("[0-9]+")) {
            return Optional.of(text.length() > DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(text)));
        }
        return date(text).filter(then -> then.isAfter(now)).map(then -> Duration.between(now, then));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            // It asks for nothing that can be understood.
            return Optional.empty();
        }
    }
}
