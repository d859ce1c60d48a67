package com.iafactory.studio.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of a piece of media: SHA-256 over everything that went into it. Equal digests mean the same piece.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {
    public Digest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    /** Digest of texts, each with its length in front, so that ("ab","c") and ("a","bc") differ. */
    public static Digest of(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }
        return new Digest(HexFormat.of().formatHex(sha.digest()));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @JsonCreator
    public static Digest parse(String hex) {
        return new Digest(hex);
    }

    /** A number drawn from the digest, for seeds. */
    public long seed() {
        return Long.parseUnsignedLong(hex.substring(0, 16), 16);
    }

    public String brief() {
        return hex.substring(0, 12);
    }

    @Override
    @JsonValue
    public String toString() {
        return hex;
    }
}
