package com.iafactory.studio.montage.mix;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A recording of one voice as it is sent to whoever makes a voice of it: without loss, and a fifth of what the mix needs. */
public final class VoiceSample {
    /** What is above half of it no voice has, and few models hear. */
    private static final int RATE = 32_000;

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private VoiceSample() {}

    /**
     * @param sound a sound file of the studio's own
     * @param flac one channel
     * @throws com.iafactory.studio.media.StudioException code {@code sample-not-packed}
     */
    public static void pack(Path sound, Path flac) {
        Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-hide_banner",
                                "-nostdin",
                                "-loglevel",
                                "error",
                                "-y",
                                "-i",
                                "file:" + sound.toAbsolutePath(),
                                "-map",
                                "0:a:0",
                                "-ac",
                                "1",
                                "-ar",
                                Integer.toString(RATE),
                                "-sample_fmt",
                                "s16",
                                "-c:a",
                                "flac",
                                "-map_metadata",
                                "-1",
                                "-fflags",
                                "+bitexact",
                                "file:" + flac.toAbsolutePath()),
                        LIMIT))
                .orFail("sample-not-packed", "The sample could not be made ready to be sent");
    }
}
