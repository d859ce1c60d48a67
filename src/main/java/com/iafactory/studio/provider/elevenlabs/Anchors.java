package com.iafactory.studio.provider.elevenlabs;

import java.util.ArrayList;
import java.util.List;

/** The longest row of words that two texts share in the same order. */
final class Anchors {
    /** Beyond it the middle of two texts that differ is not searched: 4 million steps take some ten milliseconds. */
    private static final long MOST = 4_000_000;

    private Anchors() {}

    /** Places of the same word in the one and in the other. */
    record Pair(int one, int other) {}

    static List<Pair> of(List<String> one, List<String> other) {
        int head = 0;
        while (head < one.size() && head < other.size() && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < one.size() - head
                && tail < other.size() - head
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            pairs.add(new Pair(i, i));
        }
        middle(one.subList(head, one.size() - tail), other.subList(head, other.size() - tail), head, pairs);
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(one.size() - i, other.size() - i));
        }
        return pairs;
    }

    private static void middle(List<String> one, List<String> other, int offset, List<Pair> pairs) {
        if (one.isEmpty() || other.isEmpty() || (long) one.size() * other.size() > MOST) {
            return;
        }
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                pairs.add(new Pair(offset + i++, offset + j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
