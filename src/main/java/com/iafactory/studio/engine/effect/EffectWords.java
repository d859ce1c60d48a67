package com.iafactory.studio.engine.effect;

import com.iafactory.studio.engine.TableResource;
import com.iafactory.studio.engine.effect.recipe.Manner;
import com.iafactory.studio.media.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what a text asks for, in any of the six languages or in several. Immutable, thread-safe. */
final class EffectWords {
    private static final String TABLE = "com/iafactory/studio/engine/effect/effects.tsv";
    /** Beyond it a text is no wish for a sound. */
    private static final int MOST_LETTERS = 2000;
    /** More at once are noise. */
    private static final int MOST_EFFECTS = 3;

    private static final String WITHOUT = "+without";
    /** "without any distant thunder": so many words may stand between. */
    private static final int REACH = 3;

    private final List<Phrase> phrases;

    /** Words of the text from one place to before another, and what they mean. */
    private record Found(int from, int to, Phrase phrase) {
        boolean effect() {
            return !phrase.meaning().startsWith("+");
        }

        int distance(Found other) {
            return other.from >= to ? other.from - to : from - other.to;
        }
    }

    EffectWords() {
        this.phrases = TableResource.rows(TABLE).stream()
                .flatMap(row ->
                        Stream.of(row[2].split("\\|")).map(words -> Phrase.of(row[0], Language.of(row[1]), words)))
                .toList();
    }

    /** In the order of the text, each effect once; empty when there is none. */
    List<Wanted> read(String text) {
        List<String> words = Spelling.words(text.substring(0, Math.min(text.length(), MOST_LETTERS)));
        List<Found> found = found(words);
        List<Found> named = found.stream()
                .filter(one -> one.effect() && !excluded(one, found))
                .toList();
        boolean clear = named.stream().anyMatch(one -> !one.phrase.weak());
        Map<Effect, Found> effects = new EnumMap<>(Effect.class);
        for (Found one : named) {
            if (!clear || !one.phrase.weak()) {
                effects.putIfAbsent(Effect.titled(one.phrase.meaning()), one);
            }
        }
        return effects.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().from))
                .limit(MOST_EFFECTS)
                .map(entry -> new Wanted(entry.getKey(), manner(entry.getValue(), found, effects)))
                .toList();
    }

    private List<Found> found(List<String> words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int place = at;
            List<Phrase> standing = phrases.stream()
                    .filter(phrase -> phrase.stands(words, place))
                    .toList();
            int most = standing.stream().mapToInt(Phrase::weight).max().orElse(0);
            // One word may mean two sounds: a storm is rain and thunder.
            List<Phrase> best =
                    standing.stream().filter(phrase -> phrase.weight() == most).toList();
            int length = best.isEmpty() ? 1 : best.getFirst().words().size();
            best.forEach(phrase -> found.add(new Found(place, place + length, phrase)));
            at += length;
        }
        return found;
    }

    private static boolean excluded(Found effect, List<Found> found) {
        return found.stream()
                .filter(one -> one.phrase.meaning().equals(WITHOUT))
                .anyMatch(without -> without.to <= effect.from
                        && effect.from - without.to < REACH
                        && found.stream()
                                .noneMatch(one -> one.effect() && one.from >= without.to && one.to <= effect.from));
    }

    /** What is said of an effect stands nearer to it than to the others. */
    private static Manner manner(Found effect, List<Found> found, Map<Effect, Found> effects) {
        double force = 1;
        double pace = 1;
        boolean far = false;
        for (Found one : found) {
            if (one.effect() || !nearest(one, effects).equals(effect)) {
                continue;
            }
            switch (one.phrase.meaning()) {
                case "+soft" -> force = 0.5;
                case "+heavy" -> force = 1.7;
                case "+slow" -> pace = 0.7;
                case "+fast" -> pace = 1.45;
                case "+far" -> far = true;
                default -> {}
            }
        }
        return new Manner(force, pace, far);
    }

    private static Found nearest(Found manner, Map<Effect, Found> effects) {
        return effects.values().stream()
                .min(Comparator.<Found>comparingInt(one -> one.distance(manner))
                        .thenComparing(Found::from, Comparator.reverseOrder()))
                .orElseThrow();
    }
}
