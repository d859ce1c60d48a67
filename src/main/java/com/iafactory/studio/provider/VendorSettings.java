package com.iafactory.studio.provider;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is set of a provider, over what is usual. An empty text is as good as none, so that a usual value can be emptied. */
public final class VendorSettings {
    private final Map<String, String> usual;
    private final Map<String, String> all;

    /** @param usual every setting there is */
    public VendorSettings(Map<String, String> usual, Map<String, String> set) {
        this.usual = Map.copyOf(usual);
        Map<String, String> merged = new HashMap<>(usual);
        merged.putAll(set);
        this.all = Map.copyOf(merged);
    }

    /** Empty text when nobody set it. */
    public String text(String name) {
        return all.getOrDefault(name, "").strip();
    }

    /**
     * A price in dollars.
     *
     * @return empty when it is set to nothing, so not known
     * @throws StudioException kind INPUT when it is no number
     */
    public Optional<Money> dollars(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            throw StudioException.input(
                    "provider-setting-wrong",
                    "The setting " + name + " is \"" + text + "\", which is no price.",
                    "Write a number with a point, in dollars, for example 0.10.");
        }
        return Optional.of(Money.dollars(new BigDecimal(text)));
    }

    /**
     * A time in whole seconds.
     *
     * @throws StudioException kind INPUT when it is none
     */
    public Duration seconds(String name) {
        String text = text(name);
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw StudioException.input(
                    "provider-setting-wrong",
                    "The setting " + name + " is \"" + text + "\", which is no time.",
                    "Write a whole number of seconds, for example 900.");
        }
        return Duration.ofSeconds(Long.parseLong(text));
    }

    /**
     * The version of an adapter as these settings have it: they change what comes out, and so the digests of what is made.
     *
     * @param names settings that change the result and are not in the model's name
     */
    public String version(String adapter, String... names) {
        Map<String, String> other = new TreeMap<>();
        for (String name : names) {
            if (!text(name).equals(usual.getOrDefault(name, ""))) {
                other.put(name, text(name));
            }
        }
        return other.isEmpty()
                ? adapter
                : adapter + "-" + Digest.of("settings", other.toString()).brief();
    }
}
