package com.iafactory.studio.engine.music;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A context-free grammar: lines of {@code Symbol = one way | another way}. What has no rule is a terminal; a way written
 * twice is twice as likely. Immutable.
 */
final class Grammar {
    private final Map<String, List<List<String>>> rules;

    private Grammar(Map<String, List<List<String>>> rules) {
        this.rules = rules;
    }

    static Grammar of(String text) {
        Map<String, List<List<String>>> rules = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] sides = line.split("=", 2);
            rules.put(
                    sides[0].strip(),
                    Arrays.stream(sides[1].split("\\|"))
                            .map(way -> List.of(way.strip().split(" +")))
                            .toList());
        });
        return new Grammar(rules);
    }

    /** The terminals one random expansion of the symbol ends in. */
    List<String> expand(String symbol, SplittableRandom random) {
        List<List<String>> ways = rules.get(symbol);
        if (ways == null) {
            return List.of(symbol);
        }
        List<String> terminals = new ArrayList<>();
        ways.get(random.nextInt(ways.size())).forEach(part -> terminals.addAll(expand(part, random)));
        return terminals;
    }
}
