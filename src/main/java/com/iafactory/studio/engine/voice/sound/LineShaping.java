package com.iafactory.studio.engine.voice.sound;

/**
 * Makes a line ready for the mix: trimmed, at 48 kHz, less harsh, as loud as every other line. Compression and de-essing are
 * done later on the whole voice, where they hear what came before.
 */
public final class LineShaping {
    /** Samples a second of everything the studio mixes. */
    public static final int RATE = 48_000;

    /** A common level of spoken stems; the mix sets the final one. */
    private static final double TARGET_LUFS = -20;

    private static final int ESPEAK_RATE = 22_050;
    private static final Resampler USUAL = new Resampler(ESPEAK_RATE, RATE);

    /** No rumble, warmth, clarity, and less of the buzz that formant synthesis has in its upper octave. */
    private static final Biquad[] TONE = {
        Biquad.highPass(80, RATE),
        Biquad.peak(220, 0.8, 1.5, RATE),
        Biquad.peak(3000, 0.9, 1.5, RATE),
        Biquad.highShelf(7000, -4, RATE)
    };

    /** Samples louder than the knee are bent smoothly under the ceiling (−0.9 dBFS). */
    private static final double KNEE = 0.6;

    private static final double CEILING = 0.9;
    private static final int FADE_IN = RATE * 5 / 1000;
    private static final int FADE_OUT = RATE * 15 / 1000;

    private LineShaping() {}

    /** How many samples {@link #shape} gives. */
    public static long length(Trim trim, int rate) {
        return Resampler.length(trim.length(), rate, RATE);
    }

    /**
     * A line of espeak-ng.
     *
     * @param rate of the samples, at most 48000
     */
    public static short[] shape(short[] samples, Trim trim, int rate) {
        double[] input = new double[trim.length()];
        for (int i = 0; i < input.length && trim.from() + i < samples.length; i++) {
            input[i] = samples[trim.from() + i] / 32768.0;
        }
        double[] sound = (rate == ESPEAK_RATE ? USUAL : new Resampler(rate, RATE)).run(input);
        for (Biquad filter : TONE) {
            filter.run(sound);
        }
        return levelled(sound);
    }

    /** A line whose tone is good already. */
    public static short[] level(short[] samples, Trim trim) {
        double[] sound = new double[trim.length()];
        for (int i = 0; i < sound.length && trim.from() + i < samples.length; i++) {
            sound[i] = samples[trim.from() + i] / 32768.0;
        }
        Biquad.highPass(80, RATE).run(sound);
        return levelled(sound);
    }

    private static short[] levelled(double[] sound) {
        double loudness = Loudness.of(sound);
        double gain = Double.isInfinite(loudness) ? 1 : StrictMath.pow(10, (TARGET_LUFS - loudness) / 20);
        short[] shaped = new short[sound.length];
        for (int i = 0; i < sound.length; i++) {
            double fade = Math.min(1, Math.min((i + 1.0) / FADE_IN, (sound.length - i) / (double) FADE_OUT));
            shaped[i] = (short) Math.round(bent(sound[i] * gain * fade) * 32767);
        }
        return shaped;
    }

    private static double bent(double sample) {
        double size = Math.abs(sample);
        if (size <= KNEE) {
            return sample;
        }
        double over = (size - KNEE) / (CEILING - KNEE);
        return Math.copySign(KNEE + (CEILING - KNEE) * over / (1 + over), sample);
    }
}
