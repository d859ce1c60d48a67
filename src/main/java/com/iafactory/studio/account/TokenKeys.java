package com.iafactory.studio.account;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.origin.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The keys access tokens are signed with. The first signs; all verify, so a new one is put in front and the old one taken away
 * ten minutes later. From {@code STUDIO_JWT_KEY} (several nodes share it), else made once under the studio's home.
 */
public final class TokenKeys {
    private final List<Key> keys;

    private TokenKeys(List<Key> keys) {
        this.keys = keys;
    }

    /** @param id says which key a token was signed with, and nothing about the key */
    record Key(String id, byte[] bytes) {
        static Key of(byte[] bytes) {
            return new Key(
                    Digest.of("token key", Base64.getEncoder().encodeToString(bytes))
                            .brief(),
                    bytes);
        }
    }

    /** @param text keys in Base64 by commas, each of 32 bytes or more */
    public static TokenKeys read(String text) {
        List<Key> keys = new ArrayList<>();
        for (String word : text.split(",")) {
            byte[] bytes;
            try {
                bytes = Base64.getDecoder()
                        .decode(word.strip().replace('-', '+').replace('_', '/'));
            } catch (IllegalArgumentException e) {
                bytes = new byte[0];
            }
            if (bytes.length < 32) {
                throw StudioException.input(
                        "token-key-wrong",
                        "A key for access tokens (STUDIO_JWT_KEY) is not 32 bytes or more in Base64.",
                        "Make one with: openssl rand -base64 32. Several are joined by commas; the first one signs.");
            }
            keys.add(Key.of(bytes));
        }
        return new TokenKeys(List.copyOf(keys));
    }

    public static TokenKeys kept(Path home) {
        Path file = home.resolve("keys").resolve("access-tokens");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(home.resolve("keys"));
                Path half = Files.createTempFile(
                        home.resolve("keys"),
                        "key",
                        ".half",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(half, Secrets.word() + "\n");
                try {
                    // A link is made by one process only; the others find its key.
                    Files.createLink(file, half);
                } catch (java.nio.file.FileAlreadyExistsException e) {
                    // Theirs is as good.
                } finally {
                    Files.delete(half);
                }
            }
            return read(Files.readString(file).strip());
        } catch (IOException e) {
            throw StudioException.failed(
                    "token-key-unusable",
                    "The key for access tokens cannot be kept in " + file + ".",
                    "Check that the folder belongs to the user who runs the studio.",
                    e);
        }
    }

    Key signing() {
        return keys.getFirst();
    }

    Optional<Key> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
