package com.iafactory.studio.take;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** A WAV file of 16 bits as it is heard. */
record HeardSound(int channels, int rate, int bits, double[] samples) {
    private static final int HEADER = 44;

    static HeardSound of(Path wav) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(wav)).order(ByteOrder.LITTLE_ENDIAN);
            int channels = bytes.getShort(22);
            int rate = bytes.getInt(24);
            int bits = bytes.getShort(34);
            bytes.position(data(bytes));
            double[] samples = new double[bytes.remaining() / 2];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = bytes.getShort() / 32768.0;
            }
            return new HeardSound(channels, rate, bits, samples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** FFmpeg may write a list of remarks before the sound. */
    private static int data(ByteBuffer bytes) {
        int at = 12;
        while (bytes.getInt(at) != 0x61746164) {
            at += 8 + bytes.getInt(at + 4);
        }
        return Math.max(at + 8, HEADER);
    }

    int frames() {
        return samples.length / channels;
    }

    /** Root mean square between two times. */
    double power(Duration from, Duration to) {
        double[] part = between(from, to);
        return Math.sqrt(Arrays.stream(part).map(one -> one * one).sum() / Math.max(1, part.length));
    }

    double peak() {
        return peak(Duration.ZERO, Duration.ofNanos(frames() * 1_000_000_000L / rate));
    }

    double peak(Duration from, Duration to) {
        return Arrays.stream(between(from, to)).map(Math::abs).max().orElse(0);
    }

    private double[] between(Duration from, Duration to) {
        return Arrays.copyOfRange(samples, index(from), Math.min(samples.length, index(to)));
    }

    private int index(Duration time) {
        return channels * (int) (time.toNanos() * rate / 1_000_000_000L);
    }
}
