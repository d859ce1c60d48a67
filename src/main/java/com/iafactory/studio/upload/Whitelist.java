package com.iafactory.studio.upload;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** How FFmpeg and ffprobe are told to open a file from outside: one named reader, known codecs, files only, nothing without limit. */
final class Whitelist {
    private static final String READERS =
            "png_pipe,jpeg_pipe,webp_pipe,wav,flac,mp3,ogg,mov,mp4,m4a,3gp,3g2,mj2,matroska,webm";
    private static final String CODECS = "png,mjpeg,webp,vp8,vp9,libvpx-vp9,libdav1d,av1,h264,hevc,mpeg4,prores,theora,"
            + "aac,mp3,mp3float,flac,vorbis,opus,libopus,alac,"
            + "pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,pcm_f32be,pcm_u8";

    private Whitelist() {}

    /** The folder a file lies in: all that its reader may see. */
    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    static List<String> input(Container container, Path file) {
        return List.of(
                "-max_alloc",
                Long.toString(1L << 30),
                "-f",
                container.reader(),
                "-format_whitelist",
                READERS,
                "-codec_whitelist",
                CODECS,
                "-protocol_whitelist",
                "file",
                "-max_streams",
                "16",
                "-max_pixels",
                "67108864",
                "-probesize",
                "20000000",
                "-analyzeduration",
                "10000000",
                "-threads",
                "2",
                "-i",
                "file:" + file.toAbsolutePath());
    }
}
