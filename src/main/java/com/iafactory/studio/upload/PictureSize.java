package com.iafactory.studio.upload;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How large a picture says it is, read from its header before anything decodes it. */
record PictureSize(int width, int height) {
    static final long MOST_PIXELS = 64_000_000;

    boolean fits() {
        return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
    }

    /** @throws IOException when the header is none */
    static PictureSize of(Container container, Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return switch (container) {
                case PNG -> png(in);
                case JPEG -> jpeg(in);
                case WEBP -> webp(in);
                case WAV, FLAC, MP3, OGG, MP4, MATROSKA -> throw new IOException("no picture");
            };
        }
    }

    private static PictureSize png(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        if (in.readInt() != 0x49484452) {
            throw new IOException("a PNG begins with its header");
        }
        return new PictureSize(in.readInt(), in.readInt());
    }

    /** Segment by segment to the one that begins a frame. */
    private static PictureSize jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            if (in.readUnsignedByte() != 0xFF) {
                throw new IOException("a segment begins with FF");
            }
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            int length = in.readUnsignedShort();
            if (frame) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                return new PictureSize(in.readUnsignedShort(), height);
            }
            if (marker == 0xDA || marker == 0xD9 || length < 2) {
                throw new IOException("no frame begins before the picture");
            }
            in.skipNBytes(length - 2L);
        }
    }

    private static PictureSize webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        byte[] head = in.readNBytes(18);
        if (head.length < 18) {
            throw new EOFException();
        }
        return switch (new String(head, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            case "VP8 " -> new PictureSize(little(head, 14, 2) & 0x3FFF, little(head, 16, 2) & 0x3FFF);
            case "VP8L" -> {
                int bits = little(head, 9, 4);
                yield new PictureSize((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
            }
            case "VP8X" -> new PictureSize(little(head, 12, 3) + 1, little(head, 15, 3) + 1);
            default -> throw new IOException("no picture in it");
        };
    }

    private static int little(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[from + i] & 0xFF;
        }
        return value;
    }
}
