package com.iafactory.studio.montage;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The first frame of a film as a picture; platforms and players show it before the film is played. */
public final class Cover {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Cover() {}

    /** @throws com.iafactory.studio.media.StudioException code {@code cover-failed} */
    public static void take(Path film, Path jpeg) {
        Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-hide_banner",
                                "-nostdin",
                                "-loglevel",
                                "error",
                                "-y",
                                "-i",
                                "file:" + film.toAbsolutePath(),
                                "-frames:v",
                                "1",
                                "-q:v",
                                "3",
                                "-fflags",
                                "+bitexact",
                                "-map_metadata",
                                "-1",
                                "-f",
                                "image2",
                                "-update",
                                "1",
                                "file:" + jpeg.toAbsolutePath()),
                        LIMIT))
                .orFail("cover-failed", "The cover could not be taken from the film");
    }
}
