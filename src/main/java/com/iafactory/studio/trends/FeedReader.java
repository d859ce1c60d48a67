package com.iafactory.studio.trends;

import com.iafactory.studio.media.StudioException;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Reads RSS and Atom. */
final class FeedReader {
    private static final int MOST_ITEMS = 100;

    private FeedReader() {}

    /** @throws StudioException code {@code feed-unreadable} */
    static List<Found> read(byte[] bytes) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            List<Found> found = new ArrayList<>();
            for (SyndEntry entry : input.build(reader).getEntries()) {
                // One without a title to be read does not spoil the others.
                if (found.size() < MOST_ITEMS && titled(entry)) {
                    found.add(item(entry));
                }
            }
            return found;
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw StudioException.failed(
                    "feed-unreadable",
                    "What its address answers is no RSS or Atom feed.",
                    "Check the address of the feed.",
                    e);
        }
    }

    private static boolean titled(SyndEntry entry) {
        return entry.getTitle() != null && !PlainText.of(entry.getTitle(), 1).isEmpty();
    }

    private static Found item(SyndEntry entry) {
        SyndContent description = entry.getDescription();
        Date published = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return Found.of(
                entry.getTitle(),
                description == null || description.getValue() == null ? "" : description.getValue(),
                Optional.ofNullable(entry.getLink()),
                Optional.ofNullable(published).map(Date::toInstant));
    }
}
