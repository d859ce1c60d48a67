package com.iafactory.studio.montage.mix;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.process.Running;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of FFmpeg over samples that the studio writes. */
final class AudioPass {
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final List<String> QUIET = List.of("ffmpeg", "-hide_banner", "-nostdin", "-nostats", "-y");

    /** Something that can be heard, written block by block. */
    @FunctionalInterface
    interface Sound {
        void writeTo(SampleSink sink) throws IOException;
    }

    private AudioPass() {}

    /** Runs FFmpeg with these arguments after the usual ones. */
    static Outcome run(List<String> arguments) {
        return Processes.run(Program.of(with(arguments), LIMIT)).orFail("sound-failed", "The sound was not measured");
    }

    /** Pipes a sound of so many channels through FFmpeg with these arguments after the input. */
    static Outcome feed(Sound sound, int channels, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(
                "-f", "f32le", "-ar", String.valueOf(Samples.RATE), "-ac", String.valueOf(channels), "-i", "pipe:0"));
        all.addAll(arguments);
        try (Running running = Processes.start(Program.of(with(all), LIMIT))) {
            Optional<IOException> broken = write(sound, running);
            Outcome outcome = running.await(new byte[0]).orFail("sound-failed", "The sound was not mixed");
            broken.ifPresent(e -> {
                throw StudioException.failed(
                        "sound-failed",
                        "The sound was not mixed: " + e.getMessage(),
                        "Check that the disk has room and start again.",
                        e);
            });
            return outcome;
        }
    }

    /** A pipe that breaks is no news in itself: the program's last words are, and they come with its end. */
    private static Optional<IOException> write(Sound sound, Running running) {
        try {
            sound.writeTo(new SampleSink(running.input()));
            running.closeInput();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static List<String> with(List<String> arguments) {
        List<String> all = new ArrayList<>(QUIET);
        all.addAll(arguments);
        return all;
    }
}
