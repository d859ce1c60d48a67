package com.iafactory.studio.engine.voice.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes sound as RIFF/WAVE, PCM, one channel, 16 bit. */
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

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
