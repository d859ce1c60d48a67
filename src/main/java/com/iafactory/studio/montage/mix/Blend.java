package com.iafactory.studio.montage.mix;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Voice, music and stings added up in stereo, block by block; can be written as often as wanted. Immutable.
 *
 * @param stings each at its first sample
 * @param samples length a channel
 */
record Blend(Optional<VoiceStem> voice, Optional<Bed> music, List<PlacedSting> stings, long samples)
        implements AudioPass.Sound {
    private static final int BLOCK = Samples.RATE / 2;
    /** The music's level is worked out anew every millisecond and drawn straight between. */
    private static final int STEP = Samples.RATE / 1000;

    /** Music and how loud it is. */
    record Bed(Path wav, MusicLevel level) {}

    /** @param factor amplitude */
    record PlacedSting(long start, Stings.Sound sound, double factor) {}

    Blend {
        stings = List.copyOf(stings);
    }

    @Override
    public void writeTo(SampleSink sink) throws IOException {
        try (InputStream speech = voice.isPresent() ? open(voice.get()) : InputStream.nullInputStream();
                Tune tune = music.isPresent() ? new Tune(music.get()) : new Tune()) {
            float[] mix = new float[2 * BLOCK];
            for (long from = 0; from < samples; from += BLOCK) {
                int length = (int) Math.min(BLOCK, samples - from);
                Arrays.fill(mix, 0);
                addSpeech(speech, mix, length);
                tune.addTo(mix, from, length);
                addStings(mix, from, length);
                sink.write(mix, 2 * length);
            }
        }
    }

    private static InputStream open(VoiceStem voice) throws IOException {
        return new BufferedInputStream(Files.newInputStream(voice.file()), 1 << 16);
    }

    private static void addSpeech(InputStream speech, float[] mix, int length) throws IOException {
        byte[] bytes = speech.readNBytes(length * Float.BYTES);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.length / Float.BYTES; i++) {
            float sample = buffer.getFloat(i * Float.BYTES);
            mix[2 * i] += sample;
            mix[2 * i + 1] += sample;
        }
    }

    private void addStings(float[] mix, long from, int length) {
        for (PlacedSting sting : stings) {
            long first = Math.max(sting.start(), from);
            long last = Math.min(sting.start() + sting.sound().left().length, from + length);
            for (long at = first; at < last; at++) {
                int source = (int) (at - sting.start());
                int target = 2 * (int) (at - from);
                mix[target] += (float) (sting.factor() * sting.sound().left()[source]);
                mix[target + 1] += (float) (sting.factor() * sting.sound().right()[source]);
            }
        }
    }

    /** The music being read. */
    private static final class Tune implements AutoCloseable {
        private final Optional<WavReader> reader;
        private final Optional<MusicLevel> level;
        private float[] samples = new float[0];

        Tune() {
            this.reader = Optional.empty();
            this.level = Optional.empty();
        }

        Tune(Bed bed) throws IOException {
            this.reader = Optional.of(new WavReader(bed.wav()));
            this.level = Optional.of(bed.level());
        }

        void addTo(float[] mix, long from, int length) throws IOException {
            if (reader.isEmpty() || level.isEmpty()) {
                return;
            }
            int channels = reader.get().channels();
            if (samples.length < length * channels) {
                samples = new float[length * channels];
            }
            reader.get().read(samples, length);
            int right = channels > 1 ? 1 : 0;
            double factor = level.get().factor(Samples.seconds(from));
            for (int i = 0; i < length; ) {
                int step = Math.min(STEP, length - i);
                double next = level.get().factor(Samples.seconds(from + i + step));
                for (int j = 0; j < step; j++, i++) {
                    double now = factor + (next - factor) * j / step;
                    mix[2 * i] += (float) (now * samples[i * channels]);
                    mix[2 * i + 1] += (float) (now * samples[i * channels + right]);
                }
                factor = next;
            }
        }

        @Override
        public void close() throws IOException {
            if (reader.isPresent()) {
                reader.get().close();
            }
        }
    }
}
