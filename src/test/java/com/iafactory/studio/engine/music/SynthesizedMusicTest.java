package com.iafactory.studio.engine.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.MusicRequest;
import com.iafactory.studio.take.MusicStyle;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SynthesizedMusicTest {
    private static final SynthesizedMusic MUSIC = new SynthesizedMusic();

    @TempDir
    Path folder;

    private Path compose(MusicStyle style, Language language, Duration duration, long seed) {
        Path wav = folder.resolve(style + "-" + language + "-" + seed + ".wav");
        MUSIC.compose(new MusicRequest(style, duration, List.of(duration.dividedBy(2)), language, seed), wav);
        return wav;
    }

    @ParameterizedTest
    @EnumSource(MusicStyle.class)
    void playsEveryStyleInBothColoursWithoutClippingOrHoles(MusicStyle style) throws Exception {
        for (Language language : List.of(Language.FR, Language.AR)) {
            short[] samples = samples(compose(style, language, Duration.ofSeconds(14), 4));
            assertThat(samples).hasSize(14 * 48_000 * 2);
            assertThat(peak(samples, 0, samples.length)).isBetween(20_000, 23_300);
            for (int second = 0; second < 11; second++) {
                assertThat(power(samples, second, second + 1))
                        .as("%s %s, second %d", style, language, second)
                        .isGreaterThan(-52);
            }
        }
    }

    @Test
    void diesAwayAtTheEnd() throws Exception {
        short[] samples = samples(compose(MusicStyle.UPBEAT, Language.EN, Duration.ofSeconds(20), 9));
        assertThat(power(samples, 19.8, 20)).isLessThan(power(samples, 10, 15) - 25);
        assertThat(peak(samples, samples.length - 200, samples.length)).isLessThan(40);
        assertThat(power(samples, 17, 18)).isGreaterThan(power(samples, 10, 15) - 18);
    }

    @Test
    void givesTheSameBytesForTheSameRequestAndOthersForAnotherSeed() throws Exception {
        byte[] first = Files.readAllBytes(compose(MusicStyle.DRAMATIC, Language.DARIJA, Duration.ofSeconds(8), 21));
        byte[] again = Files.readAllBytes(compose(MusicStyle.DRAMATIC, Language.DARIJA, Duration.ofSeconds(8), 21));
        byte[] other = Files.readAllBytes(compose(MusicStyle.DRAMATIC, Language.DARIJA, Duration.ofSeconds(8), 22));
        assertThat(again).isEqualTo(first);
        assertThat(Arrays.mismatch(first, other)).isBetween(44, 48_000);
    }

    @Test
    void leavesNothingButTheMusic() {
        compose(MusicStyle.TRANSITION, Language.IT, Duration.ofSeconds(5), 1);
        assertThat(folder.toFile().list()).containsExactly("TRANSITION-IT-1.wav");
    }

    @Test
    void namesComposerSynthesiserAndFontInItsVersion() {
        assertThat(MUSIC.version()).matches("seeded-composer \\d+, fluidsynth \\d.*, .+\\.sf[23] \\(\\d+ bytes\\)");
    }

    @Test
    void refusesALengthNoBedHas() {
        assertThatThrownBy(() -> compose(MusicStyle.AMBIENT, Language.FR, Duration.ofHours(3), 1))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("music-length"));
    }

    @Test
    void saysWhichPackageHoldsASoundFontWhenThereIsNone() {
        assertThatThrownBy(() -> SoundFont.find(List.of(folder))).isInstanceOfSatisfying(StudioException.class, e -> {
            assertThat(e.code()).isEqualTo("sound-font-missing");
            assertThat(e.remedy()).contains("apt-get install musescore-general-soundfont-small");
        });
    }

    @Test
    void prefersTheBetterSoundFont() throws Exception {
        for (String name : List.of("Another.sf2", "TimGM6mb.sf2", "FluidR3_GM.sf2", "readme.txt")) {
            Files.writeString(folder.resolve(name), name);
        }
        assertThat(SoundFont.find(List.of(folder)).identity()).isEqualTo("FluidR3_GM.sf2 (14 bytes)");
    }

    private static short[] samples(Path wav) throws Exception {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new File(wav.toString()))) {
            AudioFormat format = in.getFormat();
            assertThat(format.getSampleRate()).isEqualTo(48_000f);
            assertThat(format.getChannels()).isEqualTo(2);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            byte[] bytes = in.readAllBytes();
            short[] samples = new short[bytes.length / 2];
            java.nio.ByteBuffer.wrap(bytes)
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return samples;
        }
    }

    private static int peak(short[] samples, int from, int to) {
        int peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }

    /** Mean power in dB of full scale. */
    private static double power(short[] samples, double from, double to) {
        double sum = 0;
        int first = (int) (from * 96_000);
        int last = (int) (to * 96_000);
        for (int i = first; i < last; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return 10 * Math.log10(sum / (last - first) / 32768 / 32768 + 1e-12);
    }
}
