package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What has become of a video, read back: YouTube may keep it private, or drop it, after it has taken it. */
final class YouTubeState {
    private final YouTubeCalls calls;

    YouTubeState(YouTubeCalls calls) {
        this.calls = calls;
    }

    Progress of(Grant grant, Post post, String id) {
        JsonNode told = calls.list(grant, "videos", Map.of("part", "status", "id", id));
        JsonNode status = told.path("items").path(0).path("status");
        return switch (status.path("uploadStatus").asString("")) {
            case "processed" -> new Progress.Posted(Optional.of(id), Optional.of(link(id)), note(post, status));
            case "failed" -> refused("it could not read the film: " + word(status, "failureReason"));
            case "rejected" -> refused("it rejected the film: " + word(status, "rejectionReason"));
            case "deleted" -> refused("the video was deleted there");
            default -> new Progress.Working();
        };
    }

    private static URI link(String id) {
        return URI.create("https://youtu.be/" + id.replaceAll("[^A-Za-z0-9_-]", ""));
    }

    private Progress refused(String said) {
        return new Progress.Refused(calls.wire().refusal(Reason.INPUT, said, Optional.empty()));
    }

    private static String word(JsonNode status, String field) {
        return status.path(field).asString("no reason given");
    }

    private static Optional<String> note(Post post, JsonNode status) {
        StringBuilder note = new StringBuilder();
        String privacy = status.path("privacyStatus").asString("");
        boolean timed = YouTubeVideo.timed(post);
        if (timed && privacy.equals("private") && status.path("publishAt").isMissingNode()) {
            note.append("YouTube did not take the time: the video stays private until you make it public. ");
        } else if (!timed && !privacy.equals(YouTubeVideo.privacy(post))) {
            note.append("YouTube shows it as ")
                    .append(privacy)
                    .append(": it locks what is uploaded by an application that has not passed its API audit. ");
        }
        if (status.path("containsSyntheticMedia").asBoolean(false)
                != post.terms().synthetic()) {
            note.append("YouTube does not say of it what you said about AI content: set that in YouTube Studio. ");
        }
        String text = note.toString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
