package com.iafactory.studio.take.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where somebody speaks in a recording, told by its loudness: what lies between is a pause. */
final class Pauses {
    private static final int FRAMES_A_SECOND = 100;
    /** Closures of consonants are shorter, breaths between words longer. */
    private static final int SHORTEST_PAUSE = 15;
    /** A click. */
    private static final int SHORTEST_SPEECH = 5;
    /** 26 dB below the loud parts. */
    private static final double QUIET = 0.05;

    private Pauses() {}

    /** Someone speaks, from here to there. */
    record Stretch(Duration start, Duration end) {
        Duration length() {
            return end.minus(start);
        }
    }

    /** @return in order, apart from each other, within the sound; all of it when nothing stands out */
    static List<Stretch> speech(WavSound sound) {
        short[] samples = sound.samples();
        int frame = Math.max(1, sound.rate() / FRAMES_A_SECOND);
        double[] loudness = loudness(samples, frame);
        boolean[] speaks = speaks(loudness);
        List<Stretch> stretches = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= speaks.length; i++) {
            boolean now = i < speaks.length && speaks[i];
            if (now && start < 0) {
                start = i;
            }
            if (!now && start >= 0) {
                if (i - start >= SHORTEST_SPEECH) {
                    stretches.add(stretch(sound, start * frame, Math.min(i * frame, samples.length)));
                }
                start = -1;
            }
        }
        return stretches.isEmpty() ? List.of(new Stretch(Duration.ZERO, sound.duration())) : stretches;
    }

    private static Stretch stretch(WavSound sound, int from, int to) {
        return new Stretch(time(from, sound.rate()), time(to, sound.rate()));
    }

    private static Duration time(int sample, int rate) {
        return Duration.ofNanos(sample * 1_000_000_000L / rate);
    }

    private static double[] loudness(short[] samples, int frame) {
        double[] loudness = new double[(samples.length + frame - 1) / frame];
        for (int i = 0; i < loudness.length; i++) {
            double sum = 0;
            int end = Math.min(samples.length, (i + 1) * frame);
            for (int at = i * frame; at < end; at++) {
                sum += (double) samples[at] * samples[at];
            }
            loudness[i] = Math.sqrt(sum / (end - i * frame));
        }
        return loudness;
    }

    private static boolean[] speaks(double[] loudness) {
        double[] sorted = loudness.clone();
        Arrays.sort(sorted);
        double loud = sorted.length == 0 ? 0 : sorted[(int) (sorted.length * 0.95)];
        double floor = sorted.length == 0 ? 0 : sorted[sorted.length / 10];
        // A noisy room lifts the line, but never into the voice.
        double line = Math.max(QUIET * loud, Math.min(2 * floor, 0.3 * loud));
        boolean[] speaks = new boolean[loudness.length];
        int quietSince = -SHORTEST_PAUSE;
        for (int i = 0; i < loudness.length; i++) {
            if (loudness[i] <= line) {
                continue;
            }
            speaks[i] = true;
            if (i - quietSince < SHORTEST_PAUSE) {
                Arrays.fill(speaks, Math.max(0, quietSince), i, true);
            }
            quietSince = i + 1;
        }
        return speaks;
    }
}
