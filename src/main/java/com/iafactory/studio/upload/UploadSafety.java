package com.iafactory.studio.upload;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Sandbox;
import com.iafactory.studio.storage.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether files from outside can be opened safely on this machine, seen by trying it.
 *
 * @param rung the walls there are; empty when there are none and uploads are refused
 * @param playlistRefused whether a playlist that got past the first bytes is refused by the reader all the same
 */
public record UploadSafety(Optional<Sandbox.Rung> rung, boolean playlistRefused) {
    public static UploadSafety examine() {
        Optional<Sandbox> walls = Sandbox.find();
        return new UploadSafety(walls.map(Sandbox::rung), refusesPlaylist(walls.orElseGet(Sandbox::limitsOnly)));
    }

    private static boolean refusesPlaylist(Sandbox sandbox) {
        try {
            Path folder = Files.createTempDirectory("studio-doctor");
            try {
                Path input = Files.createDirectory(folder.resolve("input"));
                Path output = Files.createDirectory(folder.resolve("output"));
                Path other = Files.writeString(folder.resolve("other.ts"), "not to be opened");
                Path list = Files.writeString(
                        input.resolve("original"),
                        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile://" + other + "\n#EXT-X-ENDLIST\n");
                new FirstLook(sandbox).at(Container.MP4, list, output);
                return false;
            } catch (StudioException e) {
                return e.kind() == StudioException.Kind.INPUT;
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
