package com.iafactory.studio.engine.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.engine.voice.sound.Loudness;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Speech;
import com.iafactory.studio.take.Speech.SpokenWord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EspeakVoiceTest {
    private static final Map<Language, String> LINES = Map.of(
            Language.FR, "L'aéroport d'Alger, c'est aujourd'hui 10 000 m² et 45 % de plus : « voilà » !",
            Language.AR, "في عام 1962 نالت الجزائر استقلالها، وارتفع العدد بنسبة 45٪ في ٢٠٢٤.",
            Language.DARIJA, "Wach rak labas, ghadi nchoufou 3 7wayej jdad f'lblad",
            Language.EN, "It's the state-of-the-art of 1,234.5 things: don't you think — in 1990 — so?",
            Language.DE, "Die Schweiz hat 8'900'000 Einwohner und 41.285 km², z.B. in Zürich.",
            Language.IT, "L'università dell'Italia è nell'anno 1999, nel XIX secolo, il 3,5 % in più.");

    private static EspeakVoice voice;

    @TempDir
    Path folder;

    @BeforeAll
    static void wake() {
        voice = new EspeakVoice();
    }

    @AfterAll
    static void rest() {
        voice.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void timesEveryWordInEveryLanguage(Language language) throws IOException {
        String text = line(language);
        Speech speech = voice.speak(text, language, "default", folder.resolve("line.wav"));

        assertThat(speech.duration()).isGreaterThan(Duration.ofSeconds(1));
        assertOrdered(text, speech);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySpokenWordHoldsSound(Language language) throws IOException {
        String text = line(language);
        Path wav = folder.resolve("line.wav");
        Speech speech = voice.speak(text, language, "default", wav);
        double[] sound = samples(wav);

        List<String> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            SpokenWord word = speech.words().get(i);
            assertThat(word.end().minus(word.start())).as(words.get(i)).isGreaterThan(Duration.ofMillis(30));
            assertThat(power(sound, word.start(), word.end()))
                    .as("sound of %s", words.get(i))
                    .isGreaterThan(0.003);
        }
    }

    @Test
    void saysALongWordLongerThanAShortOne() {
        Speech speech =
                voice.speak("Un anticonstitutionnellement là", Language.FR, "default", folder.resolve("line.wav"));
        List<Duration> lengths = speech.words().stream()
                .map(word -> word.end().minus(word.start()))
                .toList();
        assertThat(lengths.get(1)).isGreaterThan(lengths.get(0).multipliedBy(3));
        assertThat(lengths.get(1)).isGreaterThan(lengths.get(2).multipliedBy(3));
    }

    @Test
    void isTheSameWhateverWasSaidBefore() throws IOException {
        byte[] first = spoken("Bonjour, voici une phrase.", Language.FR);
        for (Language language : Language.values()) {
            spoken(line(language), language);
            assertThat(spoken("Bonjour, voici une phrase.", Language.FR)).isEqualTo(first);
        }
        try (EspeakVoice another = new EspeakVoice()) {
            Path wav = folder.resolve("other.wav");
            another.speak("Bonjour, voici une phrase.", Language.FR, "default", wav);
            assertThat(Files.readAllBytes(wav)).isEqualTo(first);
        }
    }

    @Test
    void isTheSameWhenManySpeakAtOnce() throws Exception {
        byte[] alone = spoken(line(Language.DE), Language.DE);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> all = Stream.iterate(0, i -> i + 1)
                    .limit(8)
                    .map(i -> callers.submit(() -> {
                        Path wav = folder.resolve("many-" + i + ".wav");
                        voice.speak(line(Language.DE), Language.DE, "default", wav);
                        return Files.readAllBytes(wav);
                    }))
                    .toList();
            for (Future<byte[]> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void writesOneChannelOf48KilohertzAtTheCommonLevel() throws IOException {
        Path wav = folder.resolve("line.wav");
        Speech speech = voice.speak(line(Language.FR), Language.FR, "default", wav);
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(wav)).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(header.getShort(22)).isEqualTo((short) 1);
        assertThat(header.getInt(24)).isEqualTo(48_000);
        assertThat(header.getShort(34)).isEqualTo((short) 16);
        double[] sound = samples(wav);
        assertThat(speech.duration().toNanos() / 1e9 * 48_000).isBetween(sound.length - 1.0, sound.length + 1.0);
        assertThat(Loudness.of(sound)).isBetween(-20.7, -19.7);
        assertThat(Arrays.stream(sound).map(Math::abs).max().orElseThrow()).isLessThan(0.91);
    }

    @Test
    void startsAndEndsWithTheSound() throws IOException {
        Path wav = folder.resolve("line.wav");
        Speech speech = voice.speak("Bonjour tout le monde.", Language.FR, "default", wav);
        double[] sound = samples(wav);
        assertThat(power(sound, Duration.ofMillis(15), Duration.ofMillis(120))).isGreaterThan(0.003);
        assertThat(power(
                        sound,
                        speech.duration().minusMillis(150),
                        speech.duration().minusMillis(25)))
                .isGreaterThan(0.003);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avant [[h@'loU]] après",
                "avant <break time=\"30s\"/> après",
                "avant <speak><audio src='x'/></speak> après",
                "avant {\\b1} \\N après",
                "😀 👩‍👩‍👧 🇩🇿 avant 😀 après ❤️",
                "\u202Eavant\u202C \u200Faprès\u200B \u2066x\u2069 \uE000",
                "« — : » … !",
                "\u200B",
                "' ' ' '",
                "$(reboot) `ls` %s %n ; | & après",
                "avant\u00A0! 10\u202F000\u00A0km² après\u00A0?"
            })
    void takesHostileTextAsText(String text) {
        Speech speech = voice.speak(text, Language.FR, "default", folder.resolve("line.wav"));
        assertOrdered(text, speech);
        assertThat(speech.duration()).isBetween(Duration.ofMillis(100), Duration.ofSeconds(9));
    }

    @Test
    void saysAWordOf300Letters() {
        String text = "avant " + "anticonstitutionnel".repeat(16) + " après";
        Speech speech = voice.speak(text, Language.FR, "default", folder.resolve("line.wav"));
        assertOrdered(text, speech);
        SpokenWord monster = speech.words().get(1);
        assertThat(monster.end().minus(monster.start())).isGreaterThan(Duration.ofSeconds(8));
    }

    @Test
    void doesNotObeyAPauseInMarkup() {
        Duration plain = length("avant après");
        Duration marked = length("avant <break time=\"9s\"/> après");
        assertThat(marked.minus(plain)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void speaksInTheVoiceAskedFor() throws IOException {
        byte[] usual = spoken("Il y a 75 villes", Language.FR);
        for (String name : List.of("f2", "m3", "fr-ch", "fr-ch+f3")) {
            Path wav = folder.resolve("other.wav");
            voice.speak("Il y a 75 villes", Language.FR, name, wav);
            assertThat(Files.readAllBytes(wav)).as(name).isNotEqualTo(usual);
        }
        assertThat(voice.voices()).contains("fr-ch", "ar", "f2", "m3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "fr+nobody", "../../etc/passwd", "fr+../../x", "+f2", "fr+"})
    void refusesAVoiceThatDoesNotExist(String name) {
        assertThatThrownBy(() -> voice.speak("Bonjour", Language.FR, name, folder.resolve("line.wav")))
                .isInstanceOfSatisfying(StudioException.class, e -> {
                    assertThat(e.kind()).isEqualTo(StudioException.Kind.INPUT);
                    assertThat(e.remedy()).contains("fr-ch");
                });
        assertThat(folder.resolve("line.wav")).doesNotExist();
    }

    @Test
    void measuresExactlyWhatIsSpoken() {
        EspeakPace pace = new EspeakPace(voice, Language.IT, "default");
        for (String text : List.of(line(Language.IT), "Ciao.", line(Language.IT))) {
            Speech speech = voice.speak(text, Language.IT, "default", folder.resolve("line.wav"));
            assertThat(pace.of(text)).isEqualTo(speech.duration());
        }
    }

    @Test
    void namesTheLibraryInItsVersion() {
        assertThat(voice.version()).matches("espeak-ng \\d+\\.\\d+\\S* line-\\d+");
    }

    private static String line(Language language) {
        return Objects.requireNonNull(LINES.get(language));
    }

    private byte[] spoken(String text, Language language) throws IOException {
        Path wav = folder.resolve("spoken.wav");
        voice.speak(text, language, "default", wav);
        return Files.readAllBytes(wav);
    }

    private Duration length(String text) {
        return voice.speak(text, Language.FR, "default", folder.resolve("line.wav"))
                .duration();
    }

    private static void assertOrdered(String text, Speech speech) {
        assertThat(speech.words()).hasSameSizeAs(Words.of(text));
        Duration before = Duration.ZERO;
        for (SpokenWord word : speech.words()) {
            assertThat(word.start()).isGreaterThanOrEqualTo(before);
            assertThat(word.end()).isGreaterThanOrEqualTo(word.start());
            before = word.end();
        }
        assertThat(before).isLessThanOrEqualTo(speech.duration());
    }

    private static double[] samples(Path wav) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(wav))
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(44);
        double[] samples = new double[bytes.remaining() / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes.getShort() / 32768.0;
        }
        return samples;
    }

    /** Root mean square between two times. */
    private static double power(double[] sound, Duration from, Duration to) {
        int first = (int) (from.toNanos() * 48_000L / 1_000_000_000L);
        int last = Math.min(sound.length, (int) (to.toNanos() * 48_000L / 1_000_000_000L));
        double sum = 0;
        for (int i = first; i < last; i++) {
            sum += sound[i] * sound[i];
        }
        return Math.sqrt(sum / Math.max(1, last - first));
    }
}
