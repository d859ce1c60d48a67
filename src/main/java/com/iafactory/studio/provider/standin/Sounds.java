package com.iafactory.studio.provider.standin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Real sound files, made here. */
public final class Sounds {
    private static final int HEADER = 44;
    private static final double LOUD = 12_000;
    private static final double LETTER_SECONDS = 0.06;

    private Sounds() {}

    /** How long a text is in the mouth of a stand-in: every character, also a space, takes as long. */
    static double seconds(int characters) {
        return characters * LETTER_SECONDS;
    }

    /** A tone for every letter, silence for every space: one channel, 16 bit, no header. */
    public static byte[] speech(String text, int rate) {
        return speech(text, rate, "");
    }

    /** The same in the pitch of a voice. */
    public static byte[] speech(String text, int rate, String voice) {
        int height = Math.floorMod(voice.hashCode(), 97);
        int each = (int) Math.round(LETTER_SECONDS * rate);
        int[] letters = text.codePoints().toArray();
        ByteBuffer samples = ByteBuffer.allocate(2 * each * letters.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int letter : letters) {
            double pitch = Character.isWhitespace(letter) ? 0 : 180 + height + letter % 40;
            for (int i = 0; i < each; i++) {
                samples.putShort((short) (pitch == 0 ? 0 : LOUD * Math.sin(2 * Math.PI * pitch * i / rate)));
            }
        }
        return samples.array();
    }

    /** Two notes in turn, one channel, 16 bit, no header. */
    public static byte[] music(Duration length, int rate) {
        return music(length, rate, 0);
    }

    /**
     * The same, another piece for each number.
     *
     * @param number of the purchase: services never make the same music twice
     */
    public static byte[] music(Duration length, int rate, int number) {
        int count = (int) (length.toMillis() * rate / 1000);
        ByteBuffer samples = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            double pitch = (i / rate % 2 == 0 ? 220 : 330) + number % 100;
            samples.putShort((short) (LOUD * Math.sin(2 * Math.PI * pitch * i / rate)));
        }
        return samples.array();
    }

    /** With the header of a WAV file. */
    public static byte[] wav(byte[] samples, int rate) {
        return ByteBuffer.allocate(HEADER + samples.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEADER - 8 + samples.length)
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(2 * rate)
                .putShort((short) 2)
                .putShort((short) 16)
                .put(ascii("data"))
                .putInt(samples.length)
                .put(samples)
                .array();
    }

    /**
     * Silence as MP3 (MPEG-1 layer III, 44.1 kHz, mono, 128 kbit/s): frames without a single coefficient need no encoder. Not for what
     * trims silence away.
     */
    public static byte[] silentMp3(Duration length) {
        int frame = 417;
        int count = (int) Math.max(3, length.toMillis() * 44_100 / 1152 / 1000);
        ByteBuffer frames = ByteBuffer.allocate(frame * count);
        for (int i = 0; i < count; i++) {
            int at = frames.position();
            for (int octet : List.of(0xFF, 0xFB, 0x90, 0xC4)) {
                frames.put((byte) octet);
            }
            frames.position(at + frame);
        }
        return frames.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
