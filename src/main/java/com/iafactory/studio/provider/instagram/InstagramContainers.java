package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.PostText;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** Containers, and the films that go into them. None of it is seen by anybody. */
final class InstagramContainers {
    private static final Duration FOR_A_FILM = Duration.ofMinutes(30);
    private static final String FAILED = "ProcessingFailedError";

    private final InstagramCalls calls;
    private final Clock clock;

    InstagramContainers(InstagramCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    Handle open(InstagramAccount account, Post post) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("media_type", "REELS");
        form.put("upload_type", "resumable");
        form.put("caption", PostText.of(post.words()));
        form.put("share_to_feed", "true");
        form.put("is_ai_generated", Boolean.toString(post.terms().synthetic()));
        OutboundAnswer answer = calls.wire().ask(calls.post(account.token(), account.id() + "/media", form));
        String container = calls.read(answer, account.token()).path("id").asString("");
        if (!container.matches("[0-9]{1,30}")) {
            throw calls.wire().refusal(Reason.AWAY, "it opened nothing to upload to", Optional.empty());
        }
        return new InstagramHandle(clock.instant(), container).sealed();
    }

    /** @return how a container stands, in Meta's word, and what it says of it */
    JsonNode ask(InstagramAccount account, InstagramHandle handle) {
        return calls.get(account.token(), handle.container(), Map.of("fields", "status_code,status"));
    }

    /** How much has arrived; empty when it is not told. */
    OptionalLong arrived(InstagramAccount account, InstagramHandle handle) {
        OutboundRequest request = OutboundRequest.get(calls.upload(handle.container()));
        OutboundAnswer answer = calls.wire().ask(calls.wire().signed(request, "OAuth", account.token()));
        JsonNode offset = Wire.json(answer).path("offset");
        return answer.successful() && offset.canConvertToLong() && offset.isNumber()
                ? OptionalLong.of(offset.asLong(0))
                : OptionalLong.empty();
    }

    /** Sends what is missing, in one go; cut off, the next goes on. */
    Progress send(InstagramAccount account, Post post, InstagramHandle handle) {
        long from = arrived(account, handle).orElse(0);
        if (from >= post.bytes()) {
            return new Progress.Working();
        }
        OutboundRequest request = OutboundRequest.post(
                        calls.upload(handle.container()),
                        new Body.PartOfFile("video/mp4", post.video(), from, post.bytes() - from))
                .with(Wire.limits(FOR_A_FILM))
                .with("offset", Long.toString(from))
                .with("file_size", Long.toString(post.bytes()));
        return sent(calls.wire().ask(calls.wire().signed(request, "OAuth", account.token())), account.token());
    }

    /** Told by the body: there are failures with status 200. */
    private Progress sent(OutboundAnswer answer, Secret token) {
        JsonNode told = Wire.json(answer);
        if (told.path("success").asBoolean(false)) {
            return new Progress.Working();
        }
        JsonNode failure = told.path("debug_info");
        if (failure.isMissingNode()) {
            throw InstagramErrors.refused(calls.wire(), answer, token);
        }
        String said = PlatformWire.clean(failure.path("message").asString(""), token);
        boolean again = failure.path("retriable").asBoolean(false)
                || !failure.path("type").asString("").equals(FAILED);
        if (again) {
            throw calls.wire().refusal(Reason.AWAY, "the upload failed: " + said, Wire.after(answer));
        }
        return new Progress.Refused(
                calls.wire().refusal(Reason.INPUT, "it cannot read the film: " + said, Optional.empty()));
    }
}
