package com.iafactory.studio.montage;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The encoded pictures of a file, each as its size and checksum, without decoding any.
 *
 * @param parameters checksum of what a decoder must know beforehand (the parameter sets of H.264)
 */
record PacketList(String parameters, List<String> packets) {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String PARAMETERS = "#extradata 0:";

    PacketList {
        packets = List.copyOf(packets);
    }

    static PacketList of(Path file) {
        return read(Processes.run(Program.of(
                        List.of(
                                "ffmpeg",
                                "-hide_banner",
                                "-nostdin",
                                "-loglevel",
                                "error",
                                "-i",
                                "file:" + file.toAbsolutePath(),
                                "-map",
                                "0:v:0",
                                "-c",
                                "copy",
                                "-f",
                                "framecrc",
                                "-"),
                        LIMIT))
                .orFail("quality-check-failed", "A finished film could not be read")
                .text());
    }

    /** Reads what the framecrc muxer writes: stream, two times, duration, size, checksum, and what else there is. */
    static PacketList read(String framecrc) {
        String parameters = framecrc.lines()
                .filter(line -> line.startsWith(PARAMETERS))
                .map(line -> line.substring(PARAMETERS.length()).strip())
                .findFirst()
                .orElse("none");
        List<String> packets = framecrc.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(",\\s*"))
                .map(fields -> fields[4] + " " + fields[5])
                .toList();
        return new PacketList(parameters, packets);
    }

    int size() {
        return packets.size();
    }

    /** Of the packets from the first index up to the second, and how they are decoded. */
    Digest digest(int from, int to) {
        return Digest.of("packets", parameters, String.join("\n", packets.subList(from, to)));
    }
}
