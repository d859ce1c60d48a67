package com.iafactory.studio.engine.writer;

import com.iafactory.studio.engine.writer.Passage.Kind;
import com.iafactory.studio.script.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much each passage matters: central in the graph, well placed, about the title, with figures. In steps of a fortieth, so
 * that a small change elsewhere in the text seldom changes the order.
 */
final class Salience {
    private static final double CENTRALITY = 0.40;
    private static final double FIRST_OF_CHAPTER = 0.20;
    private static final double LAST_OF_TEXT = 0.10;
    private static final double ABOUT_HEADINGS = 0.25;
    private static final double FIGURES = 0.10;
    private static final double VARIETY = 0.20;
    private static final double LEANING = 0.05;
    private static final double UNEASY = 0.15;
    private static final int LONG_SENTENCE = 34;
    private static final int STEPS = 40;

    private Salience() {}

    static double[] of(List<Passage> passages, SentenceGraph graph, Terms terms, String title, Outline outline) {
        double[] centrality = graph.centrality();
        double[] salience = new double[passages.size()];
        Set<String> ofTitle = new HashSet<>(terms.stems(title));
        for (Passage passage : passages) {
            Set<String> topic = new HashSet<>(ofTitle);
            if (passage.chapter() >= 0) {
                topic.addAll(terms.stems(outline.titles().get(passage.chapter())));
            }
            List<String> stems = terms.stems(passage.meaning());
            long shared = stems.stream().filter(topic::contains).distinct().count();
            boolean first =
                    passage.order() == 0 || passages.get(passage.order() - 1).chapter() != passage.chapter();
            double value = CENTRALITY * Math.sqrt(centrality[passage.order()])
                    + ABOUT_HEADINGS * Math.min(1, shared / 2.0)
                    + (first ? FIRST_OF_CHAPTER : 0)
                    + (passage.order() == passages.size() - 1 ? LAST_OF_TEXT : 0)
                    + (passage.meaning().chars().anyMatch(Character::isDigit) ? FIGURES : 0)
                    + (passage.kind() == Kind.SENTENCE ? 0 : VARIETY)
                    - (passage.leansBack() ? LEANING : 0)
                    - (uneasy(passage) ? UNEASY : 0);
            salience[passage.order()] = (double) Math.round(value * STEPS) / STEPS;
        }
        return salience;
    }

    /** Hard to follow by ear: very long, or full of brackets. */
    private static boolean uneasy(Passage passage) {
        return passage.kind() == Kind.SENTENCE
                && (Words.of(passage.meaning()).size() > LONG_SENTENCE
                        || passage.meaning().chars().filter(c -> c == '(').count() > 1);
    }
}
