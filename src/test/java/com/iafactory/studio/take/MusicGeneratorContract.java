package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.Language;
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

/** What every composer of a film keeps to: the studio's own, a fake one, and those of services, as productions ask them. */
public abstract class MusicGeneratorContract {
    @TempDir
    protected Path folder;

    protected abstract MusicGenerator music();

    /** How often somebody who wants money was asked. */
    protected int spent() {
        return 0;
    }

    private static MusicRequest request(MusicStyle style, Duration length, long seed) {
        return new MusicRequest(style, length, List.of(length.dividedBy(2)), Language.FR, seed);
    }

    private byte[] composed(MusicStyle style, long seed) throws IOException {
        Path wav = folder.resolve("composed.wav");
        music().compose(request(style, Duration.ofSeconds(3), seed), wav);
        return Files.readAllBytes(wav);
    }

    @ParameterizedTest
    @CsvSource({
        "AMBIENT, 5.0, 240000",
        "UPBEAT, 7.3333, 351998",
        "DRAMATIC, 9.0417, 434002",
        "PODCAST_INTRO, 4.5, 216000",
        "TRANSITION, 6.01, 288480"
    })
    void aBedIsExactlyAsLongAsAskedForHeardThroughoutAndDiesAwayAtItsEnd(MusicStyle style, double seconds, int frames) {
        Path wav = folder.resolve("bed.wav");
        Duration length = Duration.ofNanos(Math.round(seconds * 1e9));
        music().compose(request(style, length, 4), wav);
        HeardSound sound = HeardSound.of(wav);
        assertThat(List.of(sound.channels(), sound.rate(), sound.bits())).containsExactly(2, 48_000, 16);
        assertThat(sound.frames()).isEqualTo(frames);
        for (int second = 1; second < seconds - 2.5; second++) {
            assertThat(sound.power(Duration.ofSeconds(second), Duration.ofSeconds(second + 1)))
                    .as("second %d", second)
                    .isGreaterThan(0.003);
        }
        assertThat(sound.peak(length.minusMillis(2), length)).isLessThan(0.003);
        assertThat(sound.peak()).isLessThan(1);
        assertThat(folder.toFile().list()).containsExactly("bed.wav");
    }

    @Test
    void theSameIsTheSameAndAnotherStyleOrSeedIsAnother() throws IOException {
        byte[] first = composed(MusicStyle.DRAMATIC, 21);
        int once = spent();
        assertThat(composed(MusicStyle.DRAMATIC, 21)).isEqualTo(first);
        assertThat(spent()).isEqualTo(once);
        assertThat(composed(MusicStyle.DRAMATIC, 22)).isNotEqualTo(first);
        assertThat(composed(MusicStyle.UPBEAT, 21)).isNotEqualTo(first);
        assertThat(music().version()).isNotBlank().isEqualTo(music().version());
    }

    @Test
    void aLengthThatItDoesNotMakeIsRefusedBeforeAnythingIsSpent() {
        Path wav = folder.resolve("refused.wav");
        StudioException refusal = catchThrowableOfType(
                StudioException.class, () -> music().compose(request(MusicStyle.AMBIENT, Duration.ofHours(3), 1), wav));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isNotBlank();
        assertThat(refusal.remedy()).isNotBlank();
        assertThat(spent()).isZero();
        assertThat(folder).isEmptyDirectory();
    }
}
