package com.iafactory.studio.engine;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tab-separated tables on the class path; lines that start with # are comments. */
public final class TableResource {
    private TableResource() {}

    public static List<String[]> rows(String path) {
        try (InputStream in = TableResource.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw unreadable(path, new IOException("not on the class path"));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static StudioException unreadable(String path, IOException cause) {
        return StudioException.failed(
                "resource-missing", "The table " + path + " cannot be read.", "Build the studio again.", cause);
    }
}
