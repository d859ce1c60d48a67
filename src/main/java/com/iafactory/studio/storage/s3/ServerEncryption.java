package com.iafactory.studio.storage.s3;

import java.util.Optional;

/** What the server encrypts objects with before they reach its disks. */
public sealed interface ServerEncryption {
    /** With keys of the store itself (SSE-S3). */
    record StoreKeys() implements ServerEncryption {}

    /**
     * With a key of the key service (SSE-KMS).
     *
     * @param key its id; empty for the account's default key
     */
    record KeyService(Optional<String> key) implements ServerEncryption {}

    static Optional<ServerEncryption> of(String kind, String key) {
        return switch (kind) {
            case "" -> Optional.empty();
            case "AES256" -> Optional.of(new StoreKeys());
            case "aws:kms" -> Optional.of(new KeyService(key.isEmpty() ? Optional.empty() : Optional.of(key)));
            default -> throw S3Settings.wrong("STUDIO_S3_ENCRYPTION", "encryption is AES256 or aws:kms");
        };
    }
}
