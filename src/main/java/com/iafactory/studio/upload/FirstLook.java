package com.iafactory.studio.upload;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at a file inside the sandbox: what it is, how large, how long. Thread-safe. */
final class FirstLook {
    /** By a signal that no file can cause: an interrupt, a kill, an end. */
    private static final Set<Integer> ENDED = Set.of(130, 137, 143);

    private static final JsonMapper JSON = new JsonMapper();
    private static final Sandbox.Allowance ALLOWANCE =
            new Sandbox.Allowance(Duration.ofSeconds(30), Duration.ofSeconds(30), 4L << 30, 1 << 20);

    private final Sandbox sandbox;

    FirstLook(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** @throws StudioException kind INPUT with what is wrong with the file */
    Findings at(Container container, Path file, Path output) {
        if (container.isPicture()) {
            requirePixels(container, file);
        }
        JsonNode report = probe(container, file, output);
        Optional<JsonNode> picture = stream(report, "video");
        Optional<JsonNode> sound = stream(report, "audio");
        UploadKind kind =
                container.isPicture() ? UploadKind.PICTURE : picture.isPresent() ? UploadKind.CLIP : UploadKind.AUDIO;
        if (picture.isEmpty() && (sound.isEmpty() || container.isPicture())) {
            throw StudioException.input(
                    "upload-nothing-inside",
                    "There is no picture and no sound in this file that the studio can read.",
                    "Send another file.");
        }
        int width = picture.map(stream -> stream.path("width").asInt(0)).orElse(0);
        int height = picture.map(stream -> stream.path("height").asInt(0)).orElse(0);
        if (picture.isPresent() && !new PictureSize(width, height).fits()) {
            throw tooManyPixels();
        }
        Optional<Duration> duration = kind == UploadKind.PICTURE ? Optional.empty() : duration(report);
        if (duration.filter(length -> length.compareTo(kind.longest()) > 0).isPresent()) {
            throw StudioException.input(
                    "upload-too-long",
                    "It lasts longer than " + kind.longest().toMinutes() + " minutes.",
                    "Send a shorter one.");
        }
        return new Findings(kind, duration, width, height);
    }

    private static void requirePixels(Container container, Path file) {
        PictureSize size;
        try {
            size = PictureSize.of(container, file);
        } catch (IOException e) {
            throw unreadable();
        }
        if (!size.fits()) {
            throw tooManyPixels();
        }
    }

    private JsonNode probe(Container container, Path file, Path output) {
        List<String> line = new ArrayList<>(List.of("ffprobe", "-v", "error", "-hide_banner"));
        line.addAll(Whitelist.input(container, file));
        line.addAll(List.of(
                "-show_entries",
                "format=duration:stream=codec_type,width,height:stream_disposition=attached_pic",
                "-of",
                "json"));
        Outcome outcome = sandbox.run(line, Whitelist.folder(file), output, ALLOWANCE);
        if (!outcome.succeeded()) {
            throw fault(outcome);
        }
        try {
            return JSON.readTree(outcome.output());
        } catch (JacksonException e) {
            throw unreadable();
        }
    }

    private static Optional<JsonNode> stream(JsonNode report, String type) {
        return report.path("streams")
                .valueStream()
                .filter(stream -> stream.path("codec_type").asString("").equals(type))
                // The cover of a record is no film.
                .filter(stream ->
                        stream.path("disposition").path("attached_pic").asInt(0) == 0)
                .findFirst();
    }

    private static Optional<Duration> duration(JsonNode report) {
        try {
            double seconds =
                    Double.parseDouble(report.path("format").path("duration").asString(""));
            return seconds > 0 && seconds < 1e12
                    ? Optional.of(Duration.ofMillis((long) (seconds * 1000)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // It does not say.
            return Optional.empty();
        }
    }

    /** Of a program that gave up: on the file, unless it was ended from outside, or this machine has no room. */
    static StudioException fault(Outcome outcome) {
        boolean ours = ENDED.contains(outcome.exitCode()) || outcome.complaint().contains("No space left on device");
        return ours
                ? StudioException.failed(
                        "upload-not-opened",
                        "The file could not be looked at: the work was ended, or this machine has no room left.",
                        "It is tried again; make room if there is none.")
                : unreadable();
    }

    static StudioException unreadable() {
        return StudioException.input(
                "upload-unreadable",
                "This file is broken, or is not what its first bytes say.",
                "Export it anew and send that; PNG, JPEG, WebP, WAV, FLAC, MP3, Ogg, MP4, MOV, MKV and WebM are taken.");
    }

    private static StudioException tooManyPixels() {
        return StudioException.input(
                "upload-too-many-pixels",
                "The picture has no size, or more than 64 megapixels.",
                "Send it smaller: 4096 pixels a side are all that is kept.");
    }
}
