package com.iafactory.studio.montage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The list FFmpeg joins segments by. Links with names of our own stand for them: no name chosen by anybody ever reaches the list. */
final class SegmentList {
    static final String FILE = "segments.txt";

    private SegmentList() {}

    /** @param work a folder that the list is read from */
    static void write(List<Path> segments, Path work) throws IOException {
        StringBuilder list = new StringBuilder("ffconcat version 1.0\n");
        for (int i = 0; i < segments.size(); i++) {
            String name = String.format(Locale.ROOT, "segment-%05d.mp4", i);
            Files.createSymbolicLink(work.resolve(name), segments.get(i).toAbsolutePath());
            list.append("file ").append(name).append('\n');
        }
        Files.writeString(work.resolve(FILE), list);
    }
}
