package com.iafactory.studio.montage.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts words into the fewest lines that fit and, among the ways to do it, chooses lines of even length without a word
 * alone at the end, broken rather after a comma than after an article.
 */
final class LineBreaks {
    /** Beyond this many words lines are simply filled: nobody reads such a plate, but it must not take for ever. */
    private static final int BALANCED_WORDS = 60;

    private final double[] widths;
    private final double space;
    private final List<String> words;

    LineBreaks(List<String> words, double[] widths, double space) {
        this.words = words;
        this.widths = widths;
        this.space = space;
    }

    /** Index of the first word of each line; empty when a single word is wider than the line. */
    List<Integer> within(double width) {
        List<Integer> filled = filled(width);
        int lines = filled.size();
        return lines < 2 || words.size() > BALANCED_WORDS ? filled : balanced(width, lines);
    }

    private List<Integer> filled(double width) {
        List<Integer> starts = new ArrayList<>();
        double line = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > width) {
                return List.of();
            }
            if (i == 0 || line + space + widths[i] > width) {
                starts.add(i);
                line = widths[i];
            } else {
                line += space + widths[i];
            }
        }
        return starts;
    }

    private List<Integer> balanced(double width, int lines) {
        int count = widths.length;
        double total = Arrays.stream(widths).sum() + space * (count - lines);
        double target = total / lines;
        double[][] cost = new double[lines + 1][count + 1];
        int[][] from = new int[lines + 1][count + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = line; end <= count; end++) {
                double length = -space;
                for (int start = end - 1; start >= line - 1; start--) {
                    length += space + widths[start];
                    if (length > width) {
                        break;
                    }
                    double c = cost[line - 1][start] + lineCost(start, end, length, target);
                    if (c < cost[line][end]) {
                        cost[line][end] = c;
                        from[line][end] = start;
                    }
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        int end = count;
        for (int line = lines; line > 0; line--) {
            end = from[line][end];
            starts.addFirst(end);
        }
        return starts;
    }

    private double lineCost(int start, int end, double length, double target) {
        double off = (length - target) / target;
        double cost = off * off;
        boolean last = end == words.size();
        if (last && end - start == 1 && words.size() > 2 && length < 0.6 * target) {
            cost += 0.5;
        }
        if (!last) {
            String before = words.get(end - 1);
            boolean pause = before.matches(".*[,;:.!?…،؛؟»”)]");
            cost += pause ? -0.03 : before.length() <= 3 ? 0.02 : 0;
        }
        return cost;
    }
}
