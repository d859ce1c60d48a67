package com.iafactory.studio.storage;

import java.io.IOException;
import java.io.InputStream;

/**
 * An object, or a range of one, being read. Closing it early is cheap. The stream fails rather than end before its time: what
 * was read to the end is whole. Not thread-safe.
 *
 * @param media the object as it was when opened, whatever is written under its key meanwhile
 * @param length how many bytes the stream gives
 */
public record OpenMedia(StoredMedia media, long length, InputStream content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        content.close();
    }
}
