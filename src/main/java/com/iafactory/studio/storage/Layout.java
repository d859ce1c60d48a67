package com.iafactory.studio.storage;

import com.iafactory.studio.media.StudioException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The grammar of the published layout; keys and folders are checked against it and can be nothing else. */
final class Layout {
    /** Folders carry no dot and files exactly one known ending, so that no key is ever a folder of another. */
    private static final String FOLDER = "[a-z0-9][a-z0-9_-]{0,79}";

    private static final String FILE = "[a-z0-9][a-z0-9_.-]{0,119}";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String AREAS =
            Arrays.stream(ProjectArea.values()).map(ProjectArea::path).collect(Collectors.joining("|", "(?:", ")"));
    private static final String SHELVES =
            Arrays.stream(LibraryShelf.values()).map(LibraryShelf::path).collect(Collectors.joining("|", "(?:", ")"));
    private static final String PLACES =
            "(?:users/ID/projects/ID/AREAS|users/ID/voice_clones|users/ID/library/SHELVES|public/templates|public/samples)"
                    .replace("ID", ID)
                    .replace("AREAS", AREAS)
                    .replace("SHELVES", SHELVES);

    /** At most six folders below a place: with the longest names still within S3's 1,024 bytes. */
    private static final Pattern KEY = Pattern.compile(PLACES + "(?:/" + FOLDER + "){0,6}/" + FILE);

    private static final Pattern FOLDERS =
            Pattern.compile("(?:users(?:/ID(?:/projects(?:/ID)?|/library)?)?|public|".replace("ID", ID) + PLACES
                    + "(?:/" + FOLDER + "){0,6})/");

    private Layout() {}

    static String key(String path) {
        if (!KEY.matcher(path).matches() || ending(path).isEmpty()) {
            throw refuse("media-key-invalid", path);
        }
        return path;
    }

    static String folder(String path) {
        if (!FOLDERS.matcher(path).matches()) {
            throw refuse("media-folder-invalid", path);
        }
        return path;
    }

    static java.util.Optional<ContentType> ending(String path) {
        return ContentType.ofEnding(path.substring(path.lastIndexOf('.') + 1));
    }

    private static StudioException refuse(String code, String path) {
        String shown = path.length() > 200 ? path.substring(0, 200) + "…" : path;
        return StudioException.input(
                code,
                "\"" + shown.replaceAll("\\p{Cntrl}", "?") + "\" is no place in the media store.",
                "Use lower-case letters, digits, '-' and '_', and an ending the studio knows, such as .mp4 or .srt.");
    }
}
