package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.StudioException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a WAV file of 16 bit samples at 48 kHz from its start to its end. Not thread-safe. */
final class WavReader implements AutoCloseable {
    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;

    private final Path file;
    private final DataInputStream in;
    private final int channels;
    private final long frames;
    /** Bytes of the format chunk that are of no interest. */
    private long formatLeft;

    /** @throws StudioException kind FAILED when the file is something else */
    WavReader(Path file) throws IOException {
        this.file = file;
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        try {
            if (!tag().equals("RIFF")) {
                throw foreign();
            }
            in.skipNBytes(4);
            if (!tag().equals("WAVE")) {
                throw foreign();
            }
            chunkUntil("fmt ");
            int encoding = number(2);
            this.channels = number(2);
            int rate = number(4);
            in.skipNBytes(6);
            int bits = number(2);
            if ((encoding != PCM && encoding != EXTENSIBLE) || rate != Samples.RATE || bits != 16 || channels < 1) {
                throw foreign();
            }
            in.skipNBytes(formatLeft);
            this.frames = chunkUntil("data") / (2L * channels);
        } catch (EOFException e) {
            in.close();
            throw foreign();
        } catch (StudioException e) {
            in.close();
            throw e;
        }
    }

    private StudioException foreign() {
        return StudioException.failed(
                "sound-unreadable",
                "The sound " + file.getFileName() + " is not a WAV file of 16 bit samples at 48 kHz.",
                "Remove it from the store and start again; it is made anew.");
    }

    private long chunkUntil(String wanted) throws IOException {
        for (String tag = tag(); ; tag = tag()) {
            long size = Integer.toUnsignedLong(number(4));
            if (tag.equals(wanted)) {
                formatLeft = size - 16 + size % 2;
                return size;
            }
            in.skipNBytes(size + size % 2);
        }
    }

    private String tag() throws IOException {
        return new String(bytes(4), StandardCharsets.US_ASCII);
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    private int number(int size) throws IOException {
        int number = 0;
        byte[] bytes = bytes(size);
        for (int i = 0; i < size; i++) {
            number |= (bytes[i] & 255) << (8 * i);
        }
        return number;
    }

    int channels() {
        return channels;
    }

    /** Samples a channel, as the header says. */
    long frames() {
        return frames;
    }

    /** Reads up to {@code count} frames, channels side by side, -1 to 1; what lies beyond the end is silence. */
    int read(float[] into, int count) throws IOException {
        byte[] bytes = in.readNBytes(count * channels * 2);
        int read = bytes.length / 2;
        for (int i = 0; i < count * channels; i++) {
            into[i] = i < read ? (short) ((bytes[2 * i] & 255) | (bytes[2 * i + 1] << 8)) / 32768f : 0;
        }
        return read / channels;
    }

    /** All of a mono file, or the mean of the channels. */
    static float[] mono(Path file) throws IOException {
        try (WavReader reader = new WavReader(file)) {
            int frames = Math.toIntExact(reader.frames);
            float[] samples = new float[frames * reader.channels];
            reader.read(samples, frames);
            if (reader.channels == 1) {
                return samples;
            }
            float[] mean = new float[frames];
            for (int i = 0; i < samples.length; i++) {
                mean[i / reader.channels] += samples[i] / reader.channels;
            }
            return mean;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
