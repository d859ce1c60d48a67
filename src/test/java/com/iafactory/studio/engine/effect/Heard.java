package com.iafactory.studio.engine.effect;

import com.iafactory.studio.take.SoundEffectRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the engine made, measured. Times in seconds, levels as shares of full scale. */
record Heard(double[] left, double[] right) {
    private static final SynthesizedEffects EFFECTS = new SynthesizedEffects();
    static final double RATE = 48_000;

    static byte[] file(String text, double seconds, long seed) {
        try {
            Path wav = Files.createTempFile("effect", ".wav");
            try {
                EFFECTS.make(new SoundEffectRequest(text, Duration.ofMillis(Math.round(seconds * 1000)), seed), wav);
                return Files.readAllBytes(wav);
            } finally {
                Files.delete(wav);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Heard of(String text, double seconds, long seed) {
        ByteBuffer samples = ByteBuffer.wrap(file(text, seconds, seed))
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(44);
        double[] left = new double[samples.remaining() / 4];
        double[] right = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = samples.getShort() / 32768.0;
            right[i] = samples.getShort() / 32768.0;
        }
        return new Heard(left, right);
    }

    int frames() {
        return left.length;
    }

    double[] middle() {
        double[] middle = new double[left.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (left[i] + right[i]) / 2;
        }
        return middle;
    }

    double peak() {
        double peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    static double power(double[] samples, double from, double to) {
        double sum = 0;
        int first = (int) (from * RATE);
        int last = Math.min(samples.length, (int) (to * RATE));
        for (int i = first; i < last; i++) {
            sum += samples[i] * samples[i];
        }
        return Math.sqrt(sum / Math.max(1, last - first));
    }

    double power(double from, double to) {
        return Math.hypot(power(left, from, to), power(right, from, to)) / Math.sqrt(2);
    }

    /** Where the middle of its spectrum lies, in hertz. */
    double centroid(double from, double to) {
        Spectrum spectrum = Spectrum.of(middle(), from, to);
        double sum = 0;
        double all = 0;
        for (int bin = 1; bin < spectrum.bins(); bin++) {
            sum += spectrum.power(bin) * spectrum.hertz(bin);
            all += spectrum.power(bin);
        }
        return sum / all;
    }

    /** The time between repeats, between two limits: where the envelope is most like itself later on. */
    double period(double least, double most) {
        double step = 0.002;
        double[] envelope = new double[(int) (frames() / RATE / step)];
        double mean = 0;
        for (int i = 0; i < envelope.length; i++) {
            envelope[i] = power(i * step, (i + 1) * step);
            mean += envelope[i] / envelope.length;
        }
        double best = 0;
        int at = 0;
        for (int lag = (int) (least / step); lag <= most / step; lag++) {
            double alike = 0;
            for (int i = 0; i + lag < envelope.length; i++) {
                alike += (envelope[i] - mean) * (envelope[i + lag] - mean);
            }
            if (alike > best) {
                best = alike;
                at = lag;
            }
        }
        return at * step;
    }

    /** How often it becomes loud after it was not. */
    int blows(double gap) {
        double step = 0.005;
        double threshold = 0.25 * peak();
        int blows = 0;
        double quietSince = -gap;
        for (double at = 0; at < frames() / RATE; at += step) {
            double loud = 0;
            for (int i = (int) (at * RATE); i < Math.min(frames(), (at + step) * RATE); i++) {
                loud = Math.max(loud, Math.max(Math.abs(left[i]), Math.abs(right[i])));
            }
            if (loud > threshold) {
                if (at - quietSince > gap) {
                    blows++;
                }
                quietSince = at;
            }
        }
        return blows;
    }
}
