package com.iafactory.studio.take;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vendor: how it is reached and what it makes. Thread-safe.
 *
 * <p>The environment names its key {@code <NAME>_API_KEY}, its address {@code <NAME>_BASE_URL}, and its settings
 * {@code <NAME>_<SETTING>}, all in capitals.
 */
public interface Provider {
    /** In lower case, for example {@code elevenlabs}. */
    String name();

    /** For people, for example {@code ElevenLabs}. */
    String title();

    /** Where it is reached unless somebody says otherwise; empty when it has no usual place, as a local server. */
    String usualBase();

    /** Whether it works without a key when a base URL is given. */
    default boolean worksWithoutKey() {
        return false;
    }

    /** Names of its settings, in lower case, with what they are when nobody says otherwise. */
    Map<String, String> usualSettings();

    /** What one key may do at once and in a minute, where nobody says otherwise. */
    Pace usualPace();

    /** By what its results may be used, for the record; results that say so themselves are believed. */
    default String licence(Access access) {
        return "as the terms of " + title() + " grant it to the account that was used";
    }

    /** What it makes, as configured; at most one service a capability. */
    List<Service<?>> services(Map<String, String> settings);

    /** Its footage, where it is a library of that. */
    default Optional<StockLibrary> stock(Access access) {
        return Optional.empty();
    }

    /**
     * The voices of the account, asked for with a call that costs nothing; empty where it cannot be asked.
     *
     * @throws ServiceRefusal when it does not answer
     */
    default Optional<List<ServiceVoice>> voices(Access access) {
        return Optional.empty();
    }

    /** How it tells by itself that a job is over, where it does, and where it was told how to reach this studio. */
    default Optional<Announcer> announcer(Map<String, String> settings) {
        return Optional.empty();
    }

    /**
     * Tries the key with a call that costs nothing.
     *
     * @return a line for people, for example what is left of the credit
     * @throws ServiceRefusal when it does not work
     */
    String test(Access access);

    /** @param atOnce calls and jobs under way together */
    record Pace(int atOnce, int aMinute) {
        public Pace {
            if (atOnce < 1 || aMinute < 1) {
                throw new IllegalArgumentException("at least one");
            }
        }
    }

    /** @param budget of a month, in dollars; empty for none */
    record Limit(Pace pace, Optional<BigDecimal> budget) {}
}
