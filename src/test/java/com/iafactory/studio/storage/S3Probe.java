package com.iafactory.studio.storage;

import com.iafactory.studio.storage.s3.S3Settings;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

/** Looks at the server past the store. */
final class S3Probe {
    private S3Probe() {}

    static List<String> unfinishedUploads(S3Settings settings) {
        return ask(
                settings,
                client -> client.listMultipartUploads(list -> list.bucket(settings.bucket())).uploads().stream()
                        .map(MultipartUpload::key)
                        .toList());
    }

    static String encryption(S3Settings settings, MediaKey key) {
        return ask(
                settings,
                client -> client.headObject(
                                head -> head.bucket(settings.bucket()).key(key.path()))
                        .serverSideEncryptionAsString());
    }

    private static <T> T ask(S3Settings settings, Function<S3Client, T> question) {
        try (S3Client client = S3Client.builder()
                .endpointOverride(settings.endpoint().orElseThrow())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.accessKey(), settings.secretKey().text())))
                .region(Region.of(settings.region()))
                .forcePathStyle(true)
                .build()) {
            return question.apply(client);
        }
    }
}
