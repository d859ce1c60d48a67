package com.iafactory.studio.montage.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.iafactory.studio.engine.music.SynthesizedMusic;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Loudness;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.montage.SpokenLine;
import com.iafactory.studio.process.Processes;
import com.iafactory.studio.process.Program;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.take.MusicRequest;
import com.iafactory.studio.take.MusicStyle;
import com.iafactory.studio.time.RationalTime;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On real speech, real music and the real encoder. */
class MixerTest {
    private static final List<String> SENTENCES = List.of(
            "Le Sahara gagne quarante-huit kilomètres par an vers le nord.",
            "Voici pourquoi, en trois points.",
            "La pluie est plus rare, et les sols retiennent moins bien l'eau.");

    private static final int FRAMES = 22 * 30 + 7;

    @TempDir
    static Path sounds;

    private static final List<SpokenLine> SPEECH = new ArrayList<>();
    private static Path music = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void speakAndCompose() throws Exception {
        double at = 2.5;
        for (int i = 0; i < SENTENCES.size(); i++) {
            Path wav = speak(SENTENCES.get(i), i);
            Duration length;
            try (WavReader reader = new WavReader(wav)) {
                length = Duration.ofNanos(Math.round(Samples.seconds(reader.frames()) * 1e9));
            }
            Line line = new Line(Line.Role.BODY, 0, 0, SENTENCES.get(i));
            SPEECH.add(new SpokenLine(line, wav, Duration.ofMillis(Math.round(at * 1000)), length));
            at += length.toMillis() / 1000.0 + (i == 1 ? 2.4 : 0.3);
        }
        music = sounds.resolve("music.wav");
        Duration length = RationalTime.ofFrames(FRAMES).toDuration();
        new SynthesizedMusic()
                .compose(
                        new MusicRequest(
                                MusicStyle.PODCAST_INTRO, length, List.of(Duration.ofSeconds(9)), Language.FR, 3),
                        music);
    }

    private static Path speak(String text, int number) {
        Path raw = sounds.resolve("raw-" + number + ".wav");
        Path wav = sounds.resolve("line-" + number + ".wav");
        run("espeak-ng", "-v", "fr", "-w", raw.toString(), text);
        run("ffmpeg", "-v", "error", "-i", raw.toString(), "-ar", "48000", "-ac", "1", wav.toString());
        return wav;
    }

    private static byte[] run(String... command) {
        return Processes.run(Program.of(List.of(command), Duration.ofMinutes(1)))
                .orFail("test", "preparing a sound")
                .output();
    }

    private static MixPlan plan(List<SpokenLine> speech, Optional<Path> bed) {
        return new MixPlan(
                speech,
                bed,
                List.of(new Sting(Sting.Kind.CHAPTER, Duration.ofSeconds(9))),
                RationalTime.ofFrames(FRAMES),
                AudioRate.LANDSCAPE);
    }

    @Test
    void bringsTheEncodedFileToItsLoudnessAndLength() throws Exception {
        Path m4a = folder.resolve("film.m4a");
        MixReport report = Mixer.mix(plan(SPEECH, Optional.of(music)), m4a);

        Loudness measured = LoudnessMeter.measure(m4a);
        assertThat(measured).isEqualTo(report.loudness());
        assertThat(measured.integrated()).isCloseTo(-14, within(0.5));
        assertThat(measured.truePeak()).isLessThanOrEqualTo(-1);
        assertThat(measured.shortTermMax()).isBetween(-16.0, -10.0);
        assertLasts(m4a, FRAMES * 1600);
        assertThat(new String(
                        run(
                                "ffprobe",
                                "-v",
                                "error",
                                "-show_entries",
                                "stream=codec_name,profile,sample_rate,channels",
                                "-of",
                                "csv=p=0",
                                m4a.toString()),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("aac,LC,48000,2");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(m4a);
        }
    }

    @Test
    void givesTheSameBytesEachTime() throws Exception {
        Path first = folder.resolve("first.m4a");
        Path again = folder.resolve("again.m4a");
        Mixer.mix(plan(SPEECH, Optional.of(music)), first);
        Mixer.mix(plan(SPEECH, Optional.of(music)), again);
        assertThat(Files.mismatch(first, again)).isEqualTo(-1);
    }

    /** A tone where speech has next to nothing stands for the music: its level can be told apart from the voice. */
    @Test
    void lowersTheMusicUnderSpeechAndRaisesItInTheGap() throws Exception {
        Path tone = folder.resolve("tone.wav");
        run(
                "ffmpeg",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=11000:sample_rate=48000:duration=23",
                "-ac",
                "2",
                "-c:a",
                "pcm_s16le",
                tone.toString());
        Path m4a = folder.resolve("tone.m4a");
        Mixer.mix(
                new MixPlan(SPEECH, Optional.of(tone), List.of(), RationalTime.ofFrames(FRAMES), AudioRate.LANDSCAPE),
                m4a);
        float[] samples = decoded(m4a);
        double firstStart = seconds(SPEECH.get(0).start());
        double gapStart = seconds(SPEECH.get(1).start().plus(SPEECH.get(1).duration()));
        double gapEnd = seconds(SPEECH.get(2).start());
        double speechEnd = gapEnd + seconds(SPEECH.get(2).duration());

        double under = tone(samples, firstStart + 0.2, gapStart - 0.2);
        double gap = tone(samples, gapStart + 1, gapEnd - 0.4);
        double opening = tone(samples, 0.6, firstStart - 0.5);
        double closing = tone(samples, speechEnd + 1, speechEnd + 1.8);
        double pause = tone(
                samples,
                seconds(SPEECH.get(0).start().plus(SPEECH.get(0).duration())),
                seconds(SPEECH.get(1).start()));
        assertThat(gap - under).isCloseTo(6, within(1.5));
        assertThat(opening - under).isCloseTo(10, within(1.5));
        assertThat(closing - under).isCloseTo(10, within(1.5));
        assertThat(pause - under).isCloseTo(0, within(1.5));
    }

    @Test
    void placesALineToTheSample() throws Exception {
        Path stem = folder.resolve("voice.f32");
        SpokenLine line = SPEECH.getFirst();
        Duration start = Duration.ofNanos(1_000_020_833L);
        VoiceStem.make(List.of(new SpokenLine(line.line(), line.wav(), start, line.duration())), 5L * 48_000, stem);
        float[] voice = floats(Files.readAllBytes(stem));
        float[] spoken = WavReader.mono(line.wav());
        assertThat(voice).hasSize(5 * 48_000);
        assertThat(firstHeard(voice, 1e-6f) - firstHeard(spoken, 1e-9f)).isBetween(48_001, 48_003);
    }

    @Test
    void mixesAFilmWithoutMusic() throws Exception {
        Path m4a = folder.resolve("bare.m4a");
        MixReport report = Mixer.mix(plan(SPEECH, Optional.empty()), m4a);
        assertThat(report.loudness().onTarget()).isTrue();
        assertLasts(m4a, FRAMES * 1600);
    }

    @Test
    void mixesMusicAlone() {
        MixReport report = Mixer.mix(plan(List.of(), Optional.of(music)), folder.resolve("music.m4a"));
        assertThat(report.loudness().onTarget()).isTrue();
    }

    @Test
    void letsSilenceBeSilence() throws Exception {
        Path m4a = folder.resolve("silence.m4a");
        MixReport report = Mixer.mix(
                new MixPlan(List.of(), Optional.empty(), List.of(), RationalTime.ofFrames(45), AudioRate.VERTICAL),
                m4a);
        assertThat(report.loudness().silent()).isTrue();
        assertLasts(m4a, 72_000);
        for (float sample : decoded(m4a)) {
            assertThat(Math.abs(sample)).isLessThan(0.0001f);
        }
    }

    @Test
    void measuresTheToneOfTheStandard() {
        // EBU Tech 3341, test 1: a stereo sine of 1 kHz at -23 dBFS reads -23 LUFS.
        Path tone = folder.resolve("standard.wav");
        run(
                "ffmpeg",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "aevalsrc=exprs=0.070795*sin(2*PI*1000*t)|0.070795*sin(2*PI*1000*t):s=48000:d=8",
                "-c:a",
                "pcm_s24le",
                tone.toString());
        Loudness loudness = LoudnessMeter.measure(tone);
        assertThat(loudness.integrated()).isCloseTo(-23, within(0.1));
        assertThat(loudness.shortTermMax()).isCloseTo(-23, within(0.1));
        assertThat(loudness.truePeak()).isCloseTo(-23, within(0.2));
    }

    @Test
    void saysWhichSoundCannotBeRead() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.wav"), "RIFF but no more");
        SpokenLine line =
                new SpokenLine(new Line(Line.Role.BODY, 0, 0, "words"), broken, Duration.ZERO, Duration.ofSeconds(1));
        assertThatThrownBy(() -> Mixer.mix(plan(List.of(line), Optional.empty()), folder.resolve("none.m4a")))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.code()).isEqualTo("sound-unreadable");
                    assertThat(e).hasMessageContaining("broken.wav");
                });
    }

    /** The container says the exact length; the decoder gives the last packet of 1024 samples whole. */
    private static void assertLasts(Path m4a, int samples) {
        byte[] length =
                run("ffprobe", "-v", "error", "-show_entries", "stream=duration_ts", "-of", "csv=p=0", m4a.toString());
        assertThat(new String(length, java.nio.charset.StandardCharsets.US_ASCII).strip())
                .isEqualTo(String.valueOf(samples));
        assertThat(decoded(m4a).length / 2).isBetween(samples, samples + 1023);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static int firstHeard(float[] samples, float threshold) {
        int i = 0;
        while (Math.abs(samples[i]) <= threshold) {
            i++;
        }
        return i;
    }

    /** The level of the tone in dB, by Goertzel's filter over the left channel. */
    private static double tone(float[] samples, double from, double to) {
        int first = (int) (from * 48_000);
        int count = (int) ((to - from) * 48_000);
        double re = 0;
        double im = 0;
        for (int i = 0; i < count; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / count);
            re += window * samples[2 * (first + i)] * Math.cos(2 * Math.PI * 11_000 * i / 48_000);
            im += window * samples[2 * (first + i)] * Math.sin(2 * Math.PI * 11_000 * i / 48_000);
        }
        return 20 * Math.log10(Math.hypot(re, im) / count);
    }

    private static float[] decoded(Path media) {
        return floats(run("ffmpeg", "-v", "error", "-i", media.toString(), "-f", "f32le", "-c:a", "pcm_f32le", "-"));
    }

    private static float[] floats(byte[] bytes) {
        float[] samples = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
        return Arrays.copyOf(samples, samples.length);
    }
}
