package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Line;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of one shot.
 *
 * @param first index in the passage
 * @param end index in the passage, exclusive
 */
record Piece(Passage passage, int first, int end) {
    List<Word> words() {
        return passage.words().subList(first, end);
    }

    String text() {
        return words().stream().map(Word::written).collect(Collectors.joining(" "));
    }

    Line line() {
        return passage.lineOf(first);
    }

    boolean opens() {
        return first == 0;
    }

    boolean closes() {
        return end == passage.words().size();
    }

    double seconds() {
        return passage.seconds(first, end);
    }
}
