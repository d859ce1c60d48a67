package com.iafactory.studio.provider.youtube;

import com.iafactory.studio.publish.Post;
import com.iafactory.studio.publish.Visibility;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A post as YouTube writes it. */
final class YouTubeVideo {
    private YouTubeVideo() {}

    static Map<String, Object> of(Post post, String category) {
        Map<String, Object> snippet = new TreeMap<>(Map.of(
                "title", post.words().title(),
                "description", post.words().description(),
                "tags", post.words().hashtags(),
                "categoryId", category));
        if (!post.words().language().isBlank()) {
            snippet.put("defaultLanguage", post.words().language());
            snippet.put("defaultAudioLanguage", post.words().language());
        }
        Map<String, Object> status = new TreeMap<>(Map.of(
                "privacyStatus", privacy(post),
                "selfDeclaredMadeForKids", post.terms().forChildren(),
                "containsSyntheticMedia", post.terms().synthetic()));
        if (timed(post)) {
            post.at()
                    .ifPresent(at -> status.put(
                            "publishAt", at.truncatedTo(ChronoUnit.SECONDS).toString()));
        }
        Map<String, Object> video = new TreeMap<>(Map.of("snippet", snippet, "status", status));
        if (post.terms().sponsored()) {
            video.put("paidProductPlacementDetails", Map.of("hasPaidProductPlacement", true));
        }
        return video;
    }

    /** Which parts of it are sent. */
    static String parts(Post post) {
        return post.terms().sponsored() ? "snippet,status,paidProductPlacementDetails" : "snippet,status";
    }

    /** Whether YouTube makes it public later; what stays private has no time. */
    static boolean timed(Post post) {
        return post.at().isPresent() && post.terms().visibility() == Visibility.PUBLIC;
    }

    static String privacy(Post post) {
        return timed(post) ? "private" : post.terms().visibility().code();
    }

    /** Tags as YouTube counts them: with a comma between two, and quotes around those with a space. */
    static int counted(List<String> tags) {
        return tags.stream()
                        .mapToInt(tag -> tag.length() + (tag.contains(" ") ? 2 : 0))
                        .sum()
                + Math.max(0, tags.size() - 1);
    }
}
