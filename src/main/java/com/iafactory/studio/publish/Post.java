package com.iafactory.studio.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is posted.
 *
 * @param video on this machine, an MP4
 * @param bytes of it
 * @param width in pixels
 * @param height in pixels
 * @param words what is written beside it
 * @param at when it is to be seen; empty for at once
 * @param thumbnail a JPEG or PNG on this machine
 * @param captions WebVTT files on this machine by language tag, for example {@code fr}, {@code ar-DZ}
 */
public record Post(
        Path video,
        long bytes,
        Duration length,
        int width,
        int height,
        Words words,
        Terms terms,
        Optional<Instant> at,
        Optional<Path> thumbnail,
        Map<String, Path> captions) {
    public Post {
        captions = Map.copyOf(captions);
    }

    /** The same with only these files beside the film. */
    Post beside(Optional<Path> otherThumbnail, Map<String, Path> otherCaptions) {
        return new Post(video, bytes, length, width, height, words, terms, at, otherThumbnail, otherCaptions);
    }

    /**
     * @param title where the platform has one
     * @param hashtags without the sign
     * @param language tag of it and of what is spoken
     */
    public record Words(String title, String description, List<String> hashtags, String language) {
        public Words {
            hashtags = List.copyOf(hashtags);
        }
    }

    /**
     * What its user decided.
     *
     * @param synthetic whether it shows or says what a model made, and is labelled so
     * @param forChildren whether it is made for children
     * @param sponsored whether somebody else paid for it
     * @param ownBusiness whether it promotes its owner's own business
     */
    public record Terms(
            Visibility visibility,
            boolean synthetic,
            boolean forChildren,
            boolean comments,
            boolean duets,
            boolean stitches,
            boolean sponsored,
            boolean ownBusiness) {}
}
