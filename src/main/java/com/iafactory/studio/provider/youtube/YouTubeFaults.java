package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.provider.PostFaults;
import com.iafactory.studio.publish.Channel;
import com.iafactory.studio.publish.Fault;
import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** What YouTube would refuse, by its Data API's reference. */
final class YouTubeFaults {
    private static final int TITLE = 100;
    private static final int DESCRIPTION = 5000;
    private static final int TAGS = 500;
    private static final long FILE = 256_000_000_000L;
    private static final Duration SHORT = Duration.ofMinutes(3);

    private YouTubeFaults() {}

    static List<Fault> of(Post post, Channel channel) {
        Post.Words words = post.words();
        int description = words.description().getBytes(StandardCharsets.UTF_8).length;
        return new PostFaults()
                .refused(words.title().isBlank(), "title-missing", "YouTube wants a title: write one.")
                .refused(
                        words.title().length() > TITLE,
                        "title-too-long",
                        "The title has " + words.title().length() + " characters; YouTube takes " + TITLE
                                + ": shorten it.")
                .refused(
                        angled(words.title()),
                        "title-character",
                        "YouTube takes no < and no > in a title: write it without.")
                .refused(
                        description > DESCRIPTION,
                        "description-too-long",
                        "The description has " + description + " bytes; YouTube takes " + DESCRIPTION + ": shorten it.")
                .refused(
                        angled(words.description()),
                        "description-character",
                        "YouTube takes no < and no > in a description: write it without.")
                .refused(
                        YouTubeVideo.counted(words.hashtags()) > TAGS,
                        "hashtags-too-long",
                        "The hashtags have more than " + TAGS + " characters together: leave some out.")
                .refused(
                        words.hashtags().stream().anyMatch(tag -> tag.isBlank() || angled(tag)),
                        "hashtag-wrong",
                        "A hashtag is empty or holds < or >: write it without.")
                .size(post, FILE)
                .length(post, channel)
                .visibility(post, channel)
                .refused(
                        post.at().isPresent() && post.terms().visibility() == Visibility.UNLISTED,
                        "time-needs-public",
                        "At its time YouTube makes a film public, never unlisted: take public, or no time.")
                .remarked(
                        post.height() >= post.width() && post.length().compareTo(SHORT) > 0,
                        "not-a-short",
                        "It is upright and longer than 3 minutes, so it is no Short: cut it shorter if it is to be one.")
                .found();
    }

    private static boolean angled(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('>') >= 0;
    }
}
