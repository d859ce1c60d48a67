package com.iafactory.studio.web;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.publish.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user says beside a film, where it is not what was proposed. How much of it a platform takes is for the platform. */
final class PublicationWords {
    private static final int LONGEST = 10_000;
    private static final int MOST_HASHTAGS = 60;

    private PublicationWords() {}

    static Post.Words of(
            Post.Words proposed,
            @Nullable String title,
            @Nullable String description,
            @Nullable List<String> hashtags) {
        return new Post.Words(
                Wording.line("The title", title).orElse(proposed.title()),
                description == null ? proposed.description() : text(description),
                hashtags == null ? proposed.hashtags() : tags(hashtags),
                proposed.language());
    }

    /** Several lines, and nothing invisible but what joins and directs letters. */
    private static String text(String description) {
        if (description.length() > LONGEST) {
            throw StudioException.input(
                    "text-too-long",
                    "The description has more than " + LONGEST + " characters.",
                    "Say it in fewer words.");
        }
        return description
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .strip();
    }

    private static List<String> tags(List<String> hashtags) {
        if (hashtags.size() > MOST_HASHTAGS) {
            throw StudioException.input(
                    "hashtags-too-many", "There are more than " + MOST_HASHTAGS + " hashtags.", "Choose the best ten.");
        }
        return hashtags.stream()
                .map(tag -> {
                    String word = tag.strip().replaceFirst("^#", "");
                    if (!word.matches("[\\p{L}\\p{M}\\p{N}_]{1,100}")) {
                        throw StudioException.input(
                                "hashtag-invalid",
                                "A hashtag is one word of letters, digits and underscores.",
                                "Write it like #vulgarisation.");
                    }
                    return word;
                })
                .toList();
    }
}
