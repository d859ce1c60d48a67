package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the media of users lies. What is found is whole: an object appears, or is replaced, in one moment and only after its last
 * byte is safe; the last writer wins. Nothing is ever whole in memory. Thread-safe, and safe for several processes on one store.
 *
 * <p>Every method may throw {@link StoreUnavailable}, which is worth another try, and a {@link StudioException} of kind FAILED for
 * what needs a person: wrong credentials ({@code media-store-denied}), a full disk ({@code disk-full}).
 */
public interface MediaStore {
    /** How long a link may be valid. */
    Duration LONGEST_LINK = Duration.ofHours(1);

    /**
     * Keeps a stream's bytes under a key. The stream is read once and left open.
     *
     * @param bytes how many there are
     * @throws StudioException code {@code media-incomplete} when the stream breaks, or has fewer or more; then nothing is kept and
     *     what was there stays
     */
    StoredMedia put(MediaKey key, long bytes, InputStream content);

    default StoredMedia put(MediaKey key, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return put(key, Files.size(file), content);
        } catch (IOException e) {
            throw new IncompleteMedia(key, e);
        }
    }

    Optional<StoredMedia> find(MediaKey key);

    /** @throws MediaNotFound when there is nothing under the key */
    default StoredMedia head(MediaKey key) {
        return find(key).orElseThrow(() -> new MediaNotFound(key));
    }

    /** @throws MediaNotFound when there is nothing under the key */
    OpenMedia open(MediaKey key);

    /**
     * Opens a part.
     *
     * @throws MediaNotFound when there is nothing under the key
     * @throws StudioException code {@code range-not-satisfiable} when the range begins past the end
     */
    OpenMedia open(MediaKey key, ByteRange range);

    /**
     * Fetches an object to a file, which appears when it is whole and replaces what was there.
     *
     * @throws MediaNotFound when there is nothing under the key
     */
    default StoredMedia download(MediaKey key, Path file) {
        try (OpenMedia open = open(key)) {
            Transfer.toFile(open, file);
            return open.media();
        } catch (IOException e) {
            throw new StoreUnavailable("reading " + key, e);
        }
    }

    /**
     * The first objects of a folder and of those below it, in the order of keys.
     *
     * @param limit at least 1
     */
    MediaPage list(MediaFolder folder, int limit);

    /** Goes on after a key, which need not exist any more. */
    MediaPage list(MediaFolder folder, MediaKey after, int limit);

    /** Every object of a folder, page by page. */
    default void each(MediaFolder folder, Consumer<StoredMedia> action) {
        MediaPage page = list(folder, 1000);
        page.media().forEach(action);
        for (Optional<MediaKey> next = page.next(); next.isPresent(); next = page.next()) {
            page = list(folder, next.get(), 1000);
            page.media().forEach(action);
        }
    }

    /** Removes an object; does nothing when there is none. */
    void delete(MediaKey key);

    /**
     * Removes a folder and all below it.
     *
     * @return how many objects there were
     */
    long deleteAll(MediaFolder folder);

    /**
     * Copies an object inside the store.
     *
     * @throws MediaNotFound when there is nothing to copy
     * @throws StudioException code {@code media-type-differs} when the names have different endings
     */
    StoredMedia copy(MediaKey from, MediaKey to);

    /**
     * A link by which anyone may read the object from the store itself for a time; empty when this store serves nobody itself, and
     * then the web does ({@link SignedLinks}).
     *
     * @param validFor at most {@link #LONGEST_LINK}
     */
    Optional<URI> link(MediaKey key, Duration validFor);

    /** Whether the store can be used as it is configured; fails with what is wrong and what to do. */
    void check();
}
