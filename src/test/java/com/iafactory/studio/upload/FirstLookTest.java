package com.iafactory.studio.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.StudioException.Kind;
import com.iafactory.studio.process.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose fault it is that a file was not opened. */
class FirstLookTest {
    @ParameterizedTest
    @CsvSource({
        "1, Invalid data found when processing input, INPUT",
        "139, '', INPUT",
        "137, '', FAILED",
        "143, '', FAILED",
        "1, av_interleaved_write_frame(): No space left on device, FAILED"
    })
    void aProgramThatWasEndedOrHadNoRoomSaysNothingOfTheFile(int exit, String complaint, Kind kind) {
        assertThat(FirstLook.fault(new Outcome("ffprobe", exit, new byte[0], complaint))
                        .kind())
                .isEqualTo(kind);
    }
}
