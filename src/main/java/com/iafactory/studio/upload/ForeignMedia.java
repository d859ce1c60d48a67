package com.iafactory.studio.upload;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Opens media that came from outside: in the sandbox, made over into the studio's own forms. Thread-safe. */
public final class ForeignMedia {
    private final Gate gate;

    ForeignMedia(Gate gate) {
        this.gate = gate;
    }

    /**
     * The studio's own file.
     *
     * @param length zero for a picture
     */
    public record Opened(Path file, UploadKind kind, Duration length, int width, int height) {}

    /**
     * Makes a file over.
     *
     * @param folder where two folders are made for it, and stay
     * @throws StudioException kind INPUT with what is wrong with the file, REFUSED when nothing can be opened safely here
     */
    public Opened open(Path raw, Path folder) {
        try {
            Path input = Files.createDirectories(folder.resolve("foreign"));
            Path output = Files.createDirectories(folder.resolve("opened"));
            Path file = Files.move(raw, input.resolve("original"));
            Checked checked = gate.check(container(file), file, output);
            Upload.Result result = checked.result();
            return new Opened(checked.file(), result.kind(), result.duration(), result.width(), result.height());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Container container(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Container.of(in.readNBytes(Container.HEAD)).orElseThrow(FirstLook::unreadable);
        }
    }
}
