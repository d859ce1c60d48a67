package com.iafactory.studio.montage.bench;

import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The sound of the reference film: a voice-like source, music, and their mix with the music lowered under the voice. */
final class BenchSound {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String VOICE =
            "aevalsrc=0.5*sin(2*PI*(170+30*sin(2*PI*0.7*t))*t)*(0.5+0.5*sin(2*PI*3.1*t))*gt(mod(t\\,5)\\,0.8):s=48000:d=";
    private static final String MUSIC =
            "aevalsrc=0.15*(sin(2*PI*220*t)+sin(2*PI*277.2*t)+sin(2*PI*329.6*t))*(0.7+0.3*sin(2*PI*2*t)):s=48000:d=";
    private static final String DUCKED = "[0:a]aresample=48000,aformat=channel_layouts=stereo,asplit[v][key];"
            + "[1:a]aresample=48000,aformat=channel_layouts=stereo[m];"
            + "[m][key]sidechaincompress=threshold=0.03:ratio=8:attack=300:release=800[low];"
            + "[v][low]amix=inputs=2:normalize=0,loudnorm=I=-14:TP=-1.5:LRA=11,aresample=48000,aformat=channel_layouts=stereo[out]";

    private BenchSound() {}

    static Path voice(Path folder, int seconds) {
        return make(folder.resolve("voice.wav"), VOICE + seconds);
    }

    static Path music(Path folder, int seconds) {
        return make(folder.resolve("music.wav"), MUSIC + seconds);
    }

    private static Path make(Path wav, String source) {
        run(List.of("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", source, wav.toString()));
        return wav;
    }

    static void mix(Path voice, Path music, Path m4a) {
        run(List.of(
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-i",
                voice.toString(),
                "-i",
                music.toString(),
                "-filter_complex",
                DUCKED,
                "-map",
                "[out]",
                "-c:a",
                "aac",
                "-b:a",
                "160k",
                m4a.toString()));
    }

    private static void run(List<String> arguments) {
        Processes.run(Program.of(arguments, LIMIT)).orFail("bench-sound-failed", "The sound of the benchmark failed");
    }
}
