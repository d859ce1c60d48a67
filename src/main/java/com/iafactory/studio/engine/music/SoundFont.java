package com.iafactory.studio.engine.music;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file of sampled General MIDI instruments.
 *
 * @param file ends in .sf2 or .sf3
 * @param size bytes; with the name it tells one font from another
 */
public record SoundFont(Path file, long size) {
    /** Where Debian, Fedora, Arch and Homebrew (both processors) put sound fonts. */
    private static final List<Path> FOLDERS = Stream.of(
                    "/usr/share/sounds/sf3",
                    "/usr/share/sounds/sf2",
                    "/usr/share/soundfonts",
                    "/usr/local/share/soundfonts",
                    "/usr/local/share/fluidsynth",
                    "/opt/homebrew/share/soundfonts",
                    "/opt/homebrew/share/fluidsynth")
            .map(Path::of)
            .toList();
    /** Best first; free fonts in Debian packages of the same order. Another font is taken when none of them is there. */
    private static final List<String> PREFERRED =
            List.of("musescore_general_lite", "musescore_general", "fluidr3_gm", "timgm6mb");

    private static final String PACKAGE = "musescore-general-soundfont-small";

    /**
     * The best font of this machine.
     *
     * @throws StudioException kind FAILED when there is none, with the package to install
     */
    public static SoundFont find() {
        return find(FOLDERS);
    }

    /** The best font in these folders; see {@link #find()}. */
    public static SoundFont find(List<Path> folders) {
        List<Path> fonts = new ArrayList<>();
        folders.forEach(folder -> fonts.addAll(fontsIn(folder)));
        return fonts.stream()
                .min(Comparator.comparingInt(SoundFont::rank))
                .map(SoundFont::of)
                .orElseThrow(() -> StudioException.failed(
                        "sound-font-missing",
                        "There is no sound font on this machine, so no music can be made.",
                        "Install one: `sudo apt-get install " + PACKAGE
                                + "`, or put a General MIDI .sf2 file into /usr/share/soundfonts."));
    }

    private static SoundFont of(Path file) {
        try {
            Path real = file.toRealPath();
            return new SoundFont(real, Files.size(real));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> fontsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).matches(".*\\.sf[23]"))
                    .filter(Files::isReadable)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static int rank(Path font) {
        for (int i = 0; i < PREFERRED.size(); i++) {
            if (name(font).startsWith(PREFERRED.get(i))) {
                return i;
            }
        }
        return PREFERRED.size();
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** Name and size. */
    public String identity() {
        return file.getFileName() + " (" + size + " bytes)";
    }
}
