package com.iafactory.studio.engine.music;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.MusicRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Music composed from the seed and played by FluidSynth. Thread-safe. A request gives the same bytes wherever
 * {@link #version()} is the same.
 */
public final class SynthesizedMusic implements MusicGenerator {
    private static final String COMPOSER = "seeded-composer 1";
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(61);
    /** Low enough that the fullest ensemble seldom reaches full scale; the recording is levelled afterwards. */
    private static final double GAIN = 0.35;

    private final SoundFont font;
    private final String version;

    /**
     * With the best sound font of this machine.
     *
     * @throws StudioException kind FAILED when FluidSynth or a sound font is missing, with the package to install
     */
    public SynthesizedMusic() {
        this(SoundFont.find());
    }

    /** With a chosen sound font; see {@link #SynthesizedMusic()}. */
    public SynthesizedMusic(SoundFont font) {
        this.font = font;
        this.version = COMPOSER + ", fluidsynth " + FluidSynth.version() + ", " + font.identity();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void compose(MusicRequest request, Path wav) {
        if (request.duration().compareTo(SHORTEST) < 0 || request.duration().compareTo(LONGEST) > 0) {
            throw StudioException.input(
                    "music-length",
                    "Music lasts " + SHORTEST.toSeconds() + " to " + LONGEST.toSeconds() + " seconds, not "
                            + request.duration().toSeconds() + ".",
                    "Ask for another duration.");
        }
        try {
            Path scratch = Files.createTempDirectory(wav.toAbsolutePath().getParent(), "music");
            try {
                record(request, scratch.resolve("score.mid"), scratch.resolve("samples.raw"), wav);
            } finally {
                Files.deleteIfExists(scratch.resolve("score.mid"));
                Files.deleteIfExists(scratch.resolve("samples.raw"));
                Files.delete(scratch);
            }
        } catch (IOException e) {
            throw StudioException.failed(
                    "music-not-written",
                    "The music could not be written: " + e.getMessage(),
                    "Check that the disk has room and the folder can be written to.",
                    e);
        }
    }

    private void record(MusicRequest request, Path midi, Path raw, Path wav) throws IOException {
        MidiFile.write(SeededComposer.compose(request), midi);
        double gain = GAIN;
        FluidSynth.play(midi, font, gain, raw);
        int peak = Recording.peak(raw);
        while (peak >= Short.MAX_VALUE && gain > 0.01) {
            gain /= 2;
            FluidSynth.play(midi, font, gain, raw);
            peak = Recording.peak(raw);
        }
        Recording.write(raw, peak, frames(request.duration()), wav);
    }

    private static long frames(Duration duration) {
        return Math.round(duration.toNanos() * (double) Recording.RATE / 1e9);
    }
}
