package com.iafactory.studio.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.SoundEffectRequest;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all effects, and for several at once. */
class SynthesizedEffectsTest {
    private static final double[][] LENGTHS_AND_SEEDS = {{0.5, 1}, {0.5, -77}, {2.3, 3}};

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Effect.class)
    void everyEffectIsHeardAtOneLevelAndBeginsAndEndsInSilenceWithoutAnOffset(Effect effect) {
        for (double[] wish : LENGTHS_AND_SEEDS) {
            Heard sound = Heard.of(effect.title(), wish[0], (long) wish[1]);
            double end = wish[0];
            assertThat(sound.frames()).isEqualTo((int) Math.round(wish[0] * Heard.RATE));
            assertThat(sound.peak()).as("peak").isCloseTo(0.708, within(0.01));
            assertThat(sound.power(0, end)).as("power of %s s", end).isGreaterThan(0.015);
            assertThat(sound.power(0, 0.0005)).as("beginning").isLessThan(0.02);
            assertThat(sound.power(end - 0.001, end)).as("end").isLessThan(0.01);
            assertThat(offset(sound.left())).as("offset").isLessThan(0.002);
            assertThat(offset(sound.right())).as("offset").isLessThan(0.002);
            double sides = Heard.power(sound.left(), 0, end) / Heard.power(sound.right(), 0, end);
            assertThat(sides).as("left by right").isBetween(0.5, 2.0);
            assertThat(Heard.power(sound.middle(), 0, end)).as("both as one").isGreaterThan(0.55 * sound.power(0, end));
        }
    }

    @Test
    void allSoundsOfThisVersionAreTheSameBytesOnEveryMachine() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Effect effect : Effect.values()) {
            digest.update(Heard.file(effect.title(), 0.7, 9));
        }
        digest.update(Heard.file("slow steps, heavy rain, distant bell", 0.7, 10));
        // When this changes, so must the version: what was made before lies under its digest.
        assertThat(new SynthesizedEffects().version() + " "
                        + HexFormat.of().formatHex(digest.digest()).substring(0, 16))
                .isEqualTo("synthesized-effects 1 f0b8fae6f836f757");
    }

    @Test
    void theSameWishInAnotherLanguageIsTheSameSound() {
        assertThat(Heard.file("la pluie", 1, 4)).isEqualTo(Heard.file("RAIN!", 1, 4));
        assertThat(Heard.file("heavy rain", 1, 4)).isNotEqualTo(Heard.file("rain", 1, 4));
    }

    @Test
    void eachOfSeveralSoundsIsHeardBesideTheOthers() {
        Spectrum rain = Spectrum.of(Heard.of("rain", 4, 1).middle(), 0, 4);
        Spectrum both = Spectrum.of(Heard.of("rain and thunder", 4, 1).middle(), 0, 4);
        assertThat(share(rain, 20, 150)).isLessThan(0.05);
        assertThat(share(both, 20, 150)).isBetween(0.3, 0.99);
        assertThat(share(both, 2000, 15_000)).isGreaterThan(0.01);
        Heard knocking = Heard.of("somebody knocks in the rain", 4, 1);
        assertThat(knocking.power(0, 0.6)).isGreaterThan(2 * knocking.power(2, 3));
        assertThat(knocking.power(2, 3)).isGreaterThan(0.01);
    }

    private static double share(Spectrum spectrum, double least, double most) {
        return spectrum.between(least, most) / spectrum.between(20, 20_000);
    }

    @Test
    void whatIsFarAwayIsDullerAndWhatIsFastIsQuicker() {
        assertThat(Heard.of("distant applause", 3, 1).centroid(0, 3))
                .isLessThan(0.7 * Heard.of("applause", 3, 1).centroid(0, 3));
        assertThat(Heard.of("fast heartbeat", 8, 1).period(0.4, 1.4))
                .isLessThan(0.75 * Heard.of("heartbeat", 8, 1).period(0.4, 1.4));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 499, 30_001, 3_600_000})
    void aLengthThatNoEffectHasIsRefused(long millis) {
        SoundEffectRequest request = new SoundEffectRequest("rain", Duration.ofMillis(millis), 1);
        assertThatThrownBy(() -> new SynthesizedEffects().make(request, folder.resolve("no.wav")))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.kind()).isEqualTo(StudioException.Kind.INPUT);
                    assertThat(e.code()).isEqualTo("sound-effect-length");
                    assertThat(e.remedy()).isNotBlank();
                });
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lion", "<script>", "un feu d'artifice"})
    void aSoundThatTheStudioCannotMakeIsRefusedWithWhatItCan(String text) {
        SoundEffectRequest request = new SoundEffectRequest(text, Duration.ofSeconds(1), 1);
        assertThatThrownBy(() -> new SynthesizedEffects().make(request, folder.resolve("no.wav")))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.kind()).isEqualTo(StudioException.Kind.INPUT);
                    assertThat(e.code()).isEqualTo("sound-effect-unknown");
                    assertThat(e.remedy())
                            .contains("rain")
                            .contains("drum roll")
                            .doesNotContain("script");
                });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsToldOf() {
        SoundEffectRequest request = new SoundEffectRequest("rain", Duration.ofSeconds(1), 1);
        assertThatThrownBy(() -> new SynthesizedEffects().make(request, folder.resolve("none/rain.wav")))
                .isInstanceOfSatisfying(
                        StudioException.class, e -> assertThat(e.code()).isEqualTo("sound-effect-not-written"));
    }

    private static double offset(double[] samples) {
        double sum = 0;
        for (double sample : samples) {
            sum += sample;
        }
        return Math.abs(sum / samples.length);
    }
}
