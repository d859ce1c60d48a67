package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import java.util.ArrayList;
import java.util.List;

/**
 * A line, or a few short ones that share a shot.
 *
 * @param lines of one role and chapter
 * @param start index in the cut of its first word
 * @param words the words of all lines
 * @param ends when each word is over, in seconds from the start of the passage, pauses after sentences included
 */
record Passage(List<Line> lines, int start, List<Word> words, double[] ends) {

    static Passage of(List<Line> lines, int start, Pace pace) {
        List<Word> words = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        double now = 0;
        for (Line line : lines) {
            List<Word> said = line.words().stream().map(Word::of).toList();
            double spoken = pace.of(line.text()).toNanos() / 1e9;
            double total = said.stream().mapToDouble(Passage::weight).sum();
            for (Word word : said) {
                now += spoken * weight(word) / total;
                ends.add(now);
            }
            now += pauseAfter(line);
            ends.set(ends.size() - 1, now);
            words.addAll(said);
        }
        return new Passage(
                List.copyOf(lines),
                start,
                List.copyOf(words),
                ends.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double pauseAfter(Line line) {
        return (line.role() == Line.Role.CHAPTER ? Pace.CHAPTER_PAUSE : Pace.SENTENCE_PAUSE).toMillis() / 1000.0;
    }

    /** A word takes about as long as its letters, and a digit as long as a word of its own. */
    private static double weight(Word word) {
        return word.written()
                        .codePoints()
                        .mapToDouble(c -> Character.isDigit(c) ? 4 : 1)
                        .sum()
                + 1.5;
    }

    Line line() {
        return lines.getFirst();
    }

    double seconds() {
        return ends[ends.length - 1];
    }

    double seconds(int first, int end) {
        return ends[end - 1] - (first == 0 ? 0 : ends[first - 1]);
    }

    /** The line that holds the word. */
    Line lineOf(int word) {
        int before = 0;
        for (Line line : lines) {
            before += line.words().size();
            if (word < before) {
                return line;
            }
        }
        return lines.getLast();
    }
}
