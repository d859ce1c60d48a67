package com.iafactory.studio.engine.voice.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The process that speaks: answers requests from standard input on standard output until the input ends. */
public final class EspeakWorker {
    private static final Path MAPS = Path.of("/proc/self/maps");

    private EspeakWorker() {}

    /** @param arguments the library to load, for example {@code libespeak-ng.so.1} */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        boolean fresh = true;
        while (fresh) {
            Request request;
            try {
                request = Wire.readRequest(in);
            } catch (EOFException end) {
                return;
            }
            Wire.write(out, answer(arguments[0], request));
            fresh = unloaded();
        }
    }

    private static Reply answer(String library, Request request) {
        try (Espeak espeak = new Espeak(library)) {
            return switch (request) {
                case Request.Catalogue _ -> voices(espeak);
                case Utterance utterance -> {
                    if (!espeak.choose(utterance.voice())) {
                        yield new Reply.Refusal(Reply.Reason.VOICE_UNKNOWN, utterance.voice());
                    }
                    yield espeak.speak(utterance);
                }
            };
        } catch (IllegalArgumentException missing) {
            return new Reply.Refusal(Reply.Reason.LIBRARY_MISSING, String.valueOf(missing.getMessage()));
        } catch (IllegalStateException failed) {
            return new Reply.Refusal(Reply.Reason.SYNTHESIS_FAILED, String.valueOf(failed.getMessage()));
        }
    }

    private static Reply.Voices voices(Espeak espeak) {
        List<String> languages = espeak.voices(false).stream()
                .filter(voice -> !voice.file().startsWith("mb/"))
                .map(Espeak.VoiceEntry::language)
                .distinct()
                .sorted()
                .toList();
        List<String> variants = espeak.voices(true).stream()
                .map(voice -> voice.file().replaceFirst("^!v/", ""))
                .distinct()
                .sorted()
                .toList();
        return new Reply.Voices(espeak.version(), languages, variants);
    }

    /**
     * Whether the library really left the process. Where it did not (another loader than that of Linux, or something holds
     * it), this process must not speak again: the studio starts the next one.
     */
    private static boolean unloaded() throws IOException {
        return Files.isReadable(MAPS)
                && !new String(Files.readAllBytes(MAPS), StandardCharsets.UTF_8).contains("libespeak-ng");
    }
}
