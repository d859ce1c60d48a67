package com.iafactory.studio.secret;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.origin.Secrets;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key and its name.
 *
 * @param id 1 to 16 of {@code a-z 0-9}; stands in everything the key wrote
 */
public record NamedKey(String id, SecretKey key) {
    static final int BYTES = 32;
    static final String ALGORITHM = "AES";

    public NamedKey {
        if (!id.matches("[a-z0-9]{1,16}")) {
            throw unreadable("the name of a key is 1 to 16 of a-z and 0-9");
        }
        if (key.getEncoded().length != BYTES) {
            throw unreadable("key " + id + " has not 256 bits");
        }
    }

    /**
     * Reads {@code name:base64 of 32 bytes}.
     *
     * @throws StudioException kind INPUT; never shows the text
     */
    public static NamedKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw unreadable("a key is written name:base64");
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text.substring(colon + 1));
            if (bytes.length != BYTES) {
                throw unreadable("a key has " + BYTES + " bytes, not " + bytes.length);
            }
            return new NamedKey(text.substring(0, colon), new SecretKeySpec(bytes, ALGORITHM));
        } catch (IllegalArgumentException e) {
            throw unreadable("it is no base64");
        }
    }

    /** A new key. */
    static NamedKey draw(String id) {
        return new NamedKey(id, new SecretKeySpec(Secrets.bytes(BYTES), ALGORITHM));
    }

    /** As {@link #parse} reads it; only for the key file. */
    String written() {
        return id + ":" + Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static StudioException unreadable(String why) {
        return StudioException.input(
                "secret-key-invalid",
                "A secret key cannot be read: " + why + ".",
                "Write keys as name:base64 of 32 bytes; make one with: echo \"k2:$(openssl rand -base64 32)\"");
    }

    @Override
    public String toString() {
        return id;
    }
}
