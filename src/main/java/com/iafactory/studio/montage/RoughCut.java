package com.iafactory.studio.montage;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.storage.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The beginning of a film as far as it is rendered, to be looked at; nothing is encoded again. Thread-safe. */
public final class RoughCut {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private RoughCut() {}

    /**
     * @param segments in order, from the first
     * @param audio the sound of the whole film, AAC in an MP4 container; empty for a silent film
     * @param length of the segments together; the sound ends there
     * @throws StudioException code {@code preview-failed}
     */
    public static void join(List<Path> segments, Optional<Path> audio, Duration length, Path mp4) {
        Path folder = Optional.ofNullable(mp4.toAbsolutePath().getParent()).orElseThrow();
        try {
            Path work = Files.createTempDirectory(folder, ".preview-");
            try {
                SegmentList.write(segments, work);
                Processes.run(Program.of(arguments(audio, length, mp4), LIMIT).in(work))
                        .orFail("preview-failed", "The preview could not be joined");
            } finally {
                Folders.delete(work);
            }
        } catch (IOException e) {
            throw StudioException.failed(
                    "preview-failed", "The preview cannot be written to " + folder + ".", "Is the disk full?", e);
        }
    }

    private static List<String> arguments(Optional<Path> audio, Duration length, Path mp4) {
        List<String> arguments = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-nostdin", "-loglevel", "error"));
        arguments.addAll(List.of("-y", "-f", "concat", "-safe", "1", "-auto_convert", "0", "-i", SegmentList.FILE));
        audio.ifPresent(file -> arguments.addAll(List.of("-i", "file:" + file.toAbsolutePath(), "-map", "1:a:0")));
        arguments.addAll(List.of("-map", "0:v:0", "-c", "copy"));
        arguments.addAll(List.of("-t", String.format(Locale.ROOT, "%.3f", length.toNanos() / 1e9)));
        arguments.addAll(List.of("-map_metadata", "-1", "-fflags", "+bitexact", "-movflags", "+faststart"));
        arguments.addAll(List.of("-video_track_timescale", "15360", "-f", "mp4"));
        arguments.add("file:" + mp4.toAbsolutePath());
        return arguments;
    }
}
