package com.iafactory.studio.montage;

import com.iafactory.studio.media.StudioException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The boxes of an MP4 file (ISO/IEC 14496-12) in the order they stand in, as paths such as {@code moov/trak/mdia}. Platforms
 * refuse files for what is found here without saying so.
 */
public record Mp4Boxes(List<String> paths) {
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "edts", "mdia", "minf", "stbl", "udta");
    private static final int DEEPEST = 8;

    public Mp4Boxes {
        paths = List.copyOf(paths);
    }

    /** @throws StudioException code {@code mp4-unreadable} when the file is not made of boxes */
    public static Mp4Boxes of(Path file) {
        List<String> paths = new ArrayList<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            walk(in, 0, in.length(), "", 0, paths);
        } catch (IOException e) {
            throw StudioException.failed("mp4-unreadable", "The boxes of " + file + " cannot be read.", "", e);
        }
        return new Mp4Boxes(paths);
    }

    private static void walk(RandomAccessFile in, long start, long end, String parent, int depth, List<String> paths)
            throws IOException {
        long at = start;
        while (at + 8 <= end) {
            in.seek(at);
            long size = in.readInt() & 0xFFFFFFFFL;
            byte[] type = new byte[4];
            in.readFully(type);
            long header = 8;
            if (size == 1) {
                size = in.readLong();
                header = 16;
            } else if (size == 0) {
                size = end - at;
            }
            if (size < header || at + size > end) {
                throw new IOException("a box of " + size + " bytes at " + at + " does not fit into its parent");
            }
            String name = new String(type, java.nio.charset.StandardCharsets.ISO_8859_1);
            paths.add(parent + name);
            if (CONTAINERS.contains(name) && depth < DEEPEST) {
                walk(in, at + header, at + size, parent + name + "/", depth + 1, paths);
            }
            at += size;
        }
    }

    public boolean startsWithFileType() {
        return !paths.isEmpty() && paths.getFirst().equals("ftyp");
    }

    /** Whether a player can start before it has the whole file. */
    public boolean indexBeforeMedia() {
        int index = paths.indexOf("moov");
        int media = paths.indexOf("mdat");
        return index >= 0 && media >= 0 && index < media;
    }

    public boolean hasEditList() {
        return paths.stream().anyMatch(path -> path.endsWith("/elst"));
    }
}
