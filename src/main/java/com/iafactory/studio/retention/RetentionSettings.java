package com.iafactory.studio.retention;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.CacheTrim;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may go, and whether the service removes it by itself.
 *
 * @param cache of each machine
 */
public record RetentionSettings(RetentionPolicy policy, CacheTrim.Limits cache, boolean nightly) {
    /** A film of two minutes with its shorts has about 0.3 GB of pieces. */
    private static final long CACHE = 20L << 30;

    private static final int MOST_DAYS = 36_500;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,15})([KMGT]?)(?:i?B)?", Pattern.CASE_INSENSITIVE);

    public static final RetentionSettings USUAL = new RetentionSettings(
            RetentionPolicy.USUAL, new CacheTrim.Limits(CACHE, RetentionPolicy.USUAL.kept()), true);

    /**
     * From {@code STUDIO_RETENTION_DAYS}, {@code STUDIO_RETENTION_INTERMEDIATES}, {@code STUDIO_CACHE_SIZE} and {@code STUDIO_GC}.
     *
     * @param variables gives the value of a variable, empty when it is not set
     * @throws StudioException kind INPUT when one cannot be read
     */
    public static RetentionSettings of(Function<String, String> variables) {
        RetentionSettings settings = USUAL;
        String days = variables.apply("STUDIO_RETENTION_DAYS");
        if (!days.isBlank()) {
            settings = settings.keptFor(days(days));
        }
        String size = variables.apply("STUDIO_CACHE_SIZE");
        if (!size.isBlank()) {
            settings = settings.cacheOf(size(size));
        }
        if ("remove".equals(variables.apply("STUDIO_RETENTION_INTERMEDIATES"))) {
            settings = settings.withIntermediates();
        }
        return new RetentionSettings(settings.policy, settings.cache, !"off".equals(variables.apply("STUDIO_GC")));
    }

    public RetentionSettings keptFor(Duration time) {
        return new RetentionSettings(
                new RetentionPolicy(time, policy.grace(), policy.intermediates()),
                new CacheTrim.Limits(cache.bytes(), time),
                nightly);
    }

    public RetentionSettings cacheOf(long bytes) {
        return new RetentionSettings(policy, new CacheTrim.Limits(bytes, cache.unused()), nightly);
    }

    /** Removes what finished films were made of, too. */
    public RetentionSettings withIntermediates() {
        return new RetentionSettings(new RetentionPolicy(policy.kept(), policy.grace(), true), cache, nightly);
    }

    /** @throws StudioException code {@code retention-days-wrong} */
    public static Duration days(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(days -> days <= MOST_DAYS)
                .map(Duration::ofDays)
                .orElseThrow(() -> StudioException.input(
                        "retention-days-wrong",
                        "\"" + typed + "\" is no number of days.",
                        "Give 0 to " + MOST_DAYS + ", for example 30."));
    }

    /** @throws StudioException code {@code cache-size-wrong} */
    public static long size(String typed) {
        Matcher size = SIZE.matcher(typed.strip());
        if (size.matches()) {
            String letter = size.group(2).toUpperCase(Locale.ROOT);
            long unit = letter.isEmpty() ? 1 : 1L << (10 * "KMGT".indexOf(letter) + 10);
            long count = Long.parseLong(size.group(1));
            if (count <= Long.MAX_VALUE / unit) {
                return count * unit;
            }
        }
        throw StudioException.input(
                "cache-size-wrong", "\"" + typed + "\" is no size.", "Give bytes, or for example 500M or 20G.");
    }
}
