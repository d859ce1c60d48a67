package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Post;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a channel has uploaded lately. A session may be forgotten by the time somebody asks whether it came to its end; whether the video
 * is there is seen here.
 */
final class YouTubeUploads {
    /** By how much two clocks may differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(2);

    private final YouTubeCalls calls;

    YouTubeUploads(YouTubeCalls calls) {
        this.calls = calls;
    }

    /** The video that came of an upload: younger than it, with its title, and of its size as far as YouTube tells. */
    Optional<String> find(Grant grant, Post post, YouTubeHandle handle) {
        JsonNode mine = calls.list(grant, "channels", Map.of("part", "contentDetails", "mine", "true"));
        String playlist = mine.path("items")
                .path(0)
                .path("contentDetails")
                .path("relatedPlaylists")
                .path("uploads")
                .asString("");
        if (playlist.isEmpty()) {
            return Optional.empty();
        }
        JsonNode latest = calls.list(
                grant, "playlistItems", Map.of("part", "snippet", "playlistId", playlist, "maxResults", "50"));
        Instant since = handle.opened().minus(CLOCKS);
        List<String> ids = new ArrayList<>();
        for (JsonNode item : latest.path("items")) {
            JsonNode snippet = item.path("snippet");
            String title = snippet.path("title").asString("");
            if (title.strip().equals(post.words().title().strip())
                    && !added(snippet).isBefore(since)) {
                ids.add(snippet.path("resourceId").path("videoId").asString(""));
            }
        }
        return ids.isEmpty() ? Optional.empty() : sized(grant, post, ids);
    }

    private Optional<String> sized(Grant grant, Post post, List<String> ids) {
        JsonNode videos = calls.list(grant, "videos", Map.of("part", "fileDetails", "id", String.join(",", ids)));
        for (JsonNode video : videos.path("items")) {
            String size = video.path("fileDetails").path("fileSize").asString("");
            if (size.isEmpty() || size.equals(Long.toString(post.bytes()))) {
                return Optional.of(video.path("id").asString(""));
            }
        }
        return Optional.empty();
    }

    private static Instant added(JsonNode snippet) {
        try {
            return Instant.parse(snippet.path("publishedAt").asString(""));
        } catch (DateTimeParseException e) {
            return Instant.MAX;
        }
    }
}
