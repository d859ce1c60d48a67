package com.iafactory.studio.upload;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Sandbox;
import com.iafactory.studio.storage.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes files over, inside the sandbox, into the forms the studio works with: H.264 at 30 frames a second, 48 kHz WAV, PNG or JPEG of
 * at most 4096 pixels a side. Thread-safe.
 */
final class Mezzanine {
    private static final int LONGEST_SIDE = 4096;
    private static final Duration SHORTEST_WALL = Duration.ofSeconds(30);
    private static final Duration LONGEST_WALL = Duration.ofHours(2);

    private final Sandbox sandbox;

    Mezzanine(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    static ContentType type(UploadKind kind, Container container) {
        return switch (kind) {
            case PICTURE -> container == Container.JPEG ? ContentType.JPEG : ContentType.PNG;
            case AUDIO -> ContentType.WAV;
            case CLIP -> ContentType.MP4;
        };
    }

    /** @throws StudioException kind INPUT when nothing comes of it */
    Path make(Container container, Findings found, Path file, Path output) throws IOException {
        Path made = output.resolve("made." + type(found.kind(), container).ending());
        List<String> line = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-hide_banner", "-v", "error", "-y"));
        line.addAll(Whitelist.input(container, file));
        line.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn", "-fflags", "+bitexact"));
        line.addAll(form(found.kind()));
        line.add("file:" + made.toAbsolutePath());
        Outcome outcome;
        try {
            outcome = sandbox.run(line, Whitelist.folder(file), output, allowance(found));
        } catch (StudioException e) {
            if (e.code().equals("process-timeout")) {
                throw StudioException.input(
                        "upload-takes-too-long",
                        "Reading this file takes longer than such a file may.",
                        "Export it anew and send that.");
            }
            throw e;
        }
        if (!outcome.succeeded()) {
            throw FirstLook.fault(outcome);
        }
        if (!Files.exists(made) || Files.size(made) == 0) {
            throw FirstLook.unreadable();
        }
        return made;
    }

    private static List<String> form(UploadKind kind) {
        String fit = "scale=w='min(" + LONGEST_SIDE + ",iw)':h='min(" + LONGEST_SIDE
                + ",ih)':force_original_aspect_ratio=decrease";
        String longest = Long.toString(kind.longest().toSeconds());
        return switch (kind) {
            case PICTURE -> List.of("-map", "0:v:0", "-frames:v", "1", "-vf", fit, "-q:v", "2", "-update", "1");
            case AUDIO ->
                List.of("-map", "0:a:0", "-vn", "-t", longest, "-ar", "48000", "-ac", "2", "-c:a", "pcm_s16le");
            case CLIP ->
                List.of(
                        "-map",
                        "0:v:0",
                        "-map",
                        "0:a:0?",
                        "-t",
                        longest,
                        "-vf",
                        fit + ":force_divisible_by=2,fps=30,format=yuv420p,setsar=1",
                        "-c:v",
                        "libx264",
                        "-preset",
                        "veryfast",
                        "-crf",
                        "18",
                        "-threads",
                        "2",
                        "-c:a",
                        "aac",
                        "-b:a",
                        "192k",
                        "-ar",
                        "48000",
                        "-ac",
                        "2",
                        "-movflags",
                        "+faststart");
        };
    }

    private static Sandbox.Allowance allowance(Findings found) {
        Duration wanted = found.duration().orElse(SHORTEST_WALL).multipliedBy(10);
        Duration wall = wanted.compareTo(SHORTEST_WALL) < 0
                ? SHORTEST_WALL
                : wanted.compareTo(LONGEST_WALL) > 0 ? LONGEST_WALL : wanted;
        return new Sandbox.Allowance(wall, wall.multipliedBy(4), 4L << 30, 8L << 30);
    }
}
