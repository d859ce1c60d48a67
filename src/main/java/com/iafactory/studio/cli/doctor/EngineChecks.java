package com.iafactory.studio.cli.doctor;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.montage.type.TextSetter;
import com.iafactory.studio.montage.type.Typefaces;
import com.iafactory.studio.storage.Folders;
import com.iafactory.studio.take.MusicGenerator;
import com.iafactory.studio.take.Speech;
import com.iafactory.studio.take.SpeechSynthesizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Whether the offline engines work here: a word is spoken in each language, fonts are asked for glyphs, the synthesiser starts. */
public final class EngineChecks {
    private static final Map<Language, String> GREETINGS = new EnumMap<>(Map.of(
            Language.FR, "Bonjour à tous",
            Language.AR, "مرحبا بكم",
            Language.DARIJA, "مرحبا بيكم",
            Language.EN, "Hello everyone",
            Language.DE, "Guten Tag zusammen",
            Language.IT, "Buongiorno a tutti"));

    private EngineChecks() {}

    static List<Diagnosis> of(Supplier<SpeechSynthesizer> voice, Supplier<MusicGenerator> music) {
        List<Diagnosis> findings = new ArrayList<>();
        findings.add(Examination.guarded("espeak-ng", () -> voice(voice.get())));
        findings.add(Examination.guarded(
                "Synthesiser", () -> Diagnosis.pass("Synthesiser", music.get().version())));
        findings.add(Examination.guarded("Fonts", EngineChecks::fonts));
        return findings;
    }

    private static Diagnosis voice(SpeechSynthesizer voice) {
        try {
            Path folder = Files.createTempDirectory("studio-doctor");
            try {
                List<String> spoken = new ArrayList<>();
                for (Map.Entry<Language, String> greeting : GREETINGS.entrySet()) {
                    Speech speech =
                            voice.speak(greeting.getValue(), greeting.getKey(), "default", folder.resolve("word.wav"));
                    if (!speech.duration().isZero()) {
                        spoken.add(greeting.getKey().code());
                    }
                }
                return Diagnosis.pass("espeak-ng", voice.version() + " speaks " + String.join(", ", spoken));
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnosis fonts() {
        TextSetter setter = new TextSetter(Typefaces.find());
        Set<String> missing =
                setter.missingGlyphs(String.join(" ", GREETINGS.values()) + " àéèêçœß «»’— 0123456789 %€ چگپ");
        return missing.isEmpty()
                ? Diagnosis.pass("Fonts", "Latin and Arabic, every glyph")
                : Diagnosis.fail("Fonts", "no font has " + missing, "apt-get install fonts-inter fonts-noto-core");
    }
}
