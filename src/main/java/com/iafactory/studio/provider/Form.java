package com.iafactory.studio.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The forms results come in, told by their first bytes: what a service calls them is often wrong. */
public enum Form {
    PNG("png", Kind.PICTURE),
    JPEG("jpg", Kind.PICTURE),
    WEBP("webp", Kind.PICTURE),
    WAV("wav", Kind.SOUND),
    FLAC("flac", Kind.SOUND),
    MP3("mp3", Kind.SOUND),
    OGG("ogg", Kind.SOUND),
    MP4("mp4", Kind.CLIP),
    WEBM("webm", Kind.CLIP);

    private static final int HEAD = 16;

    private final String ending;
    private final Kind kind;

    /** What is seen or heard of it. */
    public enum Kind {
        PICTURE,
        SOUND,
        CLIP
    }

    Form(String ending, Kind kind) {
        this.ending = ending;
        this.kind = kind;
    }

    /** Of file names. */
    public String ending() {
        return ending;
    }

    public Kind kind() {
        return kind;
    }

    /** Empty when it is none of them. */
    public static Optional<Form> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Form> of(byte[] head) {
        if (head.length < HEAD) {
            return Optional.empty();
        }
        String word = new String(head, StandardCharsets.ISO_8859_1);
        if (word.startsWith("\u0089PNG\r\n")) {
            return Optional.of(PNG);
        }
        if (word.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (word.startsWith("RIFF")) {
            return word.startsWith("WAVE", 8)
                    ? Optional.of(WAV)
                    : word.startsWith("WEBP", 8) ? Optional.of(WEBP) : Optional.empty();
        }
        if (word.startsWith("ftyp", 4)) {
            return Optional.of(MP4);
        }
        if (word.startsWith("\u001AE\u00DF\u00A3")) {
            return Optional.of(WEBM);
        }
        if (word.startsWith("fLaC")) {
            return Optional.of(FLAC);
        }
        if (word.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        // A tag, or a frame of layer III.
        boolean frame = (head[0] & 0xFF) == 0xFF && (head[1] & 0xE6) == 0xE2;
        return word.startsWith("ID3") || frame ? Optional.of(MP3) : Optional.empty();
    }
}
