package com.iafactory.studio.montage.caption;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.time.FrameRate;
import com.iafactory.studio.time.RationalTime;
import java.util.List;

/**
 * A cue as a segment sees it: in frames from the segment's start, so that it stays equal when the segment moves in time.
 * A cue that began before the segment has a negative start.
 *
 * @param start first frame
 * @param end frame after the last one
 */
public record SegmentCaption(int start, int end, List<List<Word>> lines) {
    /** A word with its frames from the segment's start. */
    public record Word(String text, int start, int end) {}

    public SegmentCaption {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** @param origin frame of the cut at which the segment starts */
    public static SegmentCaption of(Cue cue, long origin) {
        return new SegmentCaption(
                frame(cue.start(), origin),
                Math.max(frame(cue.end(), origin), frame(cue.start(), origin) + 1),
                cue.lines().stream()
                        .map(line -> line.stream()
                                .map(word ->
                                        new Word(word.text(), frame(word.start(), origin), frame(word.end(), origin)))
                                .toList())
                        .toList());
    }

    private static int frame(java.time.Duration time, long origin) {
        return Math.toIntExact(RationalTime.nearest(time, FrameRate.FILM).frames() - origin);
    }

    public List<Word> words() {
        return lines.stream().flatMap(List::stream).toList();
    }

    public String text() {
        return String.join(" ", words().stream().map(Word::text).toList());
    }
}
