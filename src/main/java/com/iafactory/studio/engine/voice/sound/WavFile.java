package com.iafactory.studio.engine.voice.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sound as RIFF/WAVE, PCM, 16 bit. */
public final class WavFile {
    private static final int HEADER = 44;

    private WavFile() {}

    public static void write(Path file, short[] samples, int rate) throws IOException {
        int bytes = 2 * samples.length;
        ByteBuffer wave = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wave.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVE"));
        wave.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        wave.putInt(rate).putInt(2 * rate).putShort((short) 2).putShort((short) 16);
        wave.put(ascii("data")).putInt(bytes);
        wave.asShortBuffer().put(samples);
        Files.write(file, wave.array());
    }

    /**
     * The samples of a file of one or two channels, mixed to one.
     *
     * @throws IOException also when it is another kind of file, or of another rate
     */
    public static short[] readMono(Path file, int rate) throws IOException {
        ByteBuffer wave = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (wave.remaining() < HEADER
                || !text(wave, 0).equals("RIFF")
                || !text(wave, 8).equals("WAVE")) {
            throw new IOException("no WAV file");
        }
        int channels = 0;
        for (int at = 12; at + 8 <= wave.capacity(); ) {
            String chunk = text(wave, at);
            int size = Math.min(wave.getInt(at + 4), wave.capacity() - at - 8);
            if (size < 0) {
                break;
            }
            if (chunk.equals("fmt ") && size >= 16) {
                channels = wave.getShort(at + 10);
                if (wave.getInt(at + 12) != rate || wave.getShort(at + 22) != 16 || channels < 1 || channels > 2) {
                    throw new IOException("not 16 bit at " + rate + " Hz in one or two channels");
                }
            } else if (chunk.equals("data") && channels > 0) {
                return mono(wave.slice(at + 8, size).order(ByteOrder.LITTLE_ENDIAN), channels);
            }
            at += 8 + size + (size & 1);
        }
        throw new IOException("no sound in the file");
    }

    private static short[] mono(ByteBuffer data, int channels) {
        short[] samples = new short[data.remaining() / (2 * channels)];
        for (int i = 0; i < samples.length; i++) {
            int sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += data.getShort(2 * (i * channels + channel));
            }
            samples[i] = (short) (sum / channels);
        }
        return samples;
    }

    private static String text(ByteBuffer wave, int at) {
        byte[] four = new byte[4];
        wave.get(at, four);
        return new String(four, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
