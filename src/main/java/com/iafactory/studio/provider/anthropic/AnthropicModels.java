package com.iafactory.studio.provider.anthropic;

import com.iafactory.studio.provider.TextPrices;
import com.iafactory.studio.provider.TextPrices.Price;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which model does what, and what it costs. */
record AnthropicModels(String script, String storyboard, String helper, TextPrices prices) {
    /** Longer requests of the small model cost more. */
    private static final long LONG = 100_000;

    private static final String SMALL = "claude-haiku-5-5";
    private static final String SMALL_LONG = SMALL + " long";

    /** Dollars a million tokens, by Anthropic's page of prices as seen in October 2026; a cache of five minutes. */
    private static final TextPrices LIST = new TextPrices(Map.ofEntries(
            Map.entry("claude-fable-5-1", Price.of("10", "50", "12.50", "0.25")),
            Map.entry("claude-opus-5-5", Price.of("4", "20", "5", "0.20")),
            Map.entry("claude-opus-5", Price.of("5", "25", "6.25", "0.50")),
            Map.entry("claude-opus-4-8", Price.of("5", "25", "6.25", "0.50")),
            Map.entry("claude-opus-4-7", Price.of("5", "25", "6.25", "0.50")),
            Map.entry("claude-opus-4-6", Price.of("5", "25", "6.25", "0.50")),
            Map.entry("claude-opus-4-5", Price.of("5", "25", "6.25", "0.50")),
            Map.entry("claude-sonnet-5-5", Price.of("2", "10", "2.50", "0.10")),
            Map.entry("claude-sonnet-5", Price.of("2", "10", "2.50", "0.20")),
            Map.entry("claude-sonnet-4-6", Price.of("3", "15", "3.75", "0.30")),
            Map.entry("claude-sonnet-4-5", Price.of("3", "15", "3.75", "0.30")),
            Map.entry(SMALL, Price.of("0.10", "0.50", "0.125", "0.01")),
            Map.entry(SMALL_LONG, Price.of("0.50", "2.50", "0.625", "0.05")),
            Map.entry("claude-haiku-4-5", Price.of("1", "5", "1.25", "0.10"))));

    static AnthropicModels of(Map<String, String> settings) {
        Map<String, String> usual = new AnthropicProvider().usualSettings();
        return new AnthropicModels(
                setting(settings, usual, "script_model"),
                setting(settings, usual, "storyboard_model"),
                setting(settings, usual, "helper_model"),
                LIST.with(settings.getOrDefault("prices", "")));
    }

    private static String setting(Map<String, String> settings, Map<String, String> usual, String name) {
        String set = settings.getOrDefault(name, "").strip();
        return set.isEmpty() ? usual.getOrDefault(name, "") : set;
    }

    /** @param purpose of the request */
    String of(String purpose) {
        return switch (purpose) {
            case "script", "localization" -> script;
            case "storyboard" -> storyboard;
            default -> helper;
        };
    }

    Set<String> all() {
        return new LinkedHashSet<>(List.of(script, storyboard, helper));
    }

    /** The name under which a request of this length is priced. */
    String priced(String model, long tokensIn) {
        return model.equals(SMALL) && tokensIn > LONG && prices.models().containsKey(SMALL_LONG) ? SMALL_LONG : model;
    }
}
