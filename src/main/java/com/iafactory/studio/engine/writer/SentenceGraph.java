package com.iafactory.studio.engine.writer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Passages as nodes, likeness (cosine of TF-IDF) as edges. Who is like many that are themselves central is central: LexRank
 * (Erkan and Radev 2004), continuous form.
 */
final class SentenceGraph {
    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 40;
    private static final double FAINTEST_EDGE = 0.05;
    /** In long texts words of very many passages bring edges without meaning and squares of work. */
    private static final int MOST_PASSAGES_OF_A_TERM = 200;

    private final List<Map<Integer, Double>> vectors = new ArrayList<>();
    private final Map<Integer, List<Integer>> passagesOf = new TreeMap<>();

    SentenceGraph(List<List<String>> passages) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> spread = new HashMap<>();
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        for (List<String> stems : passages) {
            Map<Integer, Integer> count = new TreeMap<>();
            stems.forEach(stem -> count.merge(numbers.computeIfAbsent(stem, s -> numbers.size()), 1, Integer::sum));
            count.keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
            counts.add(count);
        }
        for (int i = 0; i < counts.size(); i++) {
            Map<Integer, Double> vector = new TreeMap<>();
            double square = 0;
            for (Map.Entry<Integer, Integer> entry : counts.get(i).entrySet()) {
                double rarity = Math.log(1 + (double) passages.size() / spread.getOrDefault(entry.getKey(), 1));
                double weight = (1 + Math.log(entry.getValue())) * rarity;
                vector.put(entry.getKey(), weight);
                square += weight * weight;
            }
            double length = Math.sqrt(square);
            vector.replaceAll((term, weight) -> weight / length);
            vectors.add(vector);
            for (Integer term : vector.keySet()) {
                passagesOf.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
            }
        }
    }

    /** 0 for nothing in common, 1 for the same terms. */
    double likeness(int one, int other) {
        Map<Integer, Double> small = vectors.get(one);
        Map<Integer, Double> large = vectors.get(other);
        double sum = 0;
        for (Map.Entry<Integer, Double> entry : small.entrySet()) {
            sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /** One value a passage, the most central has 1. */
    double[] centrality() {
        int size = vectors.size();
        List<Map<Integer, Double>> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            edges.add(edgesOf(i));
        }
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / size);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[size];
            Arrays.fill(next, (1 - DAMPING) / size);
            for (int i = 0; i < size; i++) {
                double degree = edges.get(i).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                for (Map.Entry<Integer, Double> edge : edges.get(i).entrySet()) {
                    next[edge.getKey()] += DAMPING * rank[i] * edge.getValue() / degree;
                }
            }
            rank = next;
        }
        double most = Arrays.stream(rank).max().orElse(1);
        return Arrays.stream(rank).map(r -> r / most).toArray();
    }

    private Map<Integer, Double> edgesOf(int passage) {
        Map<Integer, Double> edges = new TreeMap<>();
        vectors.get(passage).forEach((term, weight) -> {
            List<Integer> others = passagesOf.getOrDefault(term, List.of());
            if (others.size() <= MOST_PASSAGES_OF_A_TERM) {
                others.forEach(
                        other -> edges.merge(other, weight * vectors.get(other).getOrDefault(term, 0.0), Double::sum));
            }
        });
        edges.values().removeIf(edge -> edge < FAINTEST_EDGE);
        return edges;
    }
}
