package com.iafactory.studio.engine.effect;

import com.iafactory.studio.engine.effect.part.Sound;
import com.iafactory.studio.engine.voice.sound.Loudness;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A sound as a WAV file of 16 bits, at a level that leaves room for the mix. */
final class Recording {
    /** -3 dBFS. */
    private static final double PEAK = 0.708;
    /** What is loud for a moment only may be bent by so much, so that all of it can be raised towards this loudness. */
    private static final double MOST_BENT = 2.2;

    private static final double AIM_LUFS = -20;
    /** Where the bending begins, as a share of the peak. */
    private static final double KNEE = 0.45;

    /** Less is not raised. */
    private static final double SILENT = 1e-6;

    private static final int FRAME_BYTES = 4;
    private static final int HEADER_BYTES = 44;

    private Recording() {}

    static byte[] of(Sound sound) {
        double peak = Math.max(SILENT, sound.peak());
        double drive = drive(sound, peak);
        double gain = PEAK * Short.MAX_VALUE;
        byte[] file = new byte[HEADER_BYTES + FRAME_BYTES * sound.frames()];
        ByteBuffer wave = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        header(wave, FRAME_BYTES * sound.frames());
        for (int i = 0; i < sound.frames(); i++) {
            wave.putShort((short) Math.rint(gain * bent(sound.left()[i] / peak, drive)));
            wave.putShort((short) Math.rint(gain * bent(sound.right()[i] / peak, drive)));
        }
        return file;
    }

    /** How far the sound is raised beyond what its peak allows. */
    private static double drive(Sound sound, double peak) {
        double loudness = Loudness.of(sound.middle()) + 20 * StrictMath.log10(PEAK / peak);
        return Math.clamp(StrictMath.pow(10, (AIM_LUFS - loudness) / 20), 1, MOST_BENT);
    }

    /** A sample between -1 and 1, raised; the greatest stays 1 and has no corner on its way. */
    private static double bent(double sample, double drive) {
        double size = drive * Math.abs(sample);
        if (size <= KNEE || drive == 1) {
            return Math.copySign(size, sample);
        }
        double over = (size - KNEE) / (drive - KNEE);
        double steep = (drive - KNEE) / (1 - KNEE);
        return Math.copySign(KNEE + (1 - KNEE) * steep * over / (1 + (steep - 1) * over), sample);
    }

    private static void header(ByteBuffer wave, int size) {
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER_BYTES - 8 + size);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wave.putShort((short) 1).putShort((short) 2);
        wave.putInt(Sound.RATE).putInt(Sound.RATE * FRAME_BYTES);
        wave.putShort((short) FRAME_BYTES).putShort((short) 16);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(size);
    }
}
