package com.iafactory.studio.montage;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the studio asks of FFmpeg: 4.4 or newer (the oldest it is tested against) with x264 and an AAC encoder. */
public final class FfmpegRequirement {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MAJOR = 4;
    private static final int MINOR = 4;
    private static final Pattern VERSION = Pattern.compile("^ffmpeg version [nN]?(\\d+)\\.(\\d+)");
    private static final String REMEDY =
            "Install it: apt-get install ffmpeg (Debian, Ubuntu) or brew install ffmpeg (macOS).";

    private FfmpegRequirement() {}

    /**
     * Checks before any work is begun.
     *
     * @return the version line, for the report
     * @throws StudioException kind FAILED, code {@code ffmpeg-missing}, {@code ffmpeg-too-old} or {@code ffmpeg-lacks}
     */
    public static String check() {
        String version = answer("-version").text().lines().findFirst().orElse("");
        requireVersion(version);
        String encoders = answer("-encoders").text();
        for (String encoder : List.of("libx264", "aac")) {
            if (!encoders.contains(" " + encoder + " ")) {
                throw StudioException.failed(
                        "ffmpeg-lacks", "This FFmpeg has no encoder " + encoder + ".", "Use a full build. " + REMEDY);
            }
        }
        return version;
    }

    /** @throws StudioException when the line names a version that is too old; builds without a number pass */
    static void requireVersion(String line) {
        Matcher matcher = VERSION.matcher(line);
        if (!matcher.find()) {
            return;
        }
        int major = Integer.parseInt(matcher.group(1));
        int minor = Integer.parseInt(matcher.group(2));
        if (major < MAJOR || major == MAJOR && minor < MINOR) {
            throw StudioException.failed(
                    "ffmpeg-too-old",
                    "FFmpeg " + major + "." + minor + " is too old; the studio needs " + MAJOR + "." + MINOR
                            + " or newer.",
                    REMEDY);
        }
    }

    private static Outcome answer(String question) {
        try {
            return Processes.run(Program.of(List.of("ffmpeg", "-hide_banner", question), LIMIT))
                    .orFail("ffmpeg-missing", "FFmpeg does not start");
        } catch (StudioException e) {
            throw StudioException.failed("ffmpeg-missing", "FFmpeg was not found on this machine.", REMEDY, e);
        }
    }
}
