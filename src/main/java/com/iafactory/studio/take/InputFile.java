package com.iafactory.studio.take;

import com.iafactory.studio.media.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file that is sent along with a request; known by what is in it, not by where it lies.
 *
 * @param type for example {@code image/png}
 */
public record InputFile(Path path, String type, Digest digest) {
    public static InputFile of(Path path, String type) {
        MessageDigest sha = Digest.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InputFile(path, type, new Digest(HexFormat.of().formatHex(sha.digest())));
    }
}
