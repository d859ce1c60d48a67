package com.iafactory.studio.take;

import java.time.Duration;
import java.util.List;

/**
 * A picture or clip of a stock library.
 *
 * @param provider one of the few there are, in lower case
 * @param id as the library counts
 * @param length of a clip as the library says; zero for a picture
 * @param page where it is shown to people
 * @param author who made it; empty when nobody says
 * @param licence line for the credits
 * @param files the sizes it comes in
 */
public record StockItem(
        String provider,
        String id,
        Kind kind,
        Duration length,
        String page,
        String author,
        String licence,
        List<File> files) {
    public StockItem {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("an item has a file");
        }
    }

    /** Whether it moves. */
    public enum Kind {
        PICTURE,
        CLIP
    }

    /** @param url valid for a day at least; to be fetched, never linked to */
    public record File(String url, int width, int height) {
        public File {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("a file has a size");
            }
        }
    }
}
