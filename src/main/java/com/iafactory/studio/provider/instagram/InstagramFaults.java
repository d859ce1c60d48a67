package com.iafactory.studio.provider.instagram;

import com.iafactory.studio.provider.PostFaults;
import com.iafactory.studio.provider.PostText;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Fault;
import com.iafactory.studio.publish.Post;
import java.time.Duration;
import java.util.List;

/** What Instagram would refuse of a reel, by its reference. */
final class InstagramFaults {
    private static final int TEXT = 2200;
    private static final int HASHTAGS = 30;
    private static final int MENTIONS = 20;
    /** Older copies of its pages say more. */
    private static final long FILE = 300_000_000;

    private static final int WIDEST = 1920;
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    private InstagramFaults() {}

    static List<Fault> of(Post post, Channel channel) {
        String text = PostText.of(post.words());
        return new PostFaults()
                .refused(
                        text.length() > TEXT,
                        "text-too-long",
                        "Text and hashtags have " + text.length() + " characters; Instagram takes " + TEXT
                                + ": shorten them.")
                .refused(
                        PostText.hashtags(text) > HASHTAGS,
                        "too-many-hashtags",
                        "There are " + PostText.hashtags(text) + " hashtags; Instagram takes " + HASHTAGS
                                + ": leave some out.")
                .refused(
                        PostText.mentions(text) > MENTIONS,
                        "too-many-mentions",
                        "More than " + MENTIONS + " accounts are mentioned: leave some out.")
                .size(post, FILE)
                .length(post, channel)
                .refused(
                        post.length().compareTo(SHORTEST) < 0,
                        "film-too-short",
                        "A reel has at least 3 seconds: make it longer.")
                .refused(
                        post.width() > WIDEST,
                        "picture-size",
                        "Instagram takes pictures of at most 1920 pixels in width: export it smaller.")
                .visibility(post, channel)
                .upright(post)
                .remarked(
                        post.terms().sponsored(),
                        "sponsored-not-told",
                        "The studio cannot set Instagram's label for paid partnerships: set it in its app.")
                .found();
    }
}
