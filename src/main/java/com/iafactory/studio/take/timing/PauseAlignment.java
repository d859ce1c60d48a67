package com.iafactory.studio.take.timing;

import com.iafactory.studio.take.Speech.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times of words for voices that give none: the words are shared out over the stretches between the pauses, so that each stretch gets about as
 * many as it has time for, and pauses fall where the punctuation calls for them; within a stretch by how long they take to say.
 */
public final class PauseAlignment {
    /** What it costs, in about the seconds squared of a misfit, when punctuation and pauses disagree. */
    private static final double PAUSE_WITHIN_A_SENTENCE = 0.25;

    private static final double PAUSE_AT_A_COMMA = 0.02;
    private static final double NO_PAUSE_AT_A_COMMA = 0.03;
    private static final double NO_PAUSE_AT_A_FULL_STOP = 0.08;

    private PauseAlignment() {}

    /** @return one a word, in order, within the sound, not overlapping; none when there are no words */
    public static List<SpokenWord> words(List<String> words, WavSound sound) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Pauses.Stretch> stretches = joined(Pauses.speech(sound), words.size());
        int[] ends = ends(words, stretches);
        List<SpokenWord> times = new ArrayList<>(words.size());
        int from = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Pauses.Stretch stretch = stretches.get(i);
            times.addAll(SpokenLength.spread(words.subList(from, ends[i]), stretch.start(), stretch.end()));
            from = ends[i];
        }
        return times;
    }

    /** Every stretch gets a word: when there are more stretches, the shortest pauses are none. */
    private static List<Pauses.Stretch> joined(List<Pauses.Stretch> stretches, int most) {
        List<Pauses.Stretch> joined = new ArrayList<>(stretches);
        while (joined.size() > most) {
            int shortest = 1;
            for (int i = 2; i < joined.size(); i++) {
                if (pause(joined, i).compareTo(pause(joined, shortest)) < 0) {
                    shortest = i;
                }
            }
            Pauses.Stretch second = joined.remove(shortest);
            joined.set(shortest - 1, new Pauses.Stretch(joined.get(shortest - 1).start(), second.end()));
        }
        return joined;
    }

    private static Duration pause(List<Pauses.Stretch> stretches, int before) {
        return stretches.get(before).start().minus(stretches.get(before - 1).end());
    }

    /** Behind which word each stretch ends, with the least cost in all. */
    private static int[] ends(List<String> words, List<Pauses.Stretch> stretches) {
        int count = words.size();
        double[] said = new double[count + 1];
        double[] skipped = new double[count + 1];
        for (int i = 0; i < count; i++) {
            said[i + 1] = said[i] + SpokenLength.of(words.get(i));
            skipped[i + 1] = skipped[i] + withoutPause(words.get(i));
        }
        double time = stretches.stream().mapToDouble(PauseAlignment::seconds).sum();
        double rate = time / said[count];
        int[][] best = new int[stretches.size()][count + 1];
        double[] costs = new double[count + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        for (int k = 0; k < stretches.size(); k++) {
            double length = seconds(stretches.get(k));
            boolean last = k == stretches.size() - 1;
            double[] next = new double[count + 1];
            Arrays.fill(next, Double.POSITIVE_INFINITY);
            for (int end = k + 1; end <= count; end++) {
                double pause = last ? 0 : withPause(words.get(end - 1));
                for (int start = k; start < end; start++) {
                    double misfit = (said[end] - said[start]) * rate - length;
                    double cost =
                            costs[start] + misfit * misfit / (length + 0.2) + pause + skipped[end - 1] - skipped[start];
                    if (cost < next[end]) {
                        next[end] = cost;
                        best[k][end] = start;
                    }
                }
            }
            costs = next;
        }
        int[] ends = new int[stretches.size()];
        int end = count;
        for (int k = stretches.size() - 1; k >= 0; k--) {
            ends[k] = end;
            end = best[k][end];
        }
        return ends;
    }

    private static double seconds(Pauses.Stretch stretch) {
        return Math.max(0.001, stretch.length().toNanos() / 1e9);
    }

    private static boolean isFullStop(String word) {
        return word.matches("(?s).*[.!?…:;؟۔؛][\"'»”’)]*");
    }

    private static boolean isComma(String word) {
        return word.matches("(?s).*[,،–—-][\"'»”’)]*");
    }

    private static double withPause(String word) {
        return isFullStop(word) ? 0 : isComma(word) ? PAUSE_AT_A_COMMA : PAUSE_WITHIN_A_SENTENCE;
    }

    private static double withoutPause(String word) {
        return isFullStop(word) ? NO_PAUSE_AT_A_FULL_STOP : isComma(word) ? NO_PAUSE_AT_A_COMMA : 0;
    }
}
