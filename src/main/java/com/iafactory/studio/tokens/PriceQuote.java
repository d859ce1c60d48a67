package com.iafactory.studio.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A price before anything is made.
 *
 * @param items what each costs; nothing that costs nothing
 * @param tariff the tariff's date
 */
public record PriceQuote(Map<Item, Tokens> items, LocalDate tariff) {
    public PriceQuote {
        Map<Item, Tokens> sorted = new EnumMap<>(Item.class);
        items.forEach((item, price) -> {
            if (price.isMoreThan(Tokens.NONE)) {
                sorted.put(item, price);
            }
        });
        items = Collections.unmodifiableMap(sorted);
    }

    @JsonProperty
    public Tokens total() {
        return items.values().stream().reduce(Tokens.NONE, Tokens::plus);
    }
}
