package com.iafactory.studio.montage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FfmpegRequirementTest {
    @Test
    void thisMachineHasWhatIsNeeded() {
        assertThat(FfmpegRequirement.check()).startsWith("ffmpeg version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg version 4.3.9-0+deb11u1", "ffmpeg version 3.4", "ffmpeg version n2.8.1"})
    void anOldOneIsRefused(String line) {
        assertThatThrownBy(() -> FfmpegRequirement.requireVersion(line)).hasMessageContaining("too old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffmpeg version 4.4", "ffmpeg version 10.0.1", "ffmpeg version N-110072-g073ec3b9da"})
    void theOldestSupportedAndNewerOnesPass(String line) {
        assertThatCode(() -> FfmpegRequirement.requireVersion(line)).doesNotThrowAnyException();
    }
}
