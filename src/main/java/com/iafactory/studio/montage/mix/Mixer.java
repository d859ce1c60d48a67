package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.Loudness;
import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mixes the sound of a cut once as a whole and brings the encoded file to -14 LUFS with peaks below -1 dBTP. Stateless and
 * thread-safe.
 */
public final class Mixer {
    /** Name and version; part of the digest of every mix. */
    public static final String VERSION = "mixer 2";

    /** What stands in for the voice's loudness when nobody speaks, LUFS. */
    private static final double QUIET_REFERENCE = -20;
    /** Room for what the encoder adds to the peaks. */
    private static final double FIRST_CEILING = -2;
    /** Closer to the target than the promise, so that another meter agrees too; LU. */
    private static final double CLOSE = 0.2;

    private static final int REHEARSALS = 3;
    private static final int ENCODINGS = 5;
    /** dB; more would only lift noise. */
    private static final double MOST_GAIN = 40;
    /** Peaks of stings against the loudness of the voice, dB. */
    private static final Map<Sting.Kind, Double> STING_LEVEL =
            new EnumMap<>(Map.of(Sting.Kind.CHAPTER, 6.0, Sting.Kind.ITEM, -1.0));

    private Mixer() {}

    /**
     * @param m4a gets AAC-LC, 48 kHz, stereo, exactly as long as the plan says
     * @throws StudioException kind FAILED when a sound cannot be read, the disk is full or the loudness cannot be reached
     */
    public static MixReport mix(MixPlan plan, Path m4a) {
        try {
            Path scratch = Files.createTempDirectory(m4a.toAbsolutePath().getParent(), "mix");
            Path voice = scratch.resolve("voice.f32");
            try {
                return master(blend(plan, voice), plan, m4a);
            } finally {
                Files.deleteIfExists(voice);
                Files.delete(scratch);
            }
        } catch (IOException e) {
            throw StudioException.failed(
                    "sound-not-mixed",
                    "The sound could not be mixed: " + e.getMessage(),
                    "Check that the disk has room and the folder can be written to.",
                    e);
        }
    }

    private static Loaded blend(MixPlan plan, Path file) throws IOException {
        long samples = plan.samples();
        Optional<VoiceStem> voice =
                plan.speech().isEmpty() ? Optional.empty() : Optional.of(VoiceStem.make(plan.speech(), samples, file));
        double reference = voice.map(stem -> stem.loudness().integrated())
                .filter(loudness -> loudness > Loudness.FLOOR)
                .orElse(QUIET_REFERENCE);
        Optional<Blend.Bed> music = Optional.empty();
        if (plan.music().isPresent()) {
            music = bed(plan, plan.music().get(), reference, voice.isPresent());
        }
        Blend blend = new Blend(voice, music, stings(plan.stings(), reference), samples);
        return new Loaded(blend, reference, voice.isPresent() || music.isPresent());
    }

    private record Loaded(Blend blend, double reference, boolean audible) {}

    private static Optional<Blend.Bed> bed(MixPlan plan, Path wav, double reference, boolean spoken)
            throws IOException {
        LoudnessProfile profile = LoudnessMeter.profile(wav);
        if (profile.whole().silent()) {
            return Optional.empty();
        }
        double end;
        try (WavReader reader = new WavReader(wav)) {
            end = Samples.seconds(Math.min(reader.frames(), plan.samples()));
        }
        // Alone, music stands where the voice would.
        double against = spoken ? reference : reference + MusicLevel.UNDER - MusicLevel.FRAME_LIFT;
        return Optional.of(new Blend.Bed(wav, new MusicLevel(plan.speech(), against, profile, end)));
    }

    private static List<Blend.PlacedSting> stings(List<Sting> stings, double reference) {
        Map<Sting.Kind, Stings.Sound> sounds = new EnumMap<>(Sting.Kind.class);
        List<Blend.PlacedSting> placed = new ArrayList<>();
        for (Sting sting : stings) {
            Stings.Sound sound = sounds.computeIfAbsent(sting.kind(), Stings::sound);
            double factor = Samples.factor(reference + STING_LEVEL.getOrDefault(sting.kind(), 0.0));
            placed.add(new Blend.PlacedSting(Samples.at(sting.at()) - sound.peakAt(), sound, factor));
        }
        return placed;
    }

    private static MixReport master(Loaded loaded, MixPlan plan, Path m4a) {
        Blend blend = loaded.blend();
        Master master = new Master(loaded.audible() ? Loudness.TARGET - loaded.reference() : 0, FIRST_CEILING);
        int passes = 0;
        for (int i = 0; i < REHEARSALS && loaded.audible(); i++) {
            double error = Loudness.TARGET - master.rehearse(blend).integrated();
            passes++;
            master = louder(master, error);
            if (Math.abs(error) < CLOSE) {
                break;
            }
        }
        Loudness loudness;
        for (int encodings = 1; ; encodings++) {
            master.encode(blend, plan.samples(), plan.rate(), m4a);
            loudness = LoudnessMeter.measure(m4a);
            passes++;
            if (!loaded.audible() || good(loudness)) {
                return new MixReport(loudness, master.gain(), master.ceiling(), passes);
            }
            if (encodings == ENCODINGS) {
                break;
            }
            double over = loudness.truePeak() - Loudness.CEILING;
            master = louder(
                    new Master(master.gain(), master.ceiling() - (over > 0 ? over + 0.2 : 0)),
                    Loudness.TARGET - loudness.integrated());
        }
        if (loudness.onTarget()) {
            return new MixReport(loudness, master.gain(), master.ceiling(), passes);
        }
        throw StudioException.failed(
                "loudness-missed",
                "The sound came out at " + loudness.integrated() + " LUFS and " + loudness.truePeak() + " dBTP, not at "
                        + Loudness.TARGET + " LUFS below " + Loudness.CEILING + " dBTP.",
                "Try another style of music, or another voice.");
    }

    private static boolean good(Loudness loudness) {
        return loudness.onTarget() && Math.abs(loudness.integrated() - Loudness.TARGET) <= CLOSE;
    }

    private static Master louder(Master master, double decibels) {
        return new Master(Math.clamp(master.gain() + decibels, -MOST_GAIN, MOST_GAIN), master.ceiling());
    }
}
