package com.iafactory.studio.montage;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What one pass over the decoded sound of a finished file measures.
 *
 * @param loudness integrated, LUFS
 * @param truePeak dBTP
 * @param samplePeak dBFS
 * @param silence seconds of silence, longest stretch
 */
record SoundInspection(double loudness, double truePeak, double samplePeak, double silence) {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final String SILENT = "silencedetect=n=-50dB:d=0.5";
    private static final String LOUD = "ebur128=peak=sample+true:framelog=verbose";

    static SoundInspection of(Path file, double duration) {
        DetectorLog log = new DetectorLog(Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-hide_banner",
                                "-nostdin",
                                "-nostats",
                                "-loglevel",
                                "info",
                                "-i",
                                "file:" + file.toAbsolutePath(),
                                "-map",
                                "0:a:0",
                                "-af",
                                LOUD + "," + SILENT,
                                "-f",
                                "null",
                                "-"),
                        LIMIT))
                .orFail("quality-check-failed", "The sound of a finished film could not be decoded")
                .complaint());
        return new SoundInspection(
                log.last("Integrated loudness:", "I:"),
                log.last("True peak:", "Peak:"),
                log.last("Sample peak:", "Peak:"),
                log.stretches("silence", duration).stream()
                        .mapToDouble(Stretch::seconds)
                        .max()
                        .orElse(0));
    }
}
