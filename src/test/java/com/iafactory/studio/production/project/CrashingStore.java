package com.iafactory.studio.production.project;

import com.iafactory.studio.storage.ByteRange;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaPage;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.OpenMedia;
import com.iafactory.studio.storage.StoredMedia;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A real store, right after which its user dies when that is asked for. Not thread-safe. */
final class CrashingStore implements MediaStore {
    private final MediaStore store;
    private int left = Integer.MAX_VALUE;

    CrashingStore(MediaStore store) {
        this.store = store;
    }

    /** What nobody in the studio catches, as nobody catches a {@code kill -9}. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** After so many more changes of the store. */
    void crashAfter(int changes) {
        left = changes;
    }

    void calm() {
        left = Integer.MAX_VALUE;
    }

    private void changed() {
        if (--left == 0) {
            throw new Crash();
        }
    }

    @Override
    public StoredMedia put(MediaKey key, long bytes, InputStream content) {
        StoredMedia stored = store.put(key, bytes, content);
        changed();
        return stored;
    }

    @Override
    public Optional<StoredMedia> find(MediaKey key) {
        return store.find(key);
    }

    @Override
    public OpenMedia open(MediaKey key) {
        return store.open(key);
    }

    @Override
    public OpenMedia open(MediaKey key, ByteRange range) {
        return store.open(key, range);
    }

    @Override
    public MediaPage list(MediaFolder folder, int limit) {
        return store.list(folder, limit);
    }

    @Override
    public MediaPage list(MediaFolder folder, MediaKey after, int limit) {
        return store.list(folder, after, limit);
    }

    @Override
    public void delete(MediaKey key) {
        store.delete(key);
        changed();
    }

    @Override
    public long deleteAll(MediaFolder folder) {
        return store.deleteAll(folder);
    }

    @Override
    public StoredMedia copy(MediaKey from, MediaKey to) {
        return store.copy(from, to);
    }

    @Override
    public Optional<URI> link(MediaKey key, Duration validFor) {
        return store.link(key, validFor);
    }

    @Override
    public void check() {
        store.check();
    }
}
