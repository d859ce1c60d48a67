package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Sends a film in order, chunk by chunk, from where TikTok says it stands. The last byte posts it. */
final class TikTokUpload {
    private static final Duration FOR_A_CHUNK = Duration.ofMinutes(10);
    /** How long one sending may hold its thread; the next goes on. */
    private static final Duration IN_ALL = Duration.ofMinutes(15);
    /** An address to upload to is good for one, and nothing is under way after two. */
    private static final Duration SURELY_OVER = Duration.ofHours(2);
    /** Chunks of which nothing was kept, in a row. */
    private static final int VAIN = 3;

    private static final Pattern ARRIVED = Pattern.compile("bytes 0-([0-9]{1,18})/[0-9]+");

    private final TikTokCalls calls;
    private final TikTokState state;
    private final Clock clock;

    TikTokUpload(TikTokCalls calls, TikTokState state, Clock clock) {
        this.calls = calls;
        this.state = state;
        this.clock = clock;
    }

    Progress send(Grant grant, Post post, TikTokHandle handle) {
        Instant end = clock.instant().plus(IN_ALL);
        TikTokChunks chunks = TikTokChunks.of(post.bytes());
        Progress now = state.read(state.ask(grant, handle), post, handle);
        if (now instanceof Progress.Sending && old(handle)) {
            // Not tried: whoever refuses a large body may do it by cutting the connection, which says nothing.
            throw over();
        }
        int vain = 0;
        while (now instanceof Progress.Sending(long arrived) && clock.instant().isBefore(end)) {
            long chunk = chunks.next(arrived);
            now = step(grant, post, handle, chunks, chunk);
            vain = now instanceof Progress.Sending(long later) && chunks.next(later) <= chunk ? vain + 1 : 0;
            if (vain == VAIN) {
                throw calls.wire().refusal(Reason.AWAY, "it keeps nothing of what is sent", Optional.empty());
            }
        }
        return now;
    }

    private Progress step(Grant grant, Post post, TikTokHandle handle, TikTokChunks chunks, long chunk) {
        long from = chunks.from(chunk);
        long length = chunks.length(chunk);
        // The address is the credential here; no token goes along.
        OutboundRequest request = new OutboundRequest(
                "PUT",
                handle.upload(),
                Map.of("Content-Range", "bytes " + from + "-" + (from + length - 1) + "/" + chunks.total()),
                new Body.PartOfFile("video/mp4", post.video(), from, length),
                Wire.limits(FOR_A_CHUNK),
                0);
        boolean last = chunks.last(chunk);
        OutboundAnswer answer = last ? calls.wire().act(request) : calls.wire().ask(request);
        return switch (answer.status()) {
            case 201 -> new Progress.Working();
            case 206 -> stands(arrived(answer).orElse(from + length), chunks);
            case 416 ->
                stands(
                        arrived(answer)
                                .orElseThrow(() -> calls.wire()
                                        .refusal(
                                                Reason.AWAY, "it does not say how much has arrived", Optional.empty())),
                        chunks);
            case 403, 404, 410 -> over(grant, post, handle);
            default -> throw failure(answer, last);
        };
    }

    private static Progress stands(long arrived, TikTokChunks chunks) {
        return arrived < chunks.total() ? new Progress.Sending(arrived) : new Progress.Working();
    }

    /** The last byte that has arrived, or how many have: it is not documented which, and for whole chunks it is the same. */
    private static Optional<Long> arrived(OutboundAnswer answer) {
        Matcher range = ARRIVED.matcher(answer.header("content-range").orElse(""));
        return range.matches() ? Optional.of(Long.parseLong(range.group(1)) + 1) : Optional.empty();
    }

    private StudioException failure(OutboundAnswer answer, boolean last) {
        Reason reason = PlatformWire.reason(answer.status());
        return last && reason == Reason.AWAY
                ? calls.wire().unclear(answer, "to the last bytes")
                : calls.wire().refusal(reason, answer.status() + " to a piece of the film", Wire.after(answer));
    }

    /** The address is no more. Only what is known not to have arrived may be announced again. */
    private Progress over(Grant grant, Post post, TikTokHandle handle) {
        JsonNode told = state.ask(grant, handle);
        Progress now = state.read(told, post, handle);
        if (!(now instanceof Progress.Sending)) {
            return now;
        }
        if (told.has("uploaded_bytes")) {
            throw over();
        }
        throw calls.wire().refusal(Reason.AWAY, "it takes no more and does not say what it has", Optional.empty());
    }

    private boolean old(TikTokHandle handle) {
        return Instant.ofEpochSecond(handle.opened()).plus(SURELY_OVER).isBefore(clock.instant());
    }

    private StudioException over() {
        return calls.wire().refusal(Reason.GONE, "the time to upload is over", Optional.empty());
    }
}
