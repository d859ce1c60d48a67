package com.iafactory.studio.montage;

import java.util.List;

/**
 * How segments are encoded. Every segment of a deliverable has the same settings, or they could not be joined by copy.
 *
 * @param preset of x264
 * @param quality constant rate factor, 0 to 51, lower is better
 * @param keyInterval frames between key frames at most. 60 (2 s): platforms that cut files into pieces ask for at most
 *     2 s, and each shot starts with a key frame anyway; half the rate, as YouTube wishes, costs a third more bytes on
 *     detailed pictures and YouTube encodes anew in any case
 * @param maxRate cap in kbit/s, over any two seconds
 * @param threads of one encoder, 0 for as many as it likes; part of the settings because the bytes depend on it
 */
public record EncoderSettings(String preset, int quality, int keyInterval, int maxRate, int threads) {
    /**
     * Visually clean at a size every platform takes; the cap keeps 3 minutes under the 300 MB of Instagram. One thread each:
     * segments run beside each other, which uses cores better than slicing one picture (see the render benchmark).
     */
    public static final EncoderSettings FINAL = new EncoderSettings("veryfast", 20, 60, 12_000, 1);

    public EncoderSettings {
        if (quality < 0 || quality > 51 || keyInterval < 1 || maxRate < 100 || threads < 0) {
            throw new IllegalArgumentException("not settings of an encoder");
        }
    }

    /** Arguments for FFmpeg between input and output; the stream they make is H.264 High, 4:2:0, BT.709, closed GOP. */
    public List<String> arguments() {
        return List.of(
                "-c:v",
                "libx264",
                "-preset",
                preset,
                "-crf",
                Integer.toString(quality),
                "-maxrate",
                maxRate + "k",
                "-bufsize",
                2 * maxRate + "k",
                "-profile:v",
                "high",
                "-pix_fmt",
                "yuv420p",
                "-g",
                Integer.toString(keyInterval),
                "-keyint_min",
                Integer.toString(keyInterval),
                "-sc_threshold",
                "0",
                "-bf",
                "2",
                "-flags",
                "+cgop+bitexact",
                "-threads",
                Integer.toString(threads),
                "-color_primaries",
                "bt709",
                "-color_trc",
                "bt709",
                "-colorspace",
                "bt709",
                "-color_range",
                "tv",
                "-chroma_sample_location",
                "center");
    }
}
