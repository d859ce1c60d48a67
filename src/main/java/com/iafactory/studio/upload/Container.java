package com.iafactory.studio.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The few forms of files that are taken in, told by their first bytes and by nothing else: names and types that a client sends mean
 * nothing. Each is read by one reader of FFmpeg, which is named, so that FFmpeg never guesses; playlists, scripts of edits and
 * subtitles are not among them, and those are what names other files.
 */
enum Container {
    PNG("png_pipe", Set.of(UploadKind.PICTURE)),
    JPEG("jpeg_pipe", Set.of(UploadKind.PICTURE)),
    WEBP("webp_pipe", Set.of(UploadKind.PICTURE)),
    WAV("wav", Set.of(UploadKind.AUDIO)),
    FLAC("flac", Set.of(UploadKind.AUDIO)),
    MP3("mp3", Set.of(UploadKind.AUDIO)),
    OGG("ogg", Set.of(UploadKind.AUDIO, UploadKind.CLIP)),
    MP4("mov", Set.of(UploadKind.AUDIO, UploadKind.CLIP)),
    MATROSKA("matroska", Set.of(UploadKind.AUDIO, UploadKind.CLIP));

    /** So many bytes decide. */
    static final int HEAD = 16;

    private final String reader;
    private final Set<UploadKind> kinds;

    Container(String reader, Set<UploadKind> kinds) {
        this.reader = reader;
        this.kinds = kinds;
    }

    /** FFmpeg's name of what reads it. */
    String reader() {
        return reader;
    }

    boolean isPicture() {
        return kinds.contains(UploadKind.PICTURE);
    }

    /** The most bytes of any kind it may hold. */
    long bytes() {
        return kinds.stream().mapToLong(UploadKind::bytes).max().orElseThrow();
    }

    static Optional<Container> of(byte[] head) {
        if (head.length < HEAD) {
            return Optional.empty();
        }
        if (starts(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        String word = new String(head, 0, HEAD, StandardCharsets.ISO_8859_1);
        if (word.startsWith("RIFF")) {
            return word.startsWith("WAVE", 8)
                    ? Optional.of(WAV)
                    : word.startsWith("WEBP", 8) ? Optional.of(WEBP) : Optional.empty();
        }
        if (word.startsWith("ftyp", 4)) {
            return Optional.of(MP4);
        }
        if (word.startsWith("fLaC")) {
            return Optional.of(FLAC);
        }
        if (word.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
            return Optional.of(MATROSKA);
        }
        // A tag, or a frame of layer III.
        boolean frame = (head[0] & 0xFF) == 0xFF && (head[1] & 0xE6) == 0xE2;
        return word.startsWith("ID3") || frame ? Optional.of(MP3) : Optional.empty();
    }

    private static boolean starts(byte[] head, int from, int... expected) {
        byte[] wanted = new byte[expected.length];
        for (int i = 0; i < expected.length; i++) {
            wanted[i] = (byte) expected[i];
        }
        return Arrays.equals(head, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
