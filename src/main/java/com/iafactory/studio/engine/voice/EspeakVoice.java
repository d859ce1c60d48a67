package com.iafactory.studio.engine.voice;

import com.iafactory.studio.engine.voice.sound.LineShaping;
import com.iafactory.studio.engine.voice.sound.Trim;
import com.iafactory.studio.engine.voice.sound.WavFile;
import com.iafactory.studio.engine.voice.worker.Reply;
import com.iafactory.studio.engine.voice.worker.Request;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Speech;
import com.iafactory.studio.take.SpeechSynthesizer;
import com.iafactory.studio.take.VoiceCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The offline voice: espeak-ng, at home in processes of its own. Thread-safe; as many lines are spoken at once as the machine
 * has cores, at most four. Close it to end the processes; they also end with the studio.
 */
public final class EspeakVoice implements SpeechSynthesizer, VoiceCatalogue, AutoCloseable {
    /** Raise it whenever a line may sound or be timed differently. */
    private static final String OWN_VERSION = "line-2";

    /** Debian's name of the library's first ABI; the plain names serve other systems. */
    private static final String LIBRARY =
            System.getProperty("os.name", "").startsWith("Mac") ? "libespeak-ng.dylib" : "libespeak-ng.so.1";

    /** espeak-ng needs 10 ms for a line; what takes this long hangs. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final SpeechProcesses processes;
    private final AtomicReference<Reply.@Nullable Voices> offered = new AtomicReference<>();

    public EspeakVoice() {
        this(LIBRARY, LIMIT);
    }

    EspeakVoice(String library, Duration limit) {
        int most = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        processes = new SpeechProcesses(library, limit, most);
    }

    @Override
    public String version() {
        return "espeak-ng " + offered().version() + " " + OWN_VERSION;
    }

    /** Names that {@link #speak} takes beside "default": voices, then variants that may follow a voice after a plus sign. */
    public List<String> voices() {
        List<String> names = new ArrayList<>(offered().voices());
        names.addAll(offered().variants());
        return names;
    }

    @Override
    public Offer offer(Language language) {
        String usual = VoiceChoice.of(VoiceChoice.DEFAULT, language, offered()).name();
        return new Offer(
                language,
                usual,
                VoiceChoice.near(usual, offered()),
                offered().variants().stream().sorted().toList());
    }

    @Override
    public void requireVoice(String voice, Language language) {
        VoiceChoice.of(voice, language, offered());
    }

    @Override
    public Speech speak(String text, Language language, String voice, Path wav) {
        Said said = say(text, language, voice);
        short[] shaped = LineShaping.shape(
                said.sound().samples(), said.trim(), said.sound().rate());
        try {
            WavFile.write(wav, shaped, LineShaping.RATE);
        } catch (IOException e) {
            throw StudioException.failed(
                    "voice-unwritable",
                    "A line of voice cannot be written to " + wav + ": " + e.getMessage(),
                    "Check that the disk has room and that the folder may be written to.",
                    e);
        }
        Duration length = Duration.ofNanos(Math.floorDiv(shaped.length * 1_000_000_000L, LineShaping.RATE));
        return new Speech(length, WordTimes.of(said.prompt(), said.sound(), said.trim(), length));
    }

    /** How long {@link #speak} makes the text, without shaping and writing it. */
    Duration length(String text, Language language, String voice) {
        Said said = say(text, language, voice);
        long samples = LineShaping.length(said.trim(), said.sound().rate());
        return Duration.ofNanos(Math.floorDiv(samples * 1_000_000_000L, LineShaping.RATE));
    }

    /** A text as it came out of the library. */
    private record Said(Prompt prompt, Reply.Sound sound, Trim trim) {}

    private Said say(String text, Language language, String voice) {
        VoiceChoice choice = VoiceChoice.of(voice, language, offered());
        Prompt prompt = Prompt.of(new Pronunciation(language).spoken(Words.of(text)));
        Reply reply = processes.ask(choice.utterance(prompt.text()));
        if (!(reply instanceof Reply.Sound sound)) {
            throw new IllegalStateException("a text is answered with sound, not with " + reply);
        }
        return new Said(prompt, sound, Trim.of(sound.samples(), sound.rate()));
    }

    private Reply.Voices offered() {
        Reply.Voices known = offered.get();
        if (known == null) {
            if (!(processes.ask(new Request.Catalogue()) instanceof Reply.Voices asked)) {
                throw new IllegalStateException("the catalogue is answered with voices");
            }
            offered.set(asked);
            known = asked;
        }
        return known;
    }

    @Override
    public void close() {
        processes.close();
    }
}
