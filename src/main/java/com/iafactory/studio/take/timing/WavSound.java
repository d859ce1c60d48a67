package com.iafactory.studio.take.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a voice answered as WAV, to look for its pauses.
 *
 * @param rate samples a second
 * @param samples one channel; of several the first
 */
public record WavSound(int rate, short[] samples) {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;

    public WavSound {
        samples = samples.clone();
    }

    @Override
    public short[] samples() {
        return samples.clone();
    }

    public Duration duration() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / rate);
    }

    /** Empty when it is no WAV file of 16-bit samples. */
    public static Optional<WavSound> find(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when it is anything else. Writers that stream leave the length of the samples open: then they go to the end. */
    static Optional<WavSound> of(byte[] bytes) {
        ByteBuffer wave = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER
                || !tag(bytes, 0).equals("RIFF")
                || !tag(bytes, CHUNK).equals("WAVE")) {
            return Optional.empty();
        }
        int channels = 0;
        int rate = 0;
        int at = HEADER;
        while (at + CHUNK <= bytes.length) {
            String tag = tag(bytes, at);
            int left = bytes.length - at - CHUNK;
            long size = Math.min(wave.getInt(at + 4) & 0xFFFF_FFFFL, left);
            int body = at + CHUNK;
            if (tag.equals("fmt ") && size >= 16) {
                int coding = wave.getShort(body) & 0xFFFF;
                channels = wave.getShort(body + 2) & 0xFFFF;
                rate = wave.getInt(body + 4);
                if ((coding != PCM && coding != EXTENSIBLE) || wave.getShort(body + 14) != 16) {
                    return Optional.empty();
                }
            }
            if (tag.equals("data")) {
                return channels < 1 || rate < 1
                        ? Optional.empty()
                        : Optional.of(new WavSound(rate, first(wave, body, (int) size, channels)));
            }
            at = (int) Math.min(Integer.MAX_VALUE - CHUNK, body + size + size % 2);
        }
        return Optional.empty();
    }

    private static short[] first(ByteBuffer wave, int from, int size, int channels) {
        short[] samples = new short[size / (2 * channels)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = wave.getShort(from + 2 * channels * i);
        }
        return samples;
    }

    private static String tag(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
