package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.Limits;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Google's resumable upload. What has arrived is what YouTube says has arrived, never what was sent; the video comes about with its last
 * byte and not before.
 */
final class YouTubeSession {
    /** A multiple of 262,144, as Google wants it. */
    private static final long CHUNK = 8L << 20;

    private static final Duration FOR_A_CHUNK = Duration.ofMinutes(5);
    /** How long one sending may hold its thread; the next goes on. */
    private static final Duration IN_ALL = Duration.ofMinutes(15);
    /** Chunks of which nothing was kept, in a row. */
    private static final int VAIN = 3;

    private static final int NOT_YET = 308;
    private static final Pattern RANGE = Pattern.compile("(?:bytes=)?0-([0-9]{1,18})");

    private final YouTubeCalls calls;

    YouTubeSession(YouTubeCalls calls) {
        this.calls = calls;
    }

    /** How an upload stands. */
    sealed interface Standing {
        /** So many bytes have arrived. */
        record Arrived(long bytes) implements Standing {}

        /** All have, and the video has this id. */
        record Whole(String id) implements Standing {}

        /** There is no such upload any more. */
        record Over() implements Standing {}
    }

    Handle open(Grant grant, Post post, String category) {
        Instant now = calls.clock().instant();
        boolean notifies = post.terms().visibility().code().equals("public");
        String url = calls.places().upload() + "/videos?"
                + PlatformWire.query(Map.of("uploadType", "resumable"))
                + "&part=" + YouTubeVideo.parts(post) + "&notifySubscribers=" + notifies;
        Body body = PlatformWire.json(YouTubeVideo.of(post, category));
        OutboundAnswer answer = calls.wire()
                .ask(calls.post(grant, url, body, Limits.usual())
                        .with("X-Upload-Content-Length", Long.toString(post.bytes()))
                        .with("X-Upload-Content-Type", "video/mp4"));
        if (!answer.successful()) {
            throw calls.refused(answer, grant);
        }
        String session = answer.header("location").orElse("");
        if (!calls.places().ours(session)) {
            throw calls.wire().refusal(Reason.AWAY, "it gave no address of its own to upload to", Optional.empty());
        }
        return new YouTubeHandle(now, session).sealed();
    }

    Standing stands(Grant grant, Post post, YouTubeHandle handle) {
        OutboundRequest probe = put(grant, handle, new Body.Bytes("video/mp4", new byte[0]), Limits.usual())
                .with("Content-Range", "bytes */" + post.bytes());
        OutboundAnswer answer = calls.wire().ask(probe);
        return standing(answer).orElseThrow(() -> calls.refused(answer, grant));
    }

    /** Sends until all is there, or its time is over. */
    Standing send(Grant grant, Post post, YouTubeHandle handle) {
        Instant end = calls.clock().instant().plus(IN_ALL);
        Standing standing = stands(grant, post, handle);
        int vain = 0;
        while (standing instanceof Standing.Arrived(long bytes)
                && bytes < post.bytes()
                && calls.clock().instant().isBefore(end)) {
            standing = chunk(grant, post, handle, bytes);
            vain = standing instanceof Standing.Arrived(long now) && now <= bytes ? vain + 1 : 0;
            if (vain == VAIN) {
                throw calls.wire().refusal(Reason.AWAY, "it keeps nothing of what is sent", Optional.empty());
            }
        }
        return standing;
    }

    private Standing chunk(Grant grant, Post post, YouTubeHandle handle, long from) {
        long length = Math.min(CHUNK, post.bytes() - from);
        boolean last = from + length == post.bytes();
        Body body = new Body.PartOfFile("video/mp4", post.video(), from, length);
        OutboundRequest request = put(grant, handle, body, Wire.limits(FOR_A_CHUNK))
                .with("Content-Range", "bytes " + from + "-" + (from + length - 1) + "/" + post.bytes());
        OutboundAnswer answer = last ? calls.wire().act(request) : calls.wire().ask(request);
        return standing(answer).orElseThrow(() -> {
            if (last && PlatformWire.reason(answer.status()) == Reason.AWAY) {
                return calls.wire().unclear(answer, "to the last bytes");
            }
            return calls.refused(answer, grant);
        });
    }

    private OutboundRequest put(Grant grant, YouTubeHandle handle, Body body, Limits limits) {
        return calls.signed(new OutboundRequest("PUT", handle.session(), Map.of(), body, limits, 0), grant);
    }

    private static Optional<Standing> standing(OutboundAnswer answer) {
        return switch (answer.status()) {
            case NOT_YET -> Optional.of(new Standing.Arrived(arrived(answer)));
            case 200, 201 -> whole(Wire.json(answer).path("id").asString(""));
            case 404, 410 -> Optional.of(new Standing.Over());
            default -> Optional.empty();
        };
    }

    private static Optional<Standing> whole(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new Standing.Whole(id));
    }

    /** Without a range nothing has. */
    private static long arrived(OutboundAnswer answer) {
        Matcher range = RANGE.matcher(answer.header("range").orElse(""));
        return range.matches() ? Long.parseLong(range.group(1)) + 1 : 0;
    }
}
