package com.iafactory.studio.provider;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.take.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;

/** A file as a {@code data:} URL, for services that take pictures within a request. */
public final class DataLink {
    private DataLink() {}

    public static String of(InputFile file) {
        return "data:" + file.type() + ";base64," + base64(file);
    }

    public static String base64(InputFile file) {
        return Base64.getEncoder().encodeToString(bytes(file));
    }

    public static byte[] bytes(InputFile file) {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw StudioException.failed(
                    "take-input-unreadable",
                    "The file " + file.path() + " that is to be sent cannot be read.",
                    "Check that it is there and that the studio's user may read it.",
                    e);
        }
    }
}
