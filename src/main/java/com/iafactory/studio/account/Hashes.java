package com.iafactory.studio.account;

import com.iafactory.studio.media.Digest;
import java.nio.charset.StandardCharsets;

/** Under what a secret of ours is kept. Plain SHA-256 is enough: such secrets have 256 bits and cannot be guessed. */
final class Hashes {
    private Hashes() {}

    static byte[] of(String secret) {
        return Digest.sha256().digest(secret.getBytes(StandardCharsets.UTF_8));
    }
}
