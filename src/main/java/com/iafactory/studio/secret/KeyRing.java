package com.iafactory.studio.secret;

import com.iafactory.studio.media.StudioException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Named keys of 256 bits. The first one writes, all of them read: to replace a key, put a new one in front, renew what was written
 * with the old, then take the old one out. Immutable.
 */
public final class KeyRing {
    private final List<NamedKey> keys;

    /** @throws StudioException kind INPUT when there is none, or two have the same name */
    public KeyRing(List<NamedKey> keys) {
        Set<String> names = new HashSet<>();
        if (keys.isEmpty() || !keys.stream().allMatch(key -> names.add(key.id()))) {
            throw StudioException.input(
                    "secret-keys-invalid",
                    "A key ring holds at least one key, each under a name of its own.",
                    "Check STUDIO_SECRET_KEY or the key file.");
        }
        this.keys = List.copyOf(keys);
    }

    public NamedKey writer() {
        return keys.getFirst();
    }

    public Optional<NamedKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /**
     * Other keys under the same names, for another purpose (HKDF, RFC 5869): one file to guard, and no key used for two things.
     *
     * @param purpose fixed for ever, for example {@code signed-links}
     */
    public KeyRing derive(String purpose) {
        List<NamedKey> derived = new ArrayList<>();
        for (NamedKey key : keys) {
            derived.add(new NamedKey(key.id(), derive(key.key(), purpose)));
        }
        return new KeyRing(derived);
    }

    private static SecretKey derive(SecretKey key, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            NamedKey.ALGORITHM,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .thenExpand(
                                            purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8), NamedKey.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has HKDF with SHA-256", e);
        }
    }

    /** Names only. */
    @Override
    public String toString() {
        return keys.toString();
    }
}
