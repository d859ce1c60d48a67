package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What has become of a post, in TikTok's words. */
final class TikTokState {
    private final TikTokCalls calls;

    TikTokState(TikTokCalls calls) {
        this.calls = calls;
    }

    JsonNode ask(Grant grant, TikTokHandle handle) {
        return calls.ask(grant, "/v2/post/publish/status/fetch/", Map.of("publish_id", handle.post()));
    }

    /** @throws PlatformRefusal reason GONE when TikTok stumbled over it by a fault of its own */
    Progress read(JsonNode told, Post post, TikTokHandle handle) {
        return switch (told.path("status").asString("")) {
            case "PROCESSING_UPLOAD" -> {
                long arrived = told.path("uploaded_bytes").asLong(0);
                yield arrived < post.bytes() ? new Progress.Sending(arrived) : new Progress.Working();
            }
            case "SEND_TO_USER_INBOX" -> new Progress.Posted(Optional.empty(), Optional.empty(), draft(post));
            case "PUBLISH_COMPLETE" -> posted(told, handle);
            case "FAILED" -> failed(told.path("fail_reason").asString(""));
            default -> new Progress.Working();
        };
    }

    private static Optional<String> draft(Post post) {
        String label = post.terms().synthetic() ? ", and label it there as made by AI" : "";
        return Optional.of("It lies in the account's inbox: finish it in TikTok's app" + label + ".");
    }

    /** Without an id unless it is public and was looked through; that is as posted as any. */
    private static Progress posted(JsonNode told, TikTokHandle handle) {
        // TikTok's own spelling, and the right one. Larger than a double can hold.
        String id = told.path("publicaly_available_post_id").path(0).asString("");
        if (id.isEmpty()) {
            id = told.path("publicly_available_post_id").path(0).asString("");
        }
        if (!id.matches("[0-9]{1,20}")) {
            return new Progress.Posted(Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<URI> link = handle.user().matches("[A-Za-z0-9_.]{1,60}")
                ? Optional.of(URI.create("https://www.tiktok.com/@" + handle.user() + "/video/" + id))
                : Optional.empty();
        return new Progress.Posted(Optional.of(id), link, Optional.empty());
    }

    private Progress failed(String why) {
        Reason reason = switch (why) {
            case "internal", "video_pull_failed" -> Reason.GONE;
            case "spam_risk_too_many_posts" -> Reason.QUOTA;
            case "auth_removed" -> Reason.RECONNECT;
            case "spam_risk", "spam_risk_text", "spam_risk_user_banned_from_posting" -> Reason.PERMISSION;
            default -> Reason.INPUT;
        };
        Optional<Duration> after = reason == Reason.QUOTA ? Optional.of(Duration.ofHours(24)) : Optional.empty();
        PlatformRefusal refusal = calls.wire().refusal(reason, "it failed there: " + PlatformWire.clean(why), after);
        if (reason == Reason.GONE) {
            throw refusal;
        }
        return new Progress.Refused(refusal);
    }
}
