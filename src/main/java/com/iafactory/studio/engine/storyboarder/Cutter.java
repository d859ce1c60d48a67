package com.iafactory.studio.engine.storyboarder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a passage into pieces of a good length at good places: the cheapest of all ways. */
final class Cutter {
    private Cutter() {}

    static List<Piece> cut(Passage passage, Grammar grammar, Rhythm rhythm) {
        int[] joints = Joints.of(passage.words(), grammar);
        int words = joints.length;
        double[] cheapest = new double[words + 1];
        int[] from = new int[words + 1];
        Arrays.fill(cheapest, Double.MAX_VALUE);
        cheapest[0] = 0;
        for (int end = 1; end <= words; end++) {
            double joint = end == words ? 0 : price(joints[end - 1]);
            for (int first = 0; first < end; first++) {
                double cost = cheapest[first] + joint + price(passage.seconds(first, end), rhythm);
                if (cost < cheapest[end]) {
                    cheapest[end] = cost;
                    from[end] = first;
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int end = words; end > 0; end = from[end]) {
            pieces.addFirst(new Piece(passage, from[end], end));
        }
        return pieces;
    }

    private static double price(double seconds, Rhythm rhythm) {
        if (seconds > rhythm.longest()) {
            return 100 * (seconds - rhythm.longest()) + 40;
        }
        if (seconds < rhythm.shortest()) {
            return 60 * (rhythm.shortest() - seconds) + 10;
        }
        double off = (seconds - rhythm.wished()) / rhythm.wished();
        return off * off;
    }

    private static double price(int joint) {
        return switch (joint) {
            case Joints.SENTENCE -> 0;
            case Joints.CLAUSE -> 0.25;
            case Joints.COMMA -> 0.4;
            case Joints.OPENER -> 0.5;
            case Joints.PHRASE -> 1.2;
            case Joints.INSIDE -> 8;
            default -> 500;
        };
    }
}
