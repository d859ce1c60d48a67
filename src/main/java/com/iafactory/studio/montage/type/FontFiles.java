package com.iafactory.studio.montage.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Font files of the system, found by name; the first folder that holds a name wins. */
final class FontFiles {
    private final Map<String, Path> byStem;

    private FontFiles(Map<String, Path> byStem) {
        this.byStem = byStem;
    }

    /** Where Linux distributions, macOS and Homebrew keep fonts. */
    static List<Path> systemFolders() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve("Library/Fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/opt/homebrew/share/fonts"));
    }

    static FontFiles in(List<Path> folders) {
        Map<String, Path> byStem = new HashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, 6, FileVisitOption.FOLLOW_LINKS)) {
                    files.filter(FontFiles::isFont).sorted().forEach(file -> byStem.putIfAbsent(stem(file), file));
                } catch (IOException | UncheckedIOException ignored) {
                    // A folder that cannot be read holds no font we could use; what is missing is reported by name.
                }
            }
        }
        return new FontFiles(Map.copyOf(byStem));
    }

    Optional<Path> named(String stem) {
        return Optional.ofNullable(byStem.get(stem.toLowerCase(Locale.ROOT)));
    }

    private static boolean isFont(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".otf") || name.endsWith(".ttf")) && Files.isRegularFile(file);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(0, name.length() - 4);
    }
}
