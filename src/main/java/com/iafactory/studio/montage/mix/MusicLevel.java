package com.iafactory.studio.montage.mix;

import com.iafactory.studio.montage.SpokenLine;
import java.util.ArrayList;
import java.util.List;

/**
 * How loud the music is at each instant, against the voice. All speech is known beforehand, so the music is down when a
 * sentence begins and does not pump in the pauses between sentences. Immutable.
 */
final class MusicLevel {
    /** LU under the voice while somebody speaks: the middle of 16 to 20. */
    static final double UNDER = 18;
    /** LU by which music rises in a gap. */
    static final double GAP_LIFT = 6;
    /** LU by which it rises where the film opens and closes. */
    static final double FRAME_LIFT = 10;
    /** A pause of up to this many seconds is part of the speech. */
    static final double PAUSE = 0.8;
    /** Seconds to go down before speech, and to come up after it. */
    static final double ATTACK = 0.3;

    static final double RELEASE = 0.8;
    /** The most LU by which loud and soft passages of the music itself are evened out. */
    private static final double RIDE = 5;

    private static final double FADE_IN = 0.25;
    private static final double FADE_OUT = 1.5;

    private record Span(double start, double end) {}

    private final List<Span> speech;
    private final LoudnessProfile music;
    private final double base;
    private final double end;

    /**
     * @param voice loudness of the voice in the mix, LUFS
     * @param end seconds at which the music must have faded out
     */
    MusicLevel(List<SpokenLine> lines, double voice, LoudnessProfile music, double end) {
        this.speech = join(lines);
        this.music = music;
        this.base = voice - music.whole().integrated();
        this.end = end;
    }

    private static List<Span> join(List<SpokenLine> lines) {
        List<Span> spans = new ArrayList<>();
        for (SpokenLine line : lines) {
            double start = line.start().toNanos() / 1e9;
            double end = start + line.duration().toNanos() / 1e9;
            if (!spans.isEmpty() && start - spans.getLast().end() <= PAUSE) {
                Span before = spans.removeLast();
                spans.add(new Span(before.start(), Math.max(before.end(), end)));
            } else {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /** Amplitude factor at an instant. */
    double factor(double seconds) {
        double ride = Math.clamp(-music.deviation(seconds), -RIDE, RIDE);
        return Samples.factor(base - UNDER + lift(seconds) + ride) * fade(seconds);
    }

    /** LU above the level under speech. */
    double lift(double seconds) {
        int next = 0;
        while (next < speech.size() && speech.get(next).end() <= seconds) {
            next++;
        }
        if (next < speech.size() && speech.get(next).start() <= seconds) {
            return 0;
        }
        boolean first = next == 0;
        boolean last = next == speech.size();
        double up = first ? 1 : smooth((seconds - speech.get(next - 1).end()) / RELEASE);
        double down = last ? 1 : smooth((speech.get(next).start() - seconds) / ATTACK);
        return (first || last ? FRAME_LIFT : GAP_LIFT) * Math.min(up, down);
    }

    private double fade(double seconds) {
        return smooth(seconds / FADE_IN) * smooth((end - seconds) / FADE_OUT);
    }

    private static double smooth(double part) {
        double x = Math.clamp(part, 0, 1);
        return x * x * (3 - 2 * x);
    }
}
