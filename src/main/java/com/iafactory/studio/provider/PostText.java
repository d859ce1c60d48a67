package com.iafactory.studio.provider;

import com.iafactory.studio.publish.Post;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one text of a post, where a platform has no title and finds hashtags in what is written. */
public final class PostText {
    private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_.])@[A-Za-z0-9_.]+");

    private PostText() {}

    /** The description, or the title where there is none, and below it the hashtags that do not stand in it already. */
    public static String of(Post.Words words) {
        String text = (words.description().isBlank() ? words.title() : words.description()).strip();
        List<String> there = HASHTAG.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
        String below = words.hashtags().stream()
                .map(tag -> "#" + tag.replaceAll("[^\\p{L}\\p{M}\\p{N}_]", ""))
                .filter(tag -> tag.length() > 1 && !there.contains(tag.toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining(" "));
        return below.isEmpty() ? text : text.isEmpty() ? below : text + "\n\n" + below;
    }

    public static long hashtags(String text) {
        return HASHTAG.matcher(text).results().count();
    }

    public static long mentions(String text) {
        return MENTION.matcher(text).results().count();
    }
}
