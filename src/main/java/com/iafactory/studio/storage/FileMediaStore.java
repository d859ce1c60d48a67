package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A media store on a file system: the path of a key is the path of its file, so a person finds everything with a file browser. What
 * is not whole yet lies in {@code .staging}, a name no key can have. An object's etag is its time of writing, which this store
 * keeps strictly rising, and its size. Several processes may share the folder, also over a network file system.
 */
public final class FileMediaStore implements MediaStore {
    private final Path root;
    private final Staging staging;
    private final FolderListing listing;

    private FileMediaStore(Path root, Staging staging) {
        this.root = root;
        this.staging = staging;
        this.listing = new FolderListing(root);
    }

    /**
     * Opens the store in a folder, which is created when needed.
     *
     * @throws StudioException kind FAILED when the folder cannot be written
     */
    public static FileMediaStore open(Path root, Clock clock) {
        FileMediaStore store = new FileMediaStore(root, new Staging(root.resolve(".staging"), clock));
        store.check();
        return store;
    }

    @Override
    public StoredMedia put(MediaKey key, long bytes, InputStream content) {
        try (Staging.Draft draft = staging.begin()) {
            Transfer.fill(draft.channel(), key, bytes, content);
            draft.publish(file(key));
            return new StoredMedia(
                    key, bytes, etag(draft.stamp(), bytes), draft.stamp().toInstant());
        } catch (IOException e) {
            throw Transfer.disk(e);
        }
    }

    @Override
    public Optional<StoredMedia> find(MediaKey key) {
        try {
            return Optional.of(describe(key, attributes(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Transfer.disk(e);
        }
    }

    @Override
    public OpenMedia open(MediaKey key) {
        OpenFile open = openFile(key);
        return new OpenMedia(open.media, open.media.bytes(), new ExactStream(open.content(), open.media.bytes()));
    }

    @Override
    public OpenMedia open(MediaKey key, ByteRange range) {
        OpenFile open = openFile(key);
        try {
            ByteRange part = range.within(open.media);
            open.channel.position(part.first());
            return new OpenMedia(open.media, part.length(), new ExactStream(open.content(), part.length()));
        } catch (IOException | StudioException e) {
            open.abandon();
            throw e instanceof StudioException known ? known : Transfer.disk((IOException) e);
        }
    }

    private record OpenFile(StoredMedia media, FileChannel channel) {
        InputStream content() {
            return Channels.newInputStream(channel);
        }

        void abandon() {
            try {
                channel.close();
            } catch (IOException e) {
                // It was only read; there is nothing to lose.
                return;
            }
        }
    }

    /** Looks before and after opening, so that what is said of the object is true of the bytes that are read. */
    private OpenFile openFile(MediaKey key) {
        try {
            for (StoredMedia before = describe(key, attributes(key)); ; ) {
                FileChannel channel = FileChannel.open(file(key), StandardOpenOption.READ);
                StoredMedia after = describe(key, attributes(key));
                if (after.equals(before)) {
                    return new OpenFile(after, channel);
                }
                channel.close();
                before = after;
            }
        } catch (NoSuchFileException e) {
            throw new MediaNotFound(key);
        } catch (IOException e) {
            throw Transfer.disk(e);
        }
    }

    @Override
    public MediaPage list(MediaFolder folder, int limit) {
        return listing.page(folder, Optional.empty(), limit, this::find);
    }

    @Override
    public MediaPage list(MediaFolder folder, MediaKey after, int limit) {
        return listing.page(folder, Optional.of(after), limit, this::find);
    }

    @Override
    public void delete(MediaKey key) {
        remove(key);
    }

    private boolean remove(MediaKey key) {
        try {
            return Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw Transfer.disk(e);
        }
    }

    @Override
    public long deleteAll(MediaFolder folder) {
        long[] count = {0};
        each(folder, media -> count[0] += remove(media.key()) ? 1 : 0);
        listing.removeEmpty(folder);
        return count[0];
    }

    @Override
    public StoredMedia copy(MediaKey from, MediaKey to) {
        MediaRules.requireSameType(from, to);
        try (OpenMedia open = open(from)) {
            return put(to, open.length(), open.content());
        } catch (IOException e) {
            throw Transfer.disk(e);
        }
    }

    @Override
    public Optional<URI> link(MediaKey key, Duration validFor) {
        MediaRules.requireLinkDuration(validFor);
        return Optional.empty();
    }

    @Override
    public void check() {
        try {
            staging.removeAbandoned();
            staging.begin().close();
        } catch (IOException e) {
            throw DiskFull.explain(e)
                    .orElseGet(() -> StudioException.failed(
                            "store-not-writable",
                            "The media folder " + root + " cannot be written: " + e.getMessage(),
                            "Set STUDIO_HOME to a folder that you may write.",
                            e));
        }
    }

    private Path file(MediaKey key) {
        return root.resolve(key.path());
    }

    private BasicFileAttributes attributes(MediaKey key) throws IOException {
        return Files.readAttributes(file(key), BasicFileAttributes.class);
    }

    private static StoredMedia describe(MediaKey key, BasicFileAttributes attributes) throws NoSuchFileException {
        if (!attributes.isRegularFile()) {
            throw new NoSuchFileException(key.path());
        }
        FileTime written = attributes.lastModifiedTime();
        return new StoredMedia(key, attributes.size(), etag(written, attributes.size()), written.toInstant());
    }

    private static String etag(FileTime written, long bytes) {
        return Long.toHexString(written.to(TimeUnit.MICROSECONDS)) + "-" + Long.toHexString(bytes);
    }
}
