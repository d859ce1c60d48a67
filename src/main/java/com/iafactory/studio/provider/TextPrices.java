package com.iafactory.studio.provider;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What language models charge, by the name of the model.
 *
 * @param models dollars for a million tokens
 */
public record TextPrices(Map<String, Price> models) {
    private static final Pattern ENTRY =
            Pattern.compile("\\s*([A-Za-z0-9._:/-]{1,80})\\s*=\\s*([0-9]{1,4}(?:\\.[0-9]{1,6})?)"
                    + "\\s*/\\s*([0-9]{1,4}(?:\\.[0-9]{1,6})?)\\s*");
    private static final long LOT = 1_000_000;
    /** A token of running text has 3 to 4 letters; fewer in Arabic. */
    private static final int LETTERS_A_TOKEN = 3;

    public TextPrices {
        models = Map.copyOf(models);
    }

    /** @param cacheWrite and {@code cacheRead}: of the part of the request that is kept and found again */
    public record Price(BigDecimal in, BigDecimal out, BigDecimal cacheWrite, BigDecimal cacheRead) {
        public static Price of(String in, String out, String cacheWrite, String cacheRead) {
            return new Price(
                    new BigDecimal(in), new BigDecimal(out), new BigDecimal(cacheWrite), new BigDecimal(cacheRead));
        }
    }

    /** Tokens as a service counts them; {@code in} without those written to and read from the cache. */
    public record Usage(long in, long out, long cacheWrite, long cacheRead) {}

    /**
     * With what somebody configured over it.
     *
     * @param setting for example {@code gpt-6-luna=0.4/1.6, qwen3=0/0}: dollars a million tokens, in and out
     * @throws StudioException kind INPUT, code {@code prices-unreadable}
     */
    public TextPrices with(String setting) {
        if (setting.isBlank()) {
            return this;
        }
        Map<String, Price> all = new TreeMap<>(models);
        Arrays.stream(setting.split(",", -1)).forEach(entry -> {
            Matcher matcher = ENTRY.matcher(entry);
            if (!matcher.matches()) {
                throw StudioException.input(
                        "prices-unreadable",
                        "The setting prices cannot be read.",
                        "Write it like model=0.4/1.6: dollars for a million tokens, in and out.");
            }
            BigDecimal in = new BigDecimal(matcher.group(2));
            all.put(matcher.group(1), new Price(in, new BigDecimal(matcher.group(3)), in, in));
        });
        return new TextPrices(all);
    }

    /** Empty where the model's price is not known. */
    public Optional<Money> cost(String model, Usage usage) {
        return Optional.ofNullable(models.get(model))
                .map(price -> Money.dollars(part(price.in(), usage.in())
                        .add(part(price.out(), usage.out()))
                        .add(part(price.cacheWrite(), usage.cacheWrite()))
                        .add(part(price.cacheRead(), usage.cacheRead()))));
    }

    /** The most a request can cost: what it says, and an answer as long as allowed. */
    public Optional<Money> most(String model, int letters, int mostTokens) {
        return most(model, letters, 0, mostTokens);
    }

    /** @param kept letters that the service is told to keep, besides the others */
    public Optional<Money> most(String model, int letters, int kept, int mostTokens) {
        return cost(model, new Usage(letters / LETTERS_A_TOKEN + 1, mostTokens, kept / LETTERS_A_TOKEN, 0));
    }

    private static BigDecimal part(BigDecimal price, long tokens) {
        return price.multiply(BigDecimal.valueOf(tokens)).divide(BigDecimal.valueOf(LOT));
    }
}
