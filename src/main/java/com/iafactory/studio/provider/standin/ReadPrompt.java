package com.iafactory.studio.provider.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The studio's question as a stand-in reads it: facts, quotations, numbered items. */
record ReadPrompt(Map<String, String> facts, Map<String, String> quotations) {
    private static final Pattern FACT = Pattern.compile("([a-z_ ]+): (.+)");
    private static final Pattern QUOTED = Pattern.compile("([a-z_]+(?: \\d+(?:, at most \\d+ characters)?)?):");
    private static final Pattern ITEM = Pattern.compile("([a-z]+) (\\d+)(?:, at most (\\d+) characters)?");

    /** @param most characters of its answer; 0 for no limit */
    record Item(int number, int most, String text) {}

    static ReadPrompt of(String user) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> quotations = new LinkedHashMap<>();
        String open = "";
        for (String line : user.split("\n", -1)) {
            Matcher quoted = QUOTED.matcher(line);
            Matcher fact = FACT.matcher(line);
            if (line.startsWith("| ") && !open.isEmpty()) {
                String text = line.substring(2);
                quotations.merge(open, text, (all, next) -> all + "\n" + next);
            } else if (quoted.matches()) {
                open = quoted.group(1);
            } else {
                open = "";
                if (fact.matches()) {
                    facts.putIfAbsent(fact.group(1), fact.group(2));
                }
            }
        }
        return new ReadPrompt(facts, quotations);
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    int number(String name) {
        String value = fact(name).replaceAll("\\D.*", "");
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    String quoted(String name) {
        return quotations.getOrDefault(name, "");
    }

    List<Item> items(String kind) {
        List<Item> items = new ArrayList<>();
        quotations.forEach((name, text) -> {
            Matcher item = ITEM.matcher(name);
            if (item.matches() && item.group(1).equals(kind)) {
                items.add(new Item(
                        Integer.parseInt(item.group(2)),
                        item.group(3) == null ? 0 : Integer.parseInt(item.group(3)),
                        text));
            }
        });
        return items;
    }
}
