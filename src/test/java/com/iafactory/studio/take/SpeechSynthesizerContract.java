package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.engine.voice.sound.Loudness;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every voice of a film keeps to: the studio's own, a fake one, and those of services, as productions ask them. */
public abstract class SpeechSynthesizerContract {
    private static final Map<Language, String> LINES = Map.of(
            Language.FR, "Bonjour à tous, voici 10\u202F000 idées\u00A0!",
            Language.AR, "في عام 1962 نالت الجزائر استقلالها.",
            Language.DARIJA, "واش راك؟ اليوم نهدرو على 2026.",
            Language.EN, "It's 1,234.5 things: don't you think — so?",
            Language.DE, "Die Schweiz hat 8'900'000 Einwohner, z.B. in Zürich.",
            Language.IT, "😀 è un'idea <break time=\"9s\"/> del XIX secolo, no?");
    private static final String LINE = "Il y a 75 villes";

    @TempDir
    protected Path folder;

    protected abstract SpeechSynthesizer voice();

    /** Another of its voices than the usual one. */
    protected abstract String another();

    /** A voice that it does not have. */
    protected abstract String nobody();

    /** A line that it cannot speak, which is refused before anybody is asked. */
    protected String tooMuch() {
        return "";
    }

    /** How often somebody who wants money was asked. */
    protected int spent() {
        return 0;
    }

    private byte[] spoken(String text, String name) throws IOException {
        Path wav = folder.resolve("spoken.wav");
        voice().speak(text, Language.FR, name, wav);
        return Files.readAllBytes(wav);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLineIsAsLongAsItsSoundAndEveryWordHasItsTimeInOrder(Language language) {
        String text = Objects.requireNonNull(LINES.get(language));
        Path wav = folder.resolve("line.wav");
        Speech speech = voice().speak(text, language, "default", wav);

        HeardSound sound = HeardSound.of(wav);
        assertThat(List.of(sound.channels(), sound.rate(), sound.bits())).containsExactly(1, 48_000, 16);
        assertThat(speech.duration().toNanos() * 48_000 / 1e9).isBetween(sound.frames() - 1.0, sound.frames() + 1.0);
        assertThat(speech.duration()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(12));
        assertThat(speech.words()).hasSameSizeAs(Words.of(text));
        Duration before = Duration.ZERO;
        for (Speech.SpokenWord word : speech.words()) {
            assertThat(word.start()).isGreaterThanOrEqualTo(before);
            assertThat(word.end()).isGreaterThanOrEqualTo(word.start());
            before = word.end();
        }
        assertThat(before).isBetween(speech.duration().dividedBy(2), speech.duration());
    }

    @Test
    void itBeginsAndEndsWithTheSoundAtTheLevelOfAllVoices() {
        Path wav = folder.resolve("line.wav");
        Speech speech = voice().speak("Bonjour tout le monde.", Language.FR, "default", wav);
        HeardSound sound = HeardSound.of(wav);
        assertThat(Loudness.of(sound.samples())).isBetween(-20.7, -19.7);
        assertThat(sound.peak()).isLessThan(0.91);
        assertThat(sound.power(Duration.ofMillis(15), Duration.ofMillis(120))).isGreaterThan(0.003);
        Duration end = speech.duration();
        assertThat(sound.power(end.minusMillis(150), end.minusMillis(25))).isGreaterThan(0.003);
    }

    @Test
    void theSameIsTheSameAndAnotherTextOrVoiceIsAnother() throws IOException {
        byte[] first = spoken(LINE, "default");
        int once = spent();
        assertThat(spoken(LINE, "default")).isEqualTo(first);
        assertThat(spent()).isEqualTo(once);
        assertThat(spoken(LINE + " anciennes", "default")).isNotEqualTo(first);
        assertThat(spoken(LINE, another())).isNotEqualTo(first);
        assertThat(voice().version()).isNotBlank().isEqualTo(voice().version());
    }

    @Test
    void manyMayAskAtOnce() throws IOException {
        byte[] alone = spoken(LINE, "default");
        SpeechSynthesizer voice = voice();
        List<Path> all = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> {
                    Path wav = folder.resolve("many-" + i + ".wav");
                    voice.speak(LINE, Language.FR, "default", wav);
                    return wav;
                })
                .toList();
        for (Path wav : all) {
            assertThat(Files.readAllBytes(wav)).isEqualTo(alone);
        }
    }

    @Test
    void aVoiceThatThereIsNotIsRefusedWithWhatToDoAndLeavesNothing() {
        refused(LINE, nobody());
    }

    @Test
    void whatItCannotSpeakIsRefusedBeforeAnythingIsSpent() {
        if (!tooMuch().isEmpty()) {
            int before = spent();
            refused(tooMuch(), "default");
            assertThat(spent()).isEqualTo(before);
        }
    }

    private void refused(String text, String name) {
        Path wav = folder.resolve("refused.wav");
        StudioException refusal =
                catchThrowableOfType(StudioException.class, () -> voice().speak(text, Language.FR, name, wav));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isNotBlank();
        assertThat(refusal.remedy()).isNotBlank();
        assertThat(wav).doesNotExist();
    }
}
