package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists files in the order of their whole paths, as S3 does, and looks into no folder that lies wholly before the page. */
final class FolderListing {
    private final Path root;

    FolderListing(Path root) {
        this.root = root;
    }

    MediaPage page(
            MediaFolder folder, Optional<MediaKey> after, int limit, Function<MediaKey, Optional<StoredMedia>> find) {
        if (limit < 1) {
            throw new IllegalArgumentException("a page has at least one object: " + limit);
        }
        List<StoredMedia> found = new ArrayList<>();
        try {
            collect(folder.path(), after.map(MediaKey::path).orElse(""), limit + 1, find, found);
        } catch (IOException e) {
            throw Transfer.disk(e);
        }
        return found.size() > limit ? new MediaPage(found.subList(0, limit), true) : new MediaPage(found, false);
    }

    private void collect(
            String folder,
            String after,
            int limit,
            Function<MediaKey, Optional<StoredMedia>> find,
            List<StoredMedia> found)
            throws IOException {
        for (String path : sorted(folder)) {
            if (found.size() == limit) {
                return;
            }
            if (path.endsWith("/")) {
                if (path.compareTo(after) > 0 || after.startsWith(path)) {
                    collect(path, after, limit, find, found);
                }
            } else if (path.compareTo(after) > 0) {
                key(path).flatMap(find).ifPresent(found::add);
            }
        }
    }

    /** What lies in a folder, with a slash after folders, so that plain order of text is the order of whole paths. */
    private List<String> sorted(String folder) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> folder + file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    /** Files that others put into the folder have names that are no keys; they are left alone. */
    private static Optional<MediaKey> key(String path) {
        try {
            return Optional.of(new MediaKey(path));
        } catch (StudioException e) {
            return Optional.empty();
        }
    }

    /** Removes what is empty of a folder; what is filled again meanwhile stays. */
    void removeEmpty(MediaFolder folder) {
        try (Stream<Path> below = Files.walk(root.resolve(folder.path()))) {
            for (Path each : below.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                try {
                    Files.deleteIfExists(each);
                } catch (DirectoryNotEmptyException e) {
                    // Filled again, or with files of others.
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // It may be gone already; and an empty folder left behind harms nobody.
        }
    }
}
