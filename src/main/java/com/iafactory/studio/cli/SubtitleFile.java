package com.iafactory.studio.cli;

import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.production.Subtitles.Brought;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads subtitles that somebody brings. */
final class SubtitleFile {
    /** As much as the service takes. */
    private static final long LARGEST = 1 << 20;

    private SubtitleFile() {}

    /** @throws StudioException kind INPUT, naming the file */
    static Brought read(Language language, String typed) {
        try {
            Path file = Path.of(typed);
            if (Files.size(file) > LARGEST) {
                throw StudioException.input(
                        "subtitles-too-large", file + " is larger than 1 MB.", "Subtitles of a film are smaller.");
            }
            Brought brought = new Brought(language, SubtitleReader.text(Files.readAllBytes(file)));
            brought.cues();
            return brought;
        } catch (IOException | InvalidPathException e) {
            throw StudioException.input(
                    "subtitles-unreadable", typed + " cannot be read.", "Check the path after --subtitle-file.");
        }
    }
}
