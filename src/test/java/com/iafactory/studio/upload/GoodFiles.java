package com.iafactory.studio.upload;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small files of every form that is taken in, made by FFmpeg. */
public final class GoodFiles {
    private static final List<String> PICTURE =
            List.of("-f", "lavfi", "-i", "testsrc2=size=64x48:rate=10:duration=0.5");
    private static final List<String> SOUND = List.of("-f", "lavfi", "-i", "sine=frequency=440:duration=0.5");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param folder for files on their way */
    public GoodFiles(Path folder) throws IOException {
        make(folder, "picture.png", PICTURE, "-frames:v", "1");
        make(folder, "picture.jpg", PICTURE, "-frames:v", "1");
        make(folder, "picture.webp", PICTURE, "-frames:v", "1", "-c:v", "libwebp", "-f", "webp");
        make(folder, "sound.wav", SOUND);
        make(folder, "sound.flac", SOUND);
        make(folder, "sound.mp3", SOUND);
        make(folder, "sound.ogg", SOUND, "-c:a", "libvorbis");
        make(folder, "sound.m4a", SOUND, "-c:a", "aac");
        List<String> film = new ArrayList<>(PICTURE);
        film.addAll(SOUND);
        make(folder, "clip.mp4", film, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac");
        make(folder, "clip.mov", PICTURE, "-c:v", "libx264", "-pix_fmt", "yuv420p");
        make(folder, "clip.mkv", film, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "flac");
        make(folder, "clip.webm", film, "-c:v", "libvpx", "-c:a", "libopus");
        make(folder, "negative.mkv", film, "-c:v", "libx264", "-bf", "2", "-output_ts_offset", "-5", "-c:a", "flac");
    }

    private void make(Path folder, String name, List<String> inputs, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y"));
        line.addAll(inputs);
        line.addAll(List.of(arguments));
        line.addAll(List.of("-avoid_negative_ts", "disabled"));
        Path file = folder.resolve(name);
        line.add(file.toString());
        Processes.run(Program.of(line, Duration.ofSeconds(60))).orFail("test-file", "making " + name);
        files.put(name, Files.readAllBytes(file));
    }

    public byte[] get(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no such file: " + name);
        }
        return bytes;
    }

    /** All but the one that is good only in parts. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> good = new LinkedHashMap<>(files);
        good.remove("negative.mkv");
        return good;
    }
}
