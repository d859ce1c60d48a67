package com.iafactory.studio.upload;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The way in: first look, mezzanine, and a look at the mezzanine, each inside the sandbox. Thread-safe. */
final class Gate {
    private final Supplier<Optional<Sandbox>> sandbox;

    /** @param sandbox the same each time; empty where nothing may come in */
    Gate(Supplier<Optional<Sandbox>> sandbox) {
        this.sandbox = sandbox;
    }

    /** @throws StudioException kind REFUSED, code {@code uploads-off}, when this machine cannot lock anything in */
    Sandbox require() {
        return sandbox.get()
                .orElseThrow(
                        () -> StudioException.refused(
                                "uploads-off",
                                "This studio takes no uploads: files from outside cannot be opened safely on this machine.",
                                "Install bubblewrap, or allow user namespaces; who trusts every file sets STUDIO_UPLOADS=trusted."));
    }

    /**
     * @param file alone in its folder
     * @param output an empty folder
     * @throws StudioException kind INPUT with what is wrong with the file
     */
    Checked check(Container container, Path file, Path output) throws IOException {
        Sandbox walls = require();
        FirstLook look = new FirstLook(walls);
        Findings found = look.at(container, file, output);
        Path made = new Mezzanine(walls).make(container, found, file, output);
        Findings result = look.at(form(found.kind(), container), made, output);
        if (result.kind() != found.kind()) {
            throw FirstLook.unreadable();
        }
        return new Checked(
                made,
                new Upload.Result(
                        result.kind(),
                        Mezzanine.type(result.kind(), container),
                        result.duration().orElse(Duration.ZERO),
                        result.width(),
                        result.height()));
    }

    private static Container form(UploadKind kind, Container original) {
        return switch (kind) {
            case PICTURE -> original == Container.JPEG ? Container.JPEG : Container.PNG;
            case AUDIO -> Container.WAV;
            case CLIP -> Container.MP4;
        };
    }
}
