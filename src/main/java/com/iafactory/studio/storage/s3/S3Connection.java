package com.iafactory.studio.storage.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The client and the signer of links, for the same place and key. Reads nothing but the settings: no profile of the user's, no
 * environment of Amazon's, no address of a machine's metadata.
 */
record S3Connection(S3Client client, S3Presigner signer) implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** Without a byte; a part of 16 MiB on a slow line is still moving. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    static S3Connection open(S3Settings settings) {
        StaticCredentialsProvider credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create(
                settings.accessKey(), settings.secretKey().text()));
        Region region = Region.of(settings.region());
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .credentialsProvider(credentials)
                .region(region)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(settings.pathStyle())
                        // A body is in memory anyway; asking first would cost a round trip for each.
                        .expectContinueEnabled(false)
                        .build())
                // Older MinIO and other servers know no trailing checksums; the signature covers the body, and the
                // transport it.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        S3Presigner.Builder signer = S3Presigner.builder()
                .credentialsProvider(credentials)
                .region(region)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(settings.pathStyle())
                        .build());
        settings.endpoint().ifPresent(endpoint -> {
            client.endpointOverride(endpoint);
            signer.endpointOverride(endpoint);
        });
        return new S3Connection(client.build(), signer.build());
    }

    URI sign(GetObjectRequest request, Duration validFor) {
        try {
            return signer.presignGetObject(
                            link -> link.signatureDuration(validFor).getObjectRequest(request))
                    .url()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("keys are safe in an address as they are", e);
        }
    }

    /** @return whether it had to be made */
    boolean requireBucket(String bucket) {
        try {
            client.headBucket(ask -> ask.bucket(bucket));
            return false;
        } catch (S3Exception e) {
            if (!S3Failures.isNotFound(e)) {
                throw e;
            }
        }
        try {
            client.createBucket(make -> make.bucket(bucket));
        } catch (BucketAlreadyOwnedByYouException e) {
            return false;
        }
        return true;
    }

    @Override
    public void close() {
        client.close();
        signer.close();
    }
}
