package com.iafactory.studio.montage;

import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ffprobe says about a file.
 *
 * @param duration seconds of the whole
 * @param streams in the file's order
 */
public record Probe(double duration, List<Stream> streams) {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final JsonMapper MAPPER = new JsonMapper();

    public Probe {
        streams = List.copyOf(streams);
    }

    /**
     * One stream; fields that its kind does not have are 0 or empty.
     *
     * @param type video, audio, subtitle or data
     * @param frames number of packets as the container counts them
     * @param frameRate average, as a fraction, for example {@code 30/1}
     * @param start seconds at which it begins
     * @param language tag of three letters
     */
    public record Stream(
            String type,
            String codec,
            String profile,
            String pixelFormat,
            int width,
            int height,
            String frameRate,
            String colour,
            String range,
            int sampleRate,
            int channels,
            long frames,
            double start,
            double duration,
            String language) {}

    /** @throws com.iafactory.studio.media.StudioException code {@code probe-failed} */
    public static Probe of(Path file) {
        Outcome outcome = Processes.run(Program.of(
                        List.of(
                                "ffprobe",
                                "-v",
                                "error",
                                "-print_format",
                                "json",
                                "-show_format",
                                "-show_streams",
                                "file:" + file.toAbsolutePath()),
                        LIMIT))
                .orFail("probe-failed", "A file could not be examined");
        JsonNode root = MAPPER.readTree(outcome.output());
        List<Stream> streams = new ArrayList<>();
        root.path("streams").forEach(node -> streams.add(stream(node)));
        return new Probe(number(root.path("format").path("duration")), streams);
    }

    public Optional<Stream> first(String type) {
        return streams.stream().filter(stream -> stream.type().equals(type)).findFirst();
    }

    private static Stream stream(JsonNode node) {
        return new Stream(
                text(node, "codec_type"),
                text(node, "codec_name"),
                text(node, "profile"),
                text(node, "pix_fmt"),
                node.path("width").asInt(0),
                node.path("height").asInt(0),
                text(node, "avg_frame_rate"),
                String.join(
                        "/", text(node, "color_space"), text(node, "color_primaries"), text(node, "color_transfer")),
                text(node, "color_range"),
                (int) number(node.path("sample_rate")),
                node.path("channels").asInt(0),
                (long) number(node.path("nb_frames")),
                number(node.path("start_time")),
                number(node.path("duration")),
                text(node.path("tags"), "language"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static double number(JsonNode node) {
        String text = node.asString("");
        return text.matches("-?[0-9.]+(e-?[0-9]+)?") ? Double.parseDouble(text) : 0;
    }
}
