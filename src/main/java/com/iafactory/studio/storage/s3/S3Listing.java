package com.iafactory.studio.storage.s3;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.MediaPage;
import com.iafactory.studio.storage.StoredMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Walks through a bucket in the order of keys, at most a thousand an answer. */
final class S3Listing {
    private static final int LARGEST_ANSWER = 1000;

    private final S3Client client;
    private final S3Requests requests;

    S3Listing(S3Client client, S3Requests requests) {
        this.client = client;
        this.requests = requests;
    }

    MediaPage page(MediaFolder folder, String after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a page has at least one object: " + limit);
        }
        List<StoredMedia> found = new ArrayList<>();
        String last = after;
        boolean more = true;
        while (more && found.size() <= limit) {
            ListObjectsV2Response answer = client.listObjectsV2(
                    requests.list(folder, last, Math.min(LARGEST_ANSWER, limit + 1 - found.size())));
            for (S3Object object : answer.contents()) {
                media(object).ifPresent(found::add);
                last = object.key();
            }
            more = Boolean.TRUE.equals(answer.isTruncated())
                    && !answer.contents().isEmpty();
        }
        return found.size() > limit ? new MediaPage(found.subList(0, limit), true) : new MediaPage(found, false);
    }

    long deleteAll(MediaFolder folder) {
        long count = 0;
        while (true) {
            List<String> keys = client.listObjectsV2(requests.list(folder, "", LARGEST_ANSWER)).contents().stream()
                    .map(S3Object::key)
                    .toList();
            if (keys.isEmpty()) {
                return count;
            }
            DeleteObjectsResponse answer = client.deleteObjects(requests.delete(keys));
            if (answer.hasErrors() && !answer.errors().isEmpty()) {
                throw StudioException.failed(
                        "media-store-refused",
                        "The media store did not remove "
                                + answer.errors().getFirst().key() + ": "
                                + answer.errors().getFirst().code() + ".",
                        "Check the rights of the key in STUDIO_S3_ACCESS_KEY.");
            }
            count += keys.size();
        }
    }

    /** Objects that others put into the bucket have names that are no keys; they are left alone. */
    private static Optional<StoredMedia> media(S3Object object) {
        try {
            return Optional.of(new StoredMedia(
                    new MediaKey(object.key()),
                    object.size(),
                    S3MediaStore.plain(object.eTag()),
                    object.lastModified()));
        } catch (StudioException e) {
            return Optional.empty();
        }
    }
}
