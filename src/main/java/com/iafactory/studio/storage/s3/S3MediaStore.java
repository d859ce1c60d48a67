package com.iafactory.studio.storage.s3;

import com.iafactory.studio.storage.ByteRange;
import com.iafactory.studio.storage.ExactStream;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaNotFound;
import com.iafactory.studio.storage.MediaPage;
import com.iafactory.studio.storage.MediaRules;
import com.iafactory.studio.storage.MediaStore;
import com.iafactory.studio.storage.OpenMedia;
import com.iafactory.studio.storage.StoredMedia;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A media store in a bucket. S3 shows an object only when it is whole, and replaces one in one moment. */
public final class S3MediaStore implements MediaStore, AutoCloseable {
    /** What one request may copy; a larger object goes through this machine. */
    private static final long COPY_LIMIT = 5L << 30;

    private static final int CHANGED = 412;

    private final S3Connection connection;
    private final boolean direct;
    private final S3Requests requests;
    private final S3Upload upload;
    private final S3Listing listing;

    private S3MediaStore(S3Settings settings) {
        this.connection = S3Connection.open(settings);
        this.direct = settings.direct();
        this.requests = new S3Requests(settings.bucket(), settings.encryption());
        this.upload = new S3Upload(connection.client(), requests);
        this.listing = new S3Listing(connection.client(), requests);
    }

    /** Opens the store; nothing is sent before it is used. */
    public static S3MediaStore open(S3Settings settings) {
        return new S3MediaStore(settings);
    }

    @Override
    public StoredMedia put(MediaKey key, long bytes, InputStream content) {
        return call("keeping " + key, () -> {
            upload.send(key, bytes, content);
            return head(key);
        });
    }

    @Override
    public Optional<StoredMedia> find(MediaKey key) {
        return call("looking for " + key, () -> {
            try {
                return Optional.of(describe(key, connection.client().headObject(requests.head(key))));
            } catch (S3Exception e) {
                if (S3Failures.isNotFound(e)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    @Override
    public OpenMedia open(MediaKey key) {
        return call("opening " + key, () -> {
            try {
                ResponseInputStream<GetObjectResponse> answer =
                        connection.client().getObject(requests.get(key));
                GetObjectResponse said = answer.response();
                return opened(
                        new StoredMedia(key, said.contentLength(), plain(said.eTag()), said.lastModified()),
                        said.contentLength(),
                        answer);
            } catch (NoSuchKeyException e) {
                throw new MediaNotFound(key);
            }
        });
    }

    @Override
    public OpenMedia open(MediaKey key, ByteRange range) {
        return call("opening " + key, () -> {
            while (true) {
                StoredMedia media = head(key);
                ByteRange part = range.within(media);
                try {
                    return opened(
                            media, part.length(), connection.client().getObject(requests.get(key, part, media.etag())));
                } catch (NoSuchKeyException e) {
                    throw new MediaNotFound(key);
                } catch (S3Exception e) {
                    if (e.statusCode() != CHANGED) {
                        throw e;
                    }
                    // Written again between the two questions: ask anew.
                }
            }
        });
    }

    private static OpenMedia opened(StoredMedia media, long length, ResponseInputStream<?> answer) {
        return new OpenMedia(media, length, new ExactStream(new Abandonable(answer, length), length));
    }

    @Override
    public MediaPage list(MediaFolder folder, int limit) {
        return call("listing " + folder, () -> listing.page(folder, "", limit));
    }

    @Override
    public MediaPage list(MediaFolder folder, MediaKey after, int limit) {
        return call("listing " + folder, () -> listing.page(folder, after.path(), limit));
    }

    @Override
    public void delete(MediaKey key) {
        call("removing " + key, () -> connection.client().deleteObject(requests.delete(key)));
    }

    @Override
    public long deleteAll(MediaFolder folder) {
        return call("removing " + folder, () -> listing.deleteAll(folder));
    }

    @Override
    public StoredMedia copy(MediaKey from, MediaKey to) {
        MediaRules.requireSameType(from, to);
        StoredMedia source = head(from);
        if (source.bytes() > COPY_LIMIT) {
            try (OpenMedia open = open(from)) {
                return put(to, open.length(), open.content());
            } catch (IOException e) {
                throw new com.iafactory.studio.storage.StoreUnavailable("copying " + from, e);
            }
        }
        return call("copying " + from, () -> {
            try {
                connection.client().copyObject(requests.copy(from, to));
                return head(to);
            } catch (NoSuchKeyException e) {
                throw new MediaNotFound(from);
            }
        });
    }

    @Override
    public Optional<URI> link(MediaKey key, Duration validFor) {
        MediaRules.requireLinkDuration(validFor);
        if (!direct) {
            return Optional.empty();
        }
        return call("signing a link to " + key, () -> Optional.of(connection.sign(requests.get(key), validFor)));
    }

    /** Also makes the bucket when it is not there yet and the key may make one. */
    @Override
    public void check() {
        call("looking for the bucket", () -> connection.requireBucket(requests.bucket()));
    }

    @Override
    public void close() {
        connection.close();
    }

    private static StoredMedia describe(MediaKey key, HeadObjectResponse said) {
        return new StoredMedia(key, said.contentLength(), plain(said.eTag()), said.lastModified());
    }

    static String plain(String etag) {
        return etag.replace("\"", "");
    }

    private static <T> T call(String what, Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException e) {
            throw S3Failures.explain(what, e);
        }
    }
}
