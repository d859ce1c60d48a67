package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.Loudness;
import com.iafactory.studio.montage.SpokenLine;
import com.iafactory.studio.process.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * The voice of a cut: every line at its sample, then the chain a studio would use.
 *
 * @param file 32 bit floats, mono, as long as the mix
 */
record VoiceStem(Path file, Loudness loudness) {
    private static final int BLOCK = Samples.RATE;
    /** Samples of a fade at both ends of a line, so that nothing clicks. */
    private static final int EDGE = Samples.RATE / 500;
    /** The level, in dB of full scale, at which speech meets the compressor's threshold. */
    private static final double LEVEL = -20;
    /** Windows softer than this are pauses. */
    private static final double PAUSE = -50;

    private static final int WINDOW = Samples.RATE / 20;
    private static final double MOST_GAIN = 24;
    /** Rumble out, presence in, 3 : 1 above the level of speech, sharp s softened. */
    private static final String CHAIN = "highpass=f=80:p=2,equalizer=f=3000:t=q:w=0.9:g=2.5,"
            + "acompressor=threshold=%.5f:ratio=3:attack=6:release=120:knee=3:detection=rms,"
            + "deesser=i=0.35:m=0.5:f=0.5," + LoudnessMeter.FILTER;

    static VoiceStem make(List<SpokenLine> lines, long samples, Path file) throws IOException {
        double gain = gain(lines);
        Outcome outcome = AudioPass.feed(
                sink -> place(lines, samples, gain, sink),
                1,
                List.of(
                        "-af",
                        String.format(Locale.ROOT, CHAIN, Samples.factor(LEVEL)),
                        "-f",
                        "f32le",
                        "-c:a",
                        "pcm_f32le",
                        "file:" + file.toAbsolutePath()));
        return new VoiceStem(file, LoudnessMeter.summary(outcome, Loudness.FLOOR));
    }

    private static void place(List<SpokenLine> lines, long samples, double gain, SampleSink sink) throws IOException {
        Iterator<SpokenLine> coming = lines.iterator();
        List<Placed> sounding = new ArrayList<>();
        SpokenLine next = coming.hasNext() ? coming.next() : null;
        float[] block = new float[BLOCK];
        for (long from = 0; from < samples; from += BLOCK) {
            int length = (int) Math.min(BLOCK, samples - from);
            java.util.Arrays.fill(block, 0);
            while (next != null && Samples.at(next.start()) < from + length) {
                sounding.add(new Placed(Samples.at(next.start()), edged(WavReader.mono(next.wav()), gain)));
                next = coming.hasNext() ? coming.next() : null;
            }
            for (Placed line : sounding) {
                line.addTo(block, from, length);
            }
            long end = from + length;
            sounding.removeIf(line -> line.end() <= end);
            sink.write(block, length);
        }
    }

    private record Placed(long start, float[] samples) {
        long end() {
            return start + samples.length;
        }

        void addTo(float[] block, long from, int length) {
            long first = Math.max(start, from);
            long last = Math.min(end(), from + length);
            for (long at = first; at < last; at++) {
                block[(int) (at - from)] += samples[(int) (at - start)];
            }
        }
    }

    private static float[] edged(float[] samples, double gain) {
        for (int i = 0; i < samples.length; i++) {
            double edge = Math.min(1, (double) Math.min(i, samples.length - 1 - i) / EDGE);
            samples[i] *= (float) (gain * edge);
        }
        return samples;
    }

    /** Brings the mean power of what is spoken to {@link #LEVEL}, whatever level the voice was made at. */
    private static double gain(List<SpokenLine> lines) throws IOException {
        double power = 0;
        long windows = 0;
        for (SpokenLine line : lines) {
            float[] samples = WavReader.mono(line.wav());
            for (int from = 0; from + WINDOW <= samples.length; from += WINDOW) {
                double sum = 0;
                for (int i = from; i < from + WINDOW; i++) {
                    sum += (double) samples[i] * samples[i];
                }
                if (sum / WINDOW > Math.pow(10, PAUSE / 10)) {
                    power += sum / WINDOW;
                    windows++;
                }
            }
        }
        if (windows == 0) {
            return 1;
        }
        double level = 10 * Math.log10(power / windows);
        return Samples.factor(Math.clamp(LEVEL - level, -MOST_GAIN, MOST_GAIN));
    }
}
