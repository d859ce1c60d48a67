package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every maker of sound effects keeps to: the studio's own, a fake one, and those of services, as users ask them. */
public abstract class SoundEffectGeneratorContract {
    @TempDir
    protected Path folder;

    protected abstract SoundEffectGenerator effects();

    /** How often somebody who wants money was asked. */
    protected int spent() {
        return 0;
    }

    private byte[] made(String text, long seed) throws IOException {
        Path wav = folder.resolve("made.wav");
        effects().make(new SoundEffectRequest(text, Duration.ofSeconds(2), seed), wav);
        return Files.readAllBytes(wav);
    }

    @ParameterizedTest
    @CsvSource({"rain, 0.5, 24000", "a bell rings, 3.3333, 159998", "wind, 7.01, 336480", "thunder, 30, 1440000"})
    void aSoundIsExactlyAsLongAsAskedForAndIsHeard(String text, double seconds, int frames) {
        Path wav = folder.resolve("effect.wav");
        Duration length = Duration.ofNanos(Math.round(seconds * 1e9));
        effects().make(new SoundEffectRequest(text, length, 1), wav);
        HeardSound sound = HeardSound.of(wav);
        assertThat(List.of(sound.channels(), sound.rate(), sound.bits())).containsExactly(2, 48_000, 16);
        assertThat(sound.frames()).isEqualTo(frames);
        assertThat(sound.power(Duration.ZERO, length)).isGreaterThan(0.003);
        assertThat(sound.peak(length.minusMillis(1), length)).isLessThan(0.02);
        assertThat(sound.peak()).isLessThan(1);
        assertThat(folder.toFile().list()).containsExactly("effect.wav");
    }

    @Test
    void theSameIsTheSameAndOtherWordsOrAnotherSeedAreAnother() throws IOException {
        byte[] first = made("rain", 21);
        int once = spent();
        assertThat(made("rain", 21)).isEqualTo(first);
        assertThat(spent()).isEqualTo(once);
        assertThat(made("rain", 22)).isNotEqualTo(first);
        assertThat(made("wind", 21)).isNotEqualTo(first);
        assertThat(effects().version()).isNotBlank().isEqualTo(effects().version());
    }

    @Test
    void aLengthThatItDoesNotMakeIsRefusedBeforeAnythingIsSpent() {
        Path wav = folder.resolve("refused.wav");
        StudioException refusal = catchThrowableOfType(
                StudioException.class,
                () -> effects().make(new SoundEffectRequest("rain", Duration.ofHours(1), 1), wav));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isNotBlank();
        assertThat(refusal.remedy()).isNotBlank();
        assertThat(spent()).isZero();
        assertThat(folder).isEmptyDirectory();
    }
}
