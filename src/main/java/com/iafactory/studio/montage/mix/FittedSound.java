package com.iafactory.studio.montage.mix;

import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A sound from elsewhere on its way to an exact length. */
final class FittedSound {
    static final int RATE = 48_000;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private FittedSound() {}

    static double seconds(Duration length) {
        return length.toNanos() / 1e9;
    }

    /** Silence after it where it is too short, and nothing after its end. */
    static String exactly(Duration length) {
        long samples = Math.round(seconds(length) * RATE);
        return String.format(
                Locale.ROOT, "aresample=" + RATE + ",apad=whole_len=%d,atrim=end_sample=%d", samples, samples);
    }

    /**
     * @param filter of numbers alone
     * @param wav stereo, 48 kHz, 16 bit
     */
    static Program program(Path sound, boolean again, Duration length, String filter, Path wav) {
        return Program.of(
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
                        String.format(Locale.ROOT, "%.3f", seconds(length) + 0.001),
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
                LIMIT);
    }
}
