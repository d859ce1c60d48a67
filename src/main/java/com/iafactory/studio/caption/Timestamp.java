package com.iafactory.studio.caption;

import java.time.Duration;
import java.util.Locale;

/** Times as caption files write them. */
final class Timestamp {
    private Timestamp() {}

    /** @return {@code hh:mm:ss,mmm} with the given decimal mark */
    static String milliseconds(Duration time, char mark) {
        long all = Math.round(time.toNanos() / 1e6);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                all / 3_600_000,
                all / 60_000 % 60,
                all / 1000 % 60,
                mark,
                all % 1000);
    }

    /** @return {@code h:mm:ss.cc} */
    static String centiseconds(Duration time) {
        long all = Math.round(time.toNanos() / 1e7);
        return String.format(
                Locale.ROOT, "%d:%02d:%02d.%02d", all / 360_000, all / 6000 % 60, all / 100 % 60, all % 100);
    }
}
