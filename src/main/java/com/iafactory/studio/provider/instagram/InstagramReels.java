package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.PostText;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reels that people see: made from a container, found again, linked to. */
final class InstagramReels {
    /** By how much two clocks may differ. */
    private static final Duration CLOCKS = Duration.ofMinutes(2);
    /** Meta's zone has no colon. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[XXX][XX]");

    private final InstagramCalls calls;

    InstagramReels(InstagramCalls calls) {
        this.calls = calls;
    }

    /** Makes a container public. Not to be repeated before the container was asked. */
    Progress publish(InstagramAccount account, InstagramHandle handle) {
        OutboundAnswer answer = calls.wire()
                .act(calls.post(
                        account.token(), account.id() + "/media_publish", Map.of("creation_id", handle.container())));
        String id = Wire.json(answer).path("id").asString("");
        if (answer.successful() && !id.isEmpty()) {
            return new Progress.Posted(Optional.of(id), link(account, id), Optional.empty());
        }
        JsonNode error = InstagramErrors.error(answer);
        if (InstagramErrors.surelyNot(error)) {
            throw InstagramErrors.refused(calls.wire(), answer, account.token());
        }
        throw calls.wire().unclear(answer, error.path("message").asString(""), account.token());
    }

    /** What is out is out, with a link or without. */
    private Optional<URI> link(InstagramAccount account, String id) {
        try {
            return address(calls.get(account.token(), id, Map.of("fields", "permalink")));
        } catch (PlatformRefusal e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(JsonNode media) {
        String link = media.path("permalink").asString("");
        return link.matches("https://www\\.instagram\\.com/[A-Za-z0-9_/.-]{1,200}")
                ? Optional.of(URI.create(link))
                : Optional.empty();
    }

    /** The reel that came of a container whose answer was lost: of the same words, and younger. */
    Optional<Progress.Posted> find(InstagramAccount account, Post post, InstagramHandle handle) {
        String text = PostText.of(post.words()).strip();
        JsonNode told = calls.get(
                account.token(),
                account.id() + "/media",
                Map.of("fields", "id,caption,timestamp,permalink", "limit", "25"));
        for (JsonNode media : told.path("data")) {
            if (!text.isEmpty()
                    && media.path("caption").asString("").strip().equals(text)
                    && younger(media.path("timestamp").asString(""), handle)) {
                return Optional.of(new Progress.Posted(
                        Optional.of(media.path("id").asString("")), address(media), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean younger(String time, InstagramHandle handle) {
        try {
            return OffsetDateTime.parse(time, TIME)
                    .toInstant()
                    .isAfter(handle.opened().minus(CLOCKS));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
