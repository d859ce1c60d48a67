package com.iafactory.studio.storage.s3;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.secret.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where the bucket is and how to be let in. Prints without the secret key.
 *
 * @param endpoint of MinIO and the like; empty for Amazon's own of the region
 * @param pathStyle whether the bucket stands in the path instead of the host name
 * @param encryption what the server is asked to encrypt with; empty leaves it to the bucket's own rule
 * @param direct whether browsers reach the store themselves; else the studio hands the media out
 */
public record S3Settings(
        Optional<URI> endpoint,
        String region,
        String bucket,
        String accessKey,
        Secret secretKey,
        boolean pathStyle,
        Optional<ServerEncryption> encryption,
        boolean direct) {
    public static final String BUCKET = "iafactory-video-studio";
    private static final String REGION = "us-east-1";

    public S3Settings {
        if (!bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")) {
            throw wrong("STUDIO_S3_BUCKET", "\"" + bucket + "\" is no name of a bucket");
        }
        if (accessKey.isBlank() || secretKey.text().isBlank()) {
            throw wrong("STUDIO_S3_ACCESS_KEY and STUDIO_S3_SECRET_KEY", "one of them is missing");
        }
    }

    /**
     * From {@code STUDIO_S3_ENDPOINT, _REGION, _BUCKET, _ACCESS_KEY, _SECRET_KEY, _PATH_STYLE} (default: true with an endpoint) and
     * {@code _ENCRYPTION} ({@code AES256} or {@code aws:kms}, with {@code _KMS_KEY}) and {@code _LINKS} ({@code store}, or
     * {@code studio} where browsers cannot reach the store). Empty when neither endpoint nor bucket nor
     * access key is named: then media lie on the file system.
     */
    public static Optional<S3Settings> from(Map<String, String> environment) {
        String endpoint = text(environment, "ENDPOINT", "");
        if (endpoint.isEmpty()
                && text(environment, "BUCKET", "").isEmpty()
                && text(environment, "ACCESS_KEY", "").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new S3Settings(
                endpoint.isEmpty() ? Optional.empty() : Optional.of(uri(endpoint)),
                text(environment, "REGION", REGION),
                text(environment, "BUCKET", BUCKET),
                text(environment, "ACCESS_KEY", ""),
                new Secret(text(environment, "SECRET_KEY", "")),
                Boolean.parseBoolean(text(environment, "PATH_STYLE", String.valueOf(!endpoint.isEmpty()))),
                ServerEncryption.of(text(environment, "ENCRYPTION", ""), text(environment, "KMS_KEY", "")),
                direct(text(environment, "LINKS", "store"))));
    }

    private static boolean direct(String links) {
        return switch (links) {
            case "store" -> true;
            case "studio" -> false;
            default -> throw wrong("STUDIO_S3_LINKS", "links lead to the \"store\" or to the \"studio\"");
        };
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault("STUDIO_S3_" + name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static URI uri(String text) {
        if (!text.matches("https?://[A-Za-z0-9.\\[\\]:-]+/?")) {
            throw wrong("STUDIO_S3_ENDPOINT", "it is no address such as https://minio.example.org:9000");
        }
        return URI.create(text);
    }

    static StudioException wrong(String variable, String why) {
        return StudioException.input(
                "s3-settings-invalid",
                "The settings of the S3 store are wrong: " + why + ".",
                "Check " + variable + "; without any STUDIO_S3_ variable media lie under STUDIO_HOME.");
    }
}
