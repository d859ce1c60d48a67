package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.SourceDocument;
import java.util.List;

/**
 * What shots may know of the cut as a whole.
 *
 * @param chapters titles in order
 */
record Film(Cut cut, Blocks blocks, List<String> chapters) {
    static Film of(Cut cut, SourceDocument source) {
        return new Film(
                cut,
                new Blocks(source),
                cut.lines().stream()
                        .filter(line -> line.role() == Line.Role.CHAPTER)
                        .map(Line::text)
                        .toList());
    }

    String title() {
        return cut.title().isBlank() ? cut.lines().getFirst().text() : cut.title();
    }

    /** Number of a chapter's title among all, from 1. */
    int numberOf(Line chapter) {
        int number = 0;
        for (Line line : cut.lines()) {
            number += line.role() == Line.Role.CHAPTER ? 1 : 0;
            if (line.equals(chapter)) {
                return Math.max(1, number);
            }
        }
        return Math.max(1, number);
    }

    /** Whether a line is the first of its chapter that was taken from its block. */
    boolean firstOf(Line line) {
        return cut.lines().stream()
                .filter(other -> other.block() == line.block() && other.role() == line.role())
                .findFirst()
                .filter(line::equals)
                .isPresent();
    }

    /** Whether a line is the first of the outro. */
    boolean opensOutro(Line line) {
        return cut.lines().stream()
                .filter(other -> other.role() == Line.Role.OUTRO)
                .findFirst()
                .filter(line::equals)
                .isPresent();
    }

    /** What a chapter is called; the film's title outside of chapters. */
    String topic(int chapter) {
        return cut.lines().stream()
                .filter(line -> line.role() == Line.Role.CHAPTER && line.chapter() == chapter)
                .map(Line::text)
                .findFirst()
                .orElseGet(this::title);
    }
}
