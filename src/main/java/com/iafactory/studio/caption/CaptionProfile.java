package com.iafactory.studio.caption;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.time.RationalTime;
import java.time.Duration;

/**
 * What captions of one kind must keep to.
 *
 * @param charactersPerLine longest line, spaces counted
 * @param wordsPerLine most words a line
 * @param fewestWordsPerLine a line of fewer words is avoided, not forbidden
 * @param lines most lines a cue
 * @param charactersPerSecond fastest reading speed
 * @param shortest how long a cue stays at least
 * @param longest how long it stays at most
 * @param gap least time between two cues
 * @param linger how long a cue may stay after its last word
 */
public record CaptionProfile(
        int charactersPerLine,
        int wordsPerLine,
        int fewestWordsPerLine,
        int lines,
        double charactersPerSecond,
        Duration shortest,
        Duration longest,
        Duration gap,
        Duration linger) {
    /** No bound on words where characters bound the line. */
    private static final int ANY = 100;

    /**
     * The subtitle track of the long film: the general requirements of Netflix's timed text style guide, reading speeds per
     * language of its language guides (adult programmes).
     */
    public static CaptionProfile track(Language language) {
        double speed = switch (language) {
            case EN, AR, DARIJA -> 20;
            case FR, DE, IT -> 17;
        };
        return new CaptionProfile(42, ANY, 1, 2, speed, frames(25), Duration.ofSeconds(7), frames(2), frames(12));
    }

    /** The same for what is written as somebody chose: Darija in Latin letters has its vowels, and is read as fast as French. */
    public static CaptionProfile track(Writing writing) {
        CaptionProfile usual = track(writing.language());
        return writing.unusual() ? usual.at(track(Language.FR).charactersPerSecond) : usual;
    }

    private CaptionProfile at(double speed) {
        return new CaptionProfile(
                charactersPerLine, wordsPerLine, fewestWordsPerLine, lines, speed, shortest, longest, gap, linger);
    }

    /**
     * Burnt into a short: a few large words at a time, replaced as they are said. 20 characters are what 80-pixel letters
     * leave room for between the margins of a vertical picture.
     */
    public static CaptionProfile burntIn(Language language) {
        CaptionProfile track = track(language);
        return new CaptionProfile(
                20,
                4,
                2,
                2,
                // the eye reads with the ear: speech itself sets the pace
                track.charactersPerSecond + 8,
                frames(15),
                Duration.ofSeconds(4),
                Duration.ZERO,
                frames(9));
    }

    private static Duration frames(int count) {
        return RationalTime.ofFrames(count).toDuration();
    }
}
