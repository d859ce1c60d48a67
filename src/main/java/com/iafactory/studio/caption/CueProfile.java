package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import java.time.Duration;
import java.util.List;

/**
 * What a kind of caption asks for. Figures of the subtitle profile are those of the Netflix timed-text guides: two lines of 42
 * characters, 17 characters a second (20 in Arabic and English), five sixths of a second to seven seconds, two frames between cues.
 *
 * @param lineLength characters a line
 * @param lines how many lines
 * @param words how many words a cue at most
 * @param speed characters a second that can be read
 * @param minimum shortest cue
 * @param maximum longest cue
 * @param gap between cues
 * @param bridge gaps smaller than this are closed
 * @param target characters a cue should have
 */
record CueProfile(
        int lineLength,
        int lines,
        int words,
        int speed,
        Duration minimum,
        Duration maximum,
        Duration gap,
        Duration bridge,
        double target) {
    /** Two frames at 30 a second. */
    private static final Duration TWO_FRAMES = Duration.ofNanos(66_666_667);

    /** Twelve frames at 30 a second. */
    private static final Duration TWELVE_FRAMES = Duration.ofMillis(400);

    static CueProfile subtitles(Language language) {
        return new CueProfile(
                42, 2, 40, readingSpeed(language), Duration.ofNanos(833_333_333), Duration.ofSeconds(7), TWO_FRAMES, TWELVE_FRAMES, 56);
    }

    static CueProfile burnt(Language language) {
        return new CueProfile(
                18, 2, 6, 2 * readingSpeed(language), Duration.ofMillis(300), Duration.ofSeconds(3), Duration.ZERO, Duration.ofMillis(700), 20);
    }

    static int readingSpeed(Language language) {
        return switch (language) {
            case AR, DARIJA, EN -> 20;
            case FR, DE, IT -> 17;
        };
    }

    static int length(List<TimedWord> words) {
        int spaces = words.size() - 1;
        return spaces + words.stream().mapToInt(word -> word.text().codePointCount(0, word.text().length())).sum();
    }

    /** A single word longer than a line is a line of its own. */
    int lineLength(List<TimedWord> group) {
        int longest = group.stream().mapToInt(word -> word.text().length()).max().orElse(0);
        return Math.max(lineLength, longest);
    }

    boolean fits(List<TimedWord> group) {
        return group.size() <= words && duration(group).compareTo(maximum) <= 0 && fitsLines(group);
    }

    private boolean fitsLines(List<TimedWord> group) {
        if (length(group) <= lineLength) {
            return true;
        }
        if (lines < 2) {
            return false;
        }
        for (int at = 1; at < group.size(); at++) {
            if (length(group.subList(0, at)) <= lineLength
                    && length(group.subList(at, group.size())) <= lineLength) {
                return true;
            }
        }
        return false;
    }

    /** How long the group must stand to be read. */
    Duration shortest(List<TimedWord> group) {
        Duration read = Duration.ofMillis(1000L * length(group) / speed);
        return read.compareTo(minimum) > 0 ? read : minimum;
    }

    /** Too little, too much, too fast. */
    double penalty(List<TimedWord> group) {
        double scant = Math.max(0, 1 - length(group) / target);
        double hurry = Math.max(0, shortest(group).toMillis() - duration(group).toMillis()) / 1000.0;
        double alone = group.size() == 1 ? 2 : 0;
        return 1 + 10 * scant * scant + 4 * hurry + 3 * alone;
    }

    private static Duration duration(List<TimedWord> group) {
        return group.getLast().end().minus(group.getFirst().start());
    }
}
