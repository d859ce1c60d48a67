package com.iafactory.studio.storage.s3;

import com.iafactory.studio.storage.ExactStream;
import com.iafactory.studio.storage.IncompleteMedia;
import com.iafactory.studio.storage.MediaKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Sends a stream: at once when it is small, else in parts that become one object when the last has arrived. A part is read wholly
 * before it is sent, so it can be sent again after a fault, and a stream that breaks is noticed before the store believes it.
 */
final class S3Upload {
    /** S3 takes 10,000 parts of at least 5 MiB. */
    static final int PART = 16 << 20;

    private static final int MOST_PARTS = 10_000;

    private final S3Client client;
    private final S3Requests requests;

    S3Upload(S3Client client, S3Requests requests) {
        this.client = client;
        this.requests = requests;
    }

    /** @return the new object's etag */
    String send(MediaKey key, long bytes, InputStream content) {
        if (bytes > (long) PART * MOST_PARTS) {
            throw new IncompleteMedia(key, new IOException("it is larger than an object can be"));
        }
        ExactStream exact = new ExactStream(content, bytes);
        byte[] part = new byte[(int) Math.min(bytes, PART)];
        int first = fill(key, exact, part);
        if (bytes <= PART) {
            expectEnd(key, exact);
            return client.putObject(requests.put(key), body(key, part, first)).eTag();
        }
        return sendParts(key, exact, part, first);
    }

    private String sendParts(MediaKey key, ExactStream exact, byte[] part, int first) {
        String upload = client.createMultipartUpload(requests.begin(key)).uploadId();
        try {
            List<CompletedPart> sent = new ArrayList<>();
            for (int length = first; length > 0; length = fill(key, exact, part)) {
                int number = sent.size() + 1;
                String etag = client.uploadPart(requests.part(key, upload, number), body(key, part, length))
                        .eTag();
                sent.add(CompletedPart.builder().partNumber(number).eTag(etag).build());
            }
            expectEnd(key, exact);
            return client.completeMultipartUpload(requests.complete(key, upload, sent))
                    .eTag();
        } catch (RuntimeException e) {
            abort(key, upload, e);
            throw e;
        }
    }

    private void abort(MediaKey key, String upload, RuntimeException failure) {
        try {
            client.abortMultipartUpload(requests.abort(key, upload));
        } catch (SdkException e) {
            // The parts stay invisible and are removed by the bucket's rule for unfinished uploads.
            failure.addSuppressed(e);
        }
    }

    private static RequestBody body(MediaKey key, byte[] part, int length) {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(part, 0, length),
                length,
                key.type().mime());
    }

    private static int fill(MediaKey key, ExactStream exact, byte[] part) {
        try {
            return exact.readNBytes(part, 0, part.length);
        } catch (IOException e) {
            throw new IncompleteMedia(key, e);
        }
    }

    private static void expectEnd(MediaKey key, ExactStream exact) {
        try {
            exact.expectEnd();
        } catch (IOException e) {
            throw new IncompleteMedia(key, e);
        }
    }
}
