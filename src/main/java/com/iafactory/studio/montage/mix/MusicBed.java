package com.iafactory.studio.montage.mix;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Music that came from elsewhere, made exactly as long as a cut: cut off with a fade, or played again from its start. */
public final class MusicBed {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int RATE = 48_000;
    private static final double FADE_IN = 0.4;
    private static final double FADE_OUT = 2.5;

    private MusicBed() {}

    /**
     * @param sound a sound file of the studio's own
     * @param present its length
     * @param wav stereo, 48 kHz, 16 bit
     * @throws com.iafactory.studio.media.StudioException code {@code music-not-fitted}
     */
    public static void fit(Path sound, Duration present, Duration length, Path wav) {
        double seconds = length.toNanos() / 1e9;
        long samples = Math.round(seconds * RATE);
        double fade = Math.min(FADE_OUT, seconds / 4);
        boolean again = present.compareTo(length) < 0;
        String filter = String.format(
                Locale.ROOT,
                "afade=t=in:d=%.3f,afade=t=out:st=%.3f:d=%.3f,aresample=" + RATE
                        + ",apad=whole_len=%d,atrim=end_sample=%d",
                Math.min(FADE_IN, seconds / 8),
                seconds - fade,
                fade,
                samples,
                samples);
        Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-hide_banner",
                                "-nostdin",
                                "-loglevel",
                                "error",
                                "-y",
                                "-stream_loop",
                                again ? "-1" : "0",
                                "-i",
                                "file:" + sound.toAbsolutePath(),
                                "-t",
                                String.format(Locale.ROOT, "%.3f", seconds + 0.001),
                                "-af",
                                filter,
                                "-ar",
                                Integer.toString(RATE),
                                "-ac",
                                "2",
                                "-c:a",
                                "pcm_s16le",
                                "-fflags",
                                "+bitexact",
                                "file:" + wav.toAbsolutePath()),
                        LIMIT))
                .orFail("music-not-fitted", "The music could not be made as long as the film");
    }
}
