package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.media.Platform;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.publish.Authorization;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Fault;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.PlatformSettings;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Progress;
import com.iafactory.studio.publish.Publisher;
import com.iafactory.studio.publish.Visibility;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** YouTube. A film that is to be seen later is handed over at once: YouTube makes it public itself. */
public final class YouTubePublisher implements Publisher {
    /** People and blogs. */
    public static final String USUAL_CATEGORY = "22";

    private static final String TITLE = "YouTube";
    private static final Duration UNVERIFIED = Duration.ofMinutes(15);
    private static final Duration VERIFIED = Duration.ofHours(12);

    private final String category;
    private final YouTubeCalls calls;
    private final YouTubeLogin login;
    private final YouTubeSession session;
    private final YouTubeUploads uploads;
    private final YouTubeState state;

    public YouTubePublisher(PlatformSettings settings, Outbound outbound, Clock clock) {
        this(settings, outbound, clock, USUAL_CATEGORY);
    }

    /** @param category the number of YouTube's category */
    public YouTubePublisher(PlatformSettings settings, Outbound outbound, Clock clock, String category) {
        YouTubePlaces places = YouTubePlaces.of(settings);
        PlatformWire wire = new PlatformWire(TITLE, outbound);
        this.category = category;
        this.calls = new YouTubeCalls(places, wire, clock);
        this.login = new YouTubeLogin(settings, places, wire, clock);
        this.session = new YouTubeSession(calls);
        this.uploads = new YouTubeUploads(calls);
        this.state = new YouTubeState(calls);
    }

    @Override
    public Platform platform() {
        return Platform.YOUTUBE;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public Handover handover() {
        return Handover.AT_ONCE;
    }

    @Override
    public URI authorize(Authorization asked) {
        return login.authorize(asked);
    }

    @Override
    public Grant exchange(Authorization asked, String code) {
        return login.exchange(asked, code);
    }

    @Override
    public Grant refresh(Grant grant) {
        return login.refresh(grant);
    }

    @Override
    public Channel channel(Grant grant) {
        JsonNode item = calls.list(grant, "channels", Map.of("part", "snippet,status", "mine", "true"))
                .path("items")
                .path(0);
        String id = item.path("id").asString("");
        if (id.isEmpty()) {
            throw calls.wire().refusal(Reason.PERMISSION, "this account has no channel", Optional.empty());
        }
        boolean verified =
                item.path("status").path("longUploadsStatus").asString("").equals("allowed");
        return new Channel(
                id,
                PlatformWire.clean(item.path("snippet").path("title").asString("")),
                EnumSet.of(Visibility.PUBLIC, Visibility.UNLISTED, Visibility.PRIVATE),
                Optional.of(verified ? VERIFIED : UNVERIFIED),
                true,
                false,
                false);
    }

    @Override
    public List<Fault> faults(Post post, Channel channel) {
        return YouTubeFaults.of(post, channel);
    }

    @Override
    public Handle open(Grant grant, Post post) {
        return session.open(grant, post, category);
    }

    @Override
    public Progress send(Grant grant, Post post, Handle handle) {
        YouTubeHandle upload = YouTubeHandle.of(handle);
        YouTubeSession.Standing standing = session.send(grant, post, upload);
        // The video is there; whoever cannot be told more now has a look later.
        return standing instanceof YouTubeSession.Standing.Whole
                ? new Progress.Working()
                : progress(grant, post, upload, standing);
    }

    /** Nothing is ever left to be released. */
    @Override
    public Progress release(Grant grant, Post post, Handle handle) {
        return look(grant, post, handle);
    }

    @Override
    public Progress look(Grant grant, Post post, Handle handle) {
        YouTubeHandle upload = YouTubeHandle.of(handle);
        return progress(grant, post, upload, session.stands(grant, post, upload));
    }

    private Progress progress(Grant grant, Post post, YouTubeHandle upload, YouTubeSession.Standing standing) {
        return switch (standing) {
            case YouTubeSession.Standing.Arrived(long bytes) ->
                bytes < post.bytes() ? new Progress.Sending(bytes) : new Progress.Working();
            case YouTubeSession.Standing.Whole(String id) -> state.of(grant, post, id);
            case YouTubeSession.Standing.Over over ->
                state.of(
                        grant,
                        post,
                        uploads.find(grant, post, upload)
                                .orElseThrow(() -> calls.wire()
                                        .refusal(
                                                Reason.GONE,
                                                "the upload is no more, and no video came of it",
                                                Optional.empty())));
        };
    }

    @Override
    public List<String> dress(Grant grant, Post post, String id) {
        return new YouTubeExtras(calls).add(grant, post, id);
    }
}
