package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.Loudness;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The last treatment of a mix: a gain and a limiter that looks at the peaks between samples.
 *
 * @param gain dB
 * @param ceiling dBTP
 */
record Master(double gain, double ceiling) {
    /** Peaks between samples show at four times the rate (BS.1770 annex 2). */
    private static final int OVERSAMPLED = 4 * Samples.RATE;

    private static final String LIMITER = "alimiter=limit=%.5f:attack=4:release=60:level=false:latency=true";

    /** What the mix would measure before encoding; the limiter works at the plain rate, which hardly changes loudness. */
    Loudness rehearse(AudioPass.Sound mix) {
        return LoudnessMeter.summary(
                AudioPass.feed(
                        mix,
                        2,
                        List.of(
                                "-af",
                                String.format(Locale.ROOT, "volume=%.3fdB," + LIMITER, gain, Samples.factor(ceiling))
                                        + "," + LoudnessMeter.FILTER,
                                "-f",
                                "null",
                                "-")),
                Loudness.FLOOR);
    }

    /** Encodes the mix as AAC-LC in an MP4 file of exactly so many samples, the same bytes each time. */
    void encode(AudioPass.Sound mix, long samples, AudioRate rate, Path file) {
        String filter = String.format(
                Locale.ROOT,
                "volume=%.3fdB,aresample=%d," + LIMITER + ",aresample=%d,apad=whole_len=%d,atrim=end_sample=%d",
                gain,
                OVERSAMPLED,
                Samples.factor(ceiling),
                Samples.RATE,
                samples,
                samples);
        AudioPass.feed(
                mix,
                2,
                List.of(
                        "-af",
                        filter,
                        "-c:a",
                        "aac",
                        // Quicker by more than half, and at these rates no worse: the thorough search is for low ones.
                        "-aac_coder",
                        "fast",
                        "-b:a",
                        rate.kilobits() + "k",
                        "-flags:a",
                        "+bitexact",
                        "-fflags",
                        "+bitexact",
                        "-map_metadata",
                        "-1",
                        "-movflags",
                        "+faststart",
                        // Else the edit list would round the length to milliseconds.
                        "-movie_timescale",
                        String.valueOf(Samples.RATE),
                        "-f",
                        "ipod",
                        "file:" + file.toAbsolutePath()));
    }
}
