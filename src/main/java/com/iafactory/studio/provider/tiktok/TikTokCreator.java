package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.provider.PlatformWire;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Grant;
import com.iafactory.studio.publish.Visibility;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Who posts, and what he may at this moment; TikTok wants it asked before every post. */
record TikTokCreator(String user, Channel channel) {
    private static final Map<Visibility, String> LEVELS = Map.of(
            Visibility.PUBLIC, "PUBLIC_TO_EVERYONE",
            Visibility.FRIENDS, "MUTUAL_FOLLOW_FRIENDS",
            Visibility.FOLLOWERS, "FOLLOWER_OF_CREATOR",
            Visibility.PRIVATE, "SELF_ONLY");

    static TikTokCreator of(TikTokCalls calls, Grant grant) {
        JsonNode told = calls.ask(grant, "/v2/post/publish/creator_info/query/");
        String user = told.path("creator_username").asString("");
        long longest = told.path("max_video_post_duration_sec").asLong(0);
        return new TikTokCreator(
                user,
                new Channel(
                        grant.account(),
                        PlatformWire.clean(told.path("creator_nickname").asString(user)),
                        offered(told),
                        longest > 0 ? Optional.of(Duration.ofSeconds(longest)) : Optional.empty(),
                        !told.path("comment_disabled").asBoolean(false),
                        !told.path("duet_disabled").asBoolean(false),
                        !told.path("stitch_disabled").asBoolean(false)));
    }

    private static Set<Visibility> offered(JsonNode told) {
        // Into the inbox anything may go.
        Set<Visibility> offered = EnumSet.of(Visibility.DRAFT);
        for (JsonNode level : told.path("privacy_level_options")) {
            LEVELS.forEach((visibility, name) -> {
                if (name.equals(level.asString(""))) {
                    offered.add(visibility);
                }
            });
        }
        return offered;
    }

    /** TikTok's word; empty where it has none. */
    static Optional<String> level(Visibility visibility) {
        return Optional.ofNullable(LEVELS.get(visibility));
    }
}
