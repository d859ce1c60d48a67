package com.iafactory.studio.engine.music;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.process.Outcome;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** FluidSynth as a program: plays a MIDI file into raw samples. Thread-safe. */
final class FluidSynth {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+\\.\\d+)");

    private FluidSynth() {}

    /** @throws StudioException kind FAILED when the program is missing */
    static String version() {
        Matcher version =
                VERSION.matcher(run(List.of("fluidsynth", "--version")).text());
        return version.find() ? version.group(1) : "unknown";
    }

    /**
     * Plays on one core, so that the sums come in one order and the samples are the same each time.
     *
     * @param gain of the whole, 0 to 10
     * @param raw gets 48 kHz stereo 16 bit little endian, as long as the notes and their echo
     */
    static void play(Path midi, SoundFont font, double gain, Path raw) {
        run(List.of(
                        "fluidsynth",
                        "-n",
                        "-i",
                        "-q",
                        "-g",
                        String.format(Locale.ROOT, "%.3f", gain),
                        "-r",
                        "48000",
                        "-o",
                        "synth.cpu-cores=1",
                        "-o",
                        "synth.dynamic-sample-loading=1",
                        "-o",
                        "synth.reverb.room-size=0.55",
                        "-o",
                        "synth.reverb.damp=0.35",
                        "-o",
                        "synth.reverb.width=0.9",
                        "-o",
                        "synth.reverb.level=0.7",
                        "-o",
                        "audio.period-size=1024",
                        "-T",
                        "raw",
                        "-O",
                        "s16",
                        "-E",
                        "little",
                        "-F",
                        raw.toAbsolutePath().toString(),
                        font.file().toString(),
                        midi.toAbsolutePath().toString()))
                .orFail("music-failed", "The music could not be played");
    }

    private static Outcome run(List<String> arguments) {
        try {
            return Processes.run(Program.of(arguments, LIMIT));
        } catch (StudioException e) {
            if (!e.code().equals("program-missing")) {
                throw e;
            }
            throw StudioException.failed(
                    "fluidsynth-missing",
                    "FluidSynth, which plays the music, is not installed.",
                    "Install it: `sudo apt-get install fluidsynth` (macOS: `brew install fluid-synth`).",
                    e);
        }
    }
}
