package com.iafactory.studio.caption;

import com.iafactory.studio.time.FrameRate;
import com.iafactory.studio.time.RationalTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When cues appear and leave, on whole frames: with the first word; a little after the last, longer where reading needs it and
 * nothing follows. A gap that would only flicker is closed to the least one.
 */
final class CueTiming {
    /** Gaps of 3 to 11 frames look like a flicker; from the general requirements of Netflix's timed text style guide. */
    private static final long FLICKER_FRAMES = 12;

    /** So much a cue may come after its first word, here to let a short one before it be read; same source. */
    static final long SYNC_FRAMES = 3;

    private final CaptionProfile profile;
    private final long gap;

    CueTiming(CaptionProfile profile) {
        this.profile = profile;
        this.gap = frames(profile.gap());
    }

    List<Cue> cues(List<List<List<TimedWord>>> layouts) {
        long[] starts = starts(layouts);
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < layouts.size(); i++) {
            List<List<TimedWord>> lines = layouts.get(i);
            long limit = i + 1 < layouts.size() ? starts[i + 1] - gap : Long.MAX_VALUE;
            long end = Math.max(starts[i] + 1, end(lines, starts[i], limit));
            cues.add(new Cue(time(starts[i]), time(end), lines));
        }
        return cues;
    }

    private long[] starts(List<List<List<TimedWord>>> layouts) {
        long[] starts = new long[layouts.size()];
        long earliest = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.max(earliest, firstHeard(layouts.get(i)));
            if (i > 0) {
                long wanted = starts[i - 1] + frames(profile.shortest()) + gap;
                starts[i] = Math.max(starts[i], Math.min(wanted, starts[i] + SYNC_FRAMES));
            }
            earliest = starts[i] + 1 + gap;
        }
        return starts;
    }

    /** The frame of the first word with sound; a dash in front of it is not heard. */
    private static long firstHeard(List<List<TimedWord>> lines) {
        List<TimedWord> words = lines.stream().flatMap(List::stream).toList();
        TimedWord first = words.stream()
                .filter(word -> word.end().compareTo(word.start()) > 0)
                .findFirst()
                .orElse(words.getFirst());
        return (long) Math.floor(first.start().toNanos() * FrameRate.FILM.perSecond() / 1e9);
    }

    private long end(List<List<TimedWord>> lines, long start, long limit) {
        Duration spoken = lines.getLast().getLast().end();
        int characters = lines.stream().mapToInt(LineLayout::characters).sum();
        long reading = (long) Math.ceil(characters / profile.charactersPerSecond() * FrameRate.FILM.perSecond());
        long wanted = Math.max(frames(spoken.plus(profile.linger())), start + frames(profile.shortest()));
        wanted = Math.min(
                Math.max(wanted, start + reading), Math.max(frames(spoken), start + frames(profile.longest())));
        wanted = Math.min(wanted, start + frames(profile.longest()));
        boolean flickers = limit != Long.MAX_VALUE && limit - wanted < FLICKER_FRAMES - gap;
        boolean mayStay = limit != Long.MAX_VALUE && limit - start <= frames(profile.longest());
        return Math.min(limit, flickers && mayStay ? limit : wanted);
    }

    private static long frames(Duration duration) {
        return (long) Math.ceil(duration.toNanos() * FrameRate.FILM.perSecond() / 1e9 - 1e-6);
    }

    private static Duration time(long frame) {
        return RationalTime.ofFrames(frame).toDuration();
    }
}
