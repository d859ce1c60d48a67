package com.iafactory.studio.storage.s3;

import com.iafactory.studio.storage.ByteRange;
import com.iafactory.studio.storage.MediaFolder;
import com.iafactory.studio.storage.MediaKey;
import com.iafactory.studio.storage.s3.ServerEncryption.KeyService;
import com.iafactory.studio.storage.s3.ServerEncryption.StoreKeys;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectsRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/** Writes the requests for one bucket, with its encryption where one is asked for. */
record S3Requests(String bucket, Optional<ServerEncryption> encryption) {
    HeadObjectRequest head(MediaKey key) {
        return HeadObjectRequest.builder().bucket(bucket).key(key.path()).build();
    }

    GetObjectRequest get(MediaKey key) {
        return GetObjectRequest.builder().bucket(bucket).key(key.path()).build();
    }

    /** Only of the version that was looked at: another one answers 412. */
    GetObjectRequest get(MediaKey key, ByteRange range, String etag) {
        return get(key).toBuilder()
                .range("bytes=" + range.first() + "-" + range.last())
                .ifMatch("\"" + etag + "\"")
                .build();
    }

    PutObjectRequest put(MediaKey key) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key.path())
                .contentType(key.type().mime())
                .serverSideEncryption(encryptionKind())
                .ssekmsKeyId(encryptionKey())
                .build();
    }

    CreateMultipartUploadRequest begin(MediaKey key) {
        return CreateMultipartUploadRequest.builder()
                .bucket(bucket)
                .key(key.path())
                .contentType(key.type().mime())
                .serverSideEncryption(encryptionKind())
                .ssekmsKeyId(encryptionKey())
                .build();
    }

    UploadPartRequest part(MediaKey key, String upload, int number) {
        return UploadPartRequest.builder()
                .bucket(bucket)
                .key(key.path())
                .uploadId(upload)
                .partNumber(number)
                .build();
    }

    CompleteMultipartUploadRequest complete(MediaKey key, String upload, List<CompletedPart> parts) {
        return CompleteMultipartUploadRequest.builder()
                .bucket(bucket)
                .key(key.path())
                .uploadId(upload)
                .multipartUpload(all -> all.parts(parts))
                .build();
    }

    AbortMultipartUploadRequest abort(MediaKey key, String upload) {
        return AbortMultipartUploadRequest.builder()
                .bucket(bucket)
                .key(key.path())
                .uploadId(upload)
                .build();
    }

    CopyObjectRequest copy(MediaKey from, MediaKey to) {
        return CopyObjectRequest.builder()
                .sourceBucket(bucket)
                .sourceKey(from.path())
                .destinationBucket(bucket)
                .destinationKey(to.path())
                .serverSideEncryption(encryptionKind())
                .ssekmsKeyId(encryptionKey())
                .build();
    }

    ListObjectsV2Request list(MediaFolder folder, String after, int limit) {
        return ListObjectsV2Request.builder()
                .bucket(bucket)
                .prefix(folder.path())
                .startAfter(after.isEmpty() ? null : after)
                .maxKeys(limit)
                .build();
    }

    DeleteObjectRequest delete(MediaKey key) {
        return DeleteObjectRequest.builder().bucket(bucket).key(key.path()).build();
    }

    DeleteObjectsRequest delete(List<String> keys) {
        List<ObjectIdentifier> objects = keys.stream()
                .map(key -> ObjectIdentifier.builder().key(key).build())
                .toList();
        return DeleteObjectsRequest.builder()
                .bucket(bucket)
                .delete(all -> all.objects(objects).quiet(true))
                .build();
    }

    private @Nullable ServerSideEncryption encryptionKind() {
        return encryption
                .map(kind -> switch (kind) {
                    case StoreKeys _ -> ServerSideEncryption.AES256;
                    case KeyService _ -> ServerSideEncryption.AWS_KMS;
                })
                .orElse(null);
    }

    private @Nullable String encryptionKey() {
        return encryption.orElse(null) instanceof KeyService service
                ? service.key().orElse(null)
                : null;
    }
}
