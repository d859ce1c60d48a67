package com.iafactory.studio.secret;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.origin.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals secrets for keeping in a table: AES-256-GCM with a nonce of its own each time. What is sealed for one user and field opens
 * for no other: both are authenticated with it, as is the name of the key. Thread-safe.
 *
 * <p>A sealed text is {@code v1.<key>.<base64url of nonce, ciphertext and tag>}. Random nonces of 96 bits are safe for 2^32 texts
 * a key (NIST SP 800-38D, 8.3).
 */
public final class SecretBox {
    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;

    public SecretBox(KeyRing keys) {
        this.keys = keys.derive("secrets-at-rest");
    }

    /** @param field what it is, for example {@code youtube-refresh-token}; needed again to open it */
    public String seal(UUID user, String field, Secret secret) {
        NamedKey key = keys.writer();
        byte[] nonce = Secrets.bytes(NONCE_BYTES);
        byte[] hidden =
                run(Cipher.ENCRYPT_MODE, key, nonce, user, field, secret.text().getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(nonce.length + hidden.length)
                .put(nonce)
                .put(hidden)
                .array();
        return VERSION + "." + key.id() + "." + encode(all);
    }

    /**
     * Opens what was sealed for this user and field.
     *
     * @throws StudioException kind FAILED, code {@code secret-unreadable}, when it was changed, was sealed for another user or
     *     field, or its key is no longer there
     */
    public Secret open(UUID user, String field, String sealed) {
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw unreadable(field, "it is no sealed text");
        }
        NamedKey key = keys.find(parts[1]).orElseThrow(() -> unreadable(field, "its key is not on the ring"));
        byte[] all = decode(field, parts[2]);
        byte[] nonce = java.util.Arrays.copyOf(all, NONCE_BYTES);
        byte[] hidden = java.util.Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new Secret(
                new String(run(Cipher.DECRYPT_MODE, key, nonce, user, field, hidden), StandardCharsets.UTF_8));
    }

    /** Whether the ring's first key sealed it; when not, it wants to be renewed before the older key is taken out. */
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(VERSION + "." + keys.writer().id() + ".");
    }

    /** The same secret sealed with the ring's first key; the text itself when it is already. */
    public String renew(UUID user, String field, String sealed) {
        return isCurrent(sealed) ? sealed : seal(user, field, open(user, field, sealed));
    }

    private static byte[] run(int mode, NamedKey key, byte[] nonce, UUID user, String field, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            // Ids have a fixed form without '|', and the field comes last: no two triples give the same text.
            cipher.updateAAD((VERSION + "|" + key.id() + "|" + user + "|" + field).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw unreadable(field, "it was changed, or was sealed for something else");
        }
    }

    private static byte[] decode(String field, String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            // Base64 lets some last characters differ and mean the same; there is one way to write a sealed text.
            if (all.length >= NONCE_BYTES + TAG_BITS / 8 && encode(all).equals(text)) {
                return all;
            }
        } catch (IllegalArgumentException e) {
            throw unreadable(field, "it is no sealed text");
        }
        throw unreadable(field, "it is no sealed text");
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static StudioException unreadable(String field, String why) {
        return StudioException.failed(
                "secret-unreadable",
                "The secret " + field + " cannot be read: " + why + ".",
                "Put the key it was sealed with back on the ring (STUDIO_SECRET_KEY or the key file), or enter the secret again.");
    }
}
