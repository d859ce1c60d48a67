package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Digest;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.Post;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Thumbnail and captions of a video. What cannot be added is told; the video is there all the same. */
final class YouTubeExtras {
    /** What YouTube took until September 2026, and takes for sure. */
    private static final long THUMBNAIL = 2_000_000;

    private static final long CAPTIONS = 10_000_000;
    private static final Limits LIMITS = Wire.limits(Duration.ofMinutes(2));

    private final YouTubeCalls calls;

    YouTubeExtras(YouTubeCalls calls) {
        this.calls = calls;
    }

    List<String> add(Grant grant, Post post, String id) {
        List<String> missing = new ArrayList<>();
        post.thumbnail().flatMap(file -> thumbnail(grant, file, id)).ifPresent(missing::add);
        new TreeMap<>(post.captions())
                .forEach((language, file) -> captions(grant, language, file, id).ifPresent(missing::add));
        return List.copyOf(missing);
    }

    private Optional<String> thumbnail(Grant grant, Path file, String id) {
        try {
            if (Files.size(file) > THUMBNAIL) {
                return Optional.of("The thumbnail was not set: it has more than 2 MB.");
            }
        } catch (IOException e) {
            return Optional.of("The thumbnail was not set: its file cannot be read.");
        }
        String url = calls.places().upload() + "/thumbnails/set?uploadType=media&"
                + PlatformWire.query(Map.of("videoId", id));
        return sent(
                "The thumbnail was not set",
                grant,
                calls.post(grant, url, new Body.OfFile("image/jpeg", file), LIMITS));
    }

    private Optional<String> captions(Grant grant, String language, Path file, String id) {
        String what = "The captions (" + language + ") were not added";
        String text;
        try {
            if (Files.size(file) > CAPTIONS) {
                return Optional.of(what + ": their file has more than 10 MB.");
            }
            text = Files.readString(file);
        } catch (IOException e) {
            return Optional.of(what + ": their file cannot be read.");
        }
        String snippet = Json.canonical(
                Map.of("snippet", Map.of("videoId", id, "language", language, "name", "", "isDraft", false)));
        String url = calls.places().upload() + "/captions?uploadType=multipart&part=snippet";
        return sent(what, grant, calls.post(grant, url, related(snippet, text), LIMITS));
    }

    private static Body related(String json, String text) {
        // What stands in neither of the two parts.
        String boundary = "part-" + Digest.of(json, text).brief();
        String body = "--" + boundary + "\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n" + json + "\r\n--"
                + boundary + "\r\nContent-Type: text/vtt\r\n\r\n" + text + "\r\n--" + boundary + "--\r\n";
        return new Body.Bytes("multipart/related; boundary=" + boundary, body.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> sent(String what, Grant grant, OutboundRequest request) {
        try {
            OutboundAnswer answer = calls.wire().ask(request);
            // 409: they are there already.
            return answer.successful() || answer.status() == 409
                    ? Optional.empty()
                    : Optional.of(what + ": " + calls.refused(answer, grant).getMessage());
        } catch (PlatformRefusal e) {
            return Optional.of(what + ": " + e.getMessage());
        }
    }
}
