package com.iafactory.studio.montage.bench;

import com.iafactory.studio.montage.SpokenLine;
import com.iafactory.studio.montage.mix.AudioRate;
import com.iafactory.studio.montage.mix.MixPlan;
import com.iafactory.studio.montage.mix.Mixer;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.time.RationalTime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The sound of the reference film: a voice-like source, music, and their mix with the music lowered under the voice. */
final class BenchSound {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String VOICE =
            "aevalsrc=0.5*sin(2*PI*(170+30*sin(2*PI*0.7*t))*t)*(0.5+0.5*sin(2*PI*3.1*t))*gt(mod(t\\,5)\\,0.8):s=48000:d=";
    private static final String MUSIC =
            "aevalsrc=0.15*(sin(2*PI*220*t)+sin(2*PI*277.2*t)+sin(2*PI*329.6*t))*(0.7+0.3*sin(2*PI*2*t)):s=48000:d=";

    private BenchSound() {}

    static Path voice(Path folder, int seconds) {
        return make(folder.resolve("voice.wav"), VOICE + seconds, 1);
    }

    static Path music(Path folder, int seconds) {
        return make(folder.resolve("music.wav"), MUSIC + seconds, 2);
    }

    private static Path make(Path wav, String source, int channels) {
        run(List.of(
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                source,
                "-ac",
                Integer.toString(channels),
                "-c:a",
                "pcm_s16le",
                wav.toString()));
        return wav;
    }

    static void mix(Path voice, Path music, RationalTime duration, Path m4a) {
        SpokenLine line = new SpokenLine(
                new Line(Line.Role.BODY, -1, -1, "Reference"), voice, Duration.ZERO, duration.toDuration());
        Mixer.mix(new MixPlan(List.of(line), Optional.of(music), List.of(), duration, AudioRate.VERTICAL), m4a);
    }

    private static void run(List<String> arguments) {
        Processes.run(Program.of(arguments, LIMIT)).orFail("bench-sound-failed", "The sound of the benchmark failed");
    }
}
