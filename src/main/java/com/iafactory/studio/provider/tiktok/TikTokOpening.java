package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.provider.PostText;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Handle;
import com.iafactory.studio.publish.PlatformRefusal.Reason;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Visibility;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** How a post is announced. It comes about by its last byte; an announcement without bytes vanishes by itself. */
final class TikTokOpening {
    private static final String DIRECT = "/v2/post/publish/video/init/";
    private static final String INBOX = "/v2/post/publish/inbox/video/init/";

    private final TikTokCalls calls;
    private final Clock clock;

    TikTokOpening(TikTokCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    Handle open(Grant grant, Post post) {
        Map<String, Object> source = source(post);
        if (post.terms().visibility() == Visibility.DRAFT) {
            return handle(calls.ask(grant, INBOX, Map.of("source_info", source)), "");
        }
        TikTokCreator creator = TikTokCreator.of(calls, grant);
        Visibility visibility = post.terms().visibility();
        String level = TikTokCreator.level(visibility)
                .filter(word -> creator.channel().visibilities().contains(visibility))
                .orElseThrow(() -> calls.wire()
                        .refusal(
                                Reason.INPUT,
                                "the account does not offer \"" + visibility.code() + "\" at this moment",
                                Optional.empty()));
        Map<String, Object> question = Map.of("post_info", words(post, level), "source_info", source);
        return handle(calls.ask(grant, DIRECT, question), creator.user());
    }

    private static Map<String, Object> words(Post post, String level) {
        Post.Terms terms = post.terms();
        return new TreeMap<>(Map.of(
                "title",
                PostText.of(post.words()),
                "privacy_level",
                level,
                "disable_comment",
                !terms.comments(),
                "disable_duet",
                !terms.duets(),
                "disable_stitch",
                !terms.stitches(),
                "brand_content_toggle",
                terms.sponsored(),
                "brand_organic_toggle",
                terms.ownBusiness(),
                "is_aigc",
                terms.synthetic()));
    }

    private static Map<String, Object> source(Post post) {
        TikTokChunks chunks = TikTokChunks.of(post.bytes());
        return new TreeMap<>(Map.of(
                "source", "FILE_UPLOAD",
                "video_size", chunks.total(),
                "chunk_size", chunks.size(),
                "total_chunk_count", chunks.count()));
    }

    private Handle handle(JsonNode told, String user) {
        String post = told.path("publish_id").asString("");
        String upload = told.path("upload_url").asString("");
        if (post.isEmpty() || !calls.ours(upload)) {
            throw calls.wire().refusal(Reason.AWAY, "it gave no address of its own to upload to", Optional.empty());
        }
        return new TikTokHandle(post, upload, clock.instant().getEpochSecond(), user.isEmpty(), user).sealed();
    }
}
