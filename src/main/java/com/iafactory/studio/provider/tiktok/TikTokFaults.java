package com.iafactory.studio.provider.tiktok;

import com.iafactory.studio.provider.PostFaults;
import com.iafactory.studio.provider.PostText;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Fault;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Visibility;
import java.util.List;

/** What TikTok would refuse, by its guides to media and to posting. */
final class TikTokFaults {
    /** In UTF-16, as Java counts. */
    private static final int TEXT = 2200;

    private static final long FILE = 4_000_000_000L;
    private static final int LEAST_SIDE = 360;
    private static final int MOST_SIDE = 4096;

    private TikTokFaults() {}

    static List<Fault> of(Post post, Channel channel) {
        Post.Terms terms = post.terms();
        boolean draft = terms.visibility() == Visibility.DRAFT;
        int text = PostText.of(post.words()).length();
        PostFaults faults = new PostFaults()
                .size(post, FILE)
                .length(post, channel)
                .visibility(post, channel)
                .refused(
                        Math.min(post.width(), post.height()) < LEAST_SIDE
                                || Math.max(post.width(), post.height()) > MOST_SIDE,
                        "picture-size",
                        "TikTok takes pictures of 360 to 4096 pixels a side: export it in another size.")
                .upright(post)
                .remarked(
                        draft,
                        "draft-film-alone",
                        "TikTok takes nothing but the film of a draft: text, label and switches are set in its app.");
        return draft ? faults.found() : direct(faults, terms, channel, text).found();
    }

    private static PostFaults direct(PostFaults faults, Post.Terms terms, Channel channel, int text) {
        return faults.refused(
                        text > TEXT,
                        "text-too-long",
                        "Text and hashtags have " + text + " characters; TikTok takes " + TEXT + ": shorten them.")
                .refused(
                        terms.comments() && !channel.comments(),
                        "comments-not-offered",
                        "This account does not allow comments: leave them off.")
                .refused(
                        terms.duets() && !channel.duets(),
                        "duets-not-offered",
                        "This account does not allow duets: leave them off.")
                .refused(
                        terms.stitches() && !channel.stitches(),
                        "stitches-not-offered",
                        "This account does not allow stitches: leave them off.")
                .refused(
                        terms.sponsored() && terms.visibility() == Visibility.PRIVATE,
                        "sponsored-not-private",
                        "What somebody paid for cannot be private on TikTok: choose another visibility.");
    }
}
