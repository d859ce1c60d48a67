package com.iafactory.studio.provider.elevenlabs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.Sought;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import com.iafactory.studio.take.WordTimes;
import com.iafactory.studio.take.timing.WavSound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line whose answer was lost is found in the account's history and fetched from there. */
class ElevenLabsHistoryTest {
    private static final String VOICE = "JBFqnCBsd6RMkjVDRZzb";
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Duration SETTLES = Duration.ofMinutes(10);

    @TempDir
    private Path temp;

    private final ElevenLabsStandIn standIn = ElevenLabsStandIn.open();
    private final Outbound outbound = Outbound.open(AllowedPlaces.none()).with(standIn.url());
    private int folders;

    @BeforeEach
    void keep() {
        standIn.history().keeps(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        standIn.close();
        outbound.close();
    }

    private ElevenLabsSpeech service(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("speech_format", "wav_24000"));
        all.putAll(settings);
        return (ElevenLabsSpeech) new ElevenLabsProvider()
                .services(all).stream()
                        .filter(ElevenLabsSpeech.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    private Access access() {
        return new Access(outbound, standIn.url(), new Secret("a-key"), Map.of());
    }

    private Path folder() throws IOException {
        return Files.createDirectory(temp.resolve("take-" + folders++));
    }

    private static SpeechRequest line(String text) {
        return new SpeechRequest(text, Language.FR, VOICE, 0);
    }

    private void says(SpeechRequest line, Map<String, String> settings) throws IOException {
        service(settings).begin(line, access(), folder());
    }

    private void saysUnheard(SpeechRequest line, Map<String, String> settings) {
        standIn.fails(new Fault.CutAfter());
        assertThatThrownBy(() -> says(line, settings)).isInstanceOf(UnclearOutcome.class);
    }

    private Sought sought(SpeechRequest line, Instant since) {
        ElevenLabsSpeech service = service(Map.of());
        return service.seek(service.trace(line), since, access());
    }

    private static Map<String, String> job(Sought sought) {
        assertThat(sought).isInstanceOf(Sought.Found.class);
        return ((Sought.Found) sought).job();
    }

    private Receipt fetched(Map<String, String> job, Map<String, String> settings, Path folder) {
        return ((Step.Made) service(settings).ask(job, access(), folder)).receipt();
    }

    @Test
    void aLineWhoseAnswerWasLostIsFetchedWithItsWordsTimesAndWhatItCost() throws IOException {
        SpeechRequest line = line("Bonjour à tous, voici 10\u202F000 idées\u00A0!");
        says(line("Autre chose."), Map.of());
        saysUnheard(line, Map.of());

        Map<String, String> job = job(sought(line, NOW));
        Path folder = folder();
        Receipt receipt = fetched(job, Map.of(), folder);

        assertThat(standIn.bought()).containsEntry(line.text(), 1);
        assertThat(receipt.file()).isEqualTo("speech.wav");
        assertThat(WordTimes.read(folder).orElseThrow().words()).hasSameSizeAs(Words.of(line.text()));
        int characters = line.text().codePointCount(0, line.text().length());
        assertThat(receipt.cost()).contains(Money.dollars("0.10").forPart(characters, 1000));
        assertThat(receipt.facts())
                .containsEntry("voice_id", VOICE)
                .containsEntry("credits", Integer.toString(characters))
                .containsEntry("request_id", "speech-2")
                .containsKey("history_item_id");
    }

    @Test
    void whatTheHistoryDoesNotShowAfterAWhileWasNeverTaken() throws IOException {
        says(line("Autre chose."), Map.of());
        standIn.fails(new Fault.CutBefore());
        assertThatThrownBy(() -> says(line("Bonjour."), Map.of())).isInstanceOf(UnclearOutcome.class);
        assertThat(sought(line("Bonjour."), NOW)).isEqualTo(new Sought.NotThere(SETTLES));
        assertThat(service(Map.of("history_settles", "60")).trace(line("Bonjour.")))
                .containsEntry("sure", "60");
        assertThat(sought(line("Bonjour."), NOW.plus(Duration.ofHours(1))))
                .as("nothing of those minutes: it may keep nothing any more")
                .isEqualTo(new Sought.Untold());
    }

    @Test
    void anAccountThatKeepsNoHistoryProvesNothing() {
        saysUnheard(line("Bonjour."), Map.of());
        standIn.history().clear();
        assertThat(sought(line("Bonjour."), NOW)).isEqualTo(new Sought.Untold());
    }

    @Test
    void anotherVoiceAndAnotherModelAreNotItAndTwoAlikeTellNothing() throws IOException {
        SpeechRequest line = line("Bonjour.");
        says(new SpeechRequest("Bonjour.", Language.FR, "anotherVoice99", 0), Map.of());
        says(line, Map.of("speech_model", "eleven_flash_v2_5"));
        assertThat(sought(line, NOW)).isEqualTo(new Sought.NotThere(SETTLES));
        says(line, Map.of());
        assertThat(sought(line, NOW)).isInstanceOf(Sought.Found.class);
        assertThat(sought(line, NOW.plus(Duration.ofMinutes(1))))
                .as("older, or by another clock")
                .isEqualTo(new Sought.Untold());
        says(line, Map.of());
        assertThat(sought(line, NOW)).as("two alike").isEqualTo(new Sought.Untold());
    }

    @Test
    void whatMayBeItIsNeitherFoundNorCalledMissing() {
        SpeechRequest line = line("Voici 10\u202F000 idées\u00A0!");
        standIn.aim(heard -> heard.method().equals("GET"));
        for (String item : List.of(
                "\"text\": \"Voici 10 000 idées !\", \"voice_id\": \"" + VOICE + "\"",
                "\"text\": \"Voici 10\u202F000 idées\u00A0!\", \"state\": \"deleted\"",
                "\"text\": null, \"dialogue\": []")) {
            standIn.fails(new Fault.Answers(Reply.json(
                    200,
                    "{\"history\": [{\"history_item_id\": \"h1\", \"date_unix\": " + NOW.getEpochSecond() + ", " + item
                            + "}, {\"history_item_id\": \"h2\", \"text\": \"Autre chose.\"}]}")));
            assertThat(sought(line, NOW)).as(item).isEqualTo(new Sought.Untold());
        }
    }

    @Test
    void aHistoryWithoutEndProvesNothing() {
        standIn.aim(heard -> heard.method().equals("GET"));
        String page = "{\"history\": [{\"history_item_id\": \"h2\", \"text\": \"Autre chose.\"}], \"has_more\": true,"
                + " \"last_history_item_id\": \"h2\"}";
        for (int i = 0; i < 10; i++) {
            standIn.fails(new Fault.Answers(Reply.json(200, page)));
        }
        assertThat(sought(line("Bonjour."), NOW)).isEqualTo(new Sought.Untold());
        assertThat(standIn.heard().getLast().path()).contains("&start_after_history_item_id=h2");
    }

    @Test
    void aVoiceTheAccountChoseIsFoundByItsWordsAlone() {
        SpeechRequest line = new SpeechRequest("Bonjour.", Language.FR, "fr_male", 0);
        saysUnheard(line, Map.of());
        assertThat(job(sought(line, NOW))).containsKey("history_item_id");
        assertThat(service(Map.of("voice_fr_male", "ourOwnVoice99")).trace(line))
                .containsEntry("voice_id", "ourOwnVoice99");
    }

    /** Else what is one's would be taken for another's. */
    @Test
    void linesThatAreSpokenAtOnceAreTold() throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 64; i++) {
                SpeechRequest line = line("Ligne " + i + ".");
                Path folder = folder();
                workers.submit(() -> service(Map.of()).begin(line, access(), folder));
            }
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 64; i++) {
            Map<String, String> job = job(sought(line("Ligne " + i + "."), NOW));
            ids.addAll(job.values());
        }
        assertThat(ids).hasSize(128);
    }

    @Test
    void manyPagesAreRead() throws IOException {
        for (int i = 0; i < 120; i++) {
            says(line("Ligne " + i + "."), Map.of("speech_format", "mp3_44100_128"));
        }
        assertThat(job(sought(line("Ligne 110."), NOW))).containsEntry("request_id", "speech-111");
    }

    @Test
    void bareSamplesGetAHeadAndWithoutTimesThereAreNone() throws IOException {
        Map<String, String> bare = Map.of("speech_format", "pcm_24000");
        saysUnheard(line("Bonjour."), bare);
        standIn.history().withoutTimes();
        Path folder = folder();
        assertThat(fetched(job(sought(line("Bonjour."), NOW)), bare, folder).file())
                .isEqualTo("speech.wav");
        assertThat(WavSound.find(folder.resolve("speech.wav"))).isPresent();
        assertThat(WordTimes.read(folder)).isEmpty();
    }

    @Test
    void whatIsStillBeingMadeIsAskedForAgain() throws IOException {
        saysUnheard(line("Bonjour."), Map.of());
        Map<String, String> job = job(sought(line("Bonjour."), NOW));
        standIn.aim(heard -> heard.method().equals("GET"));
        standIn.fails(new Fault.Answers(Reply.json(200, "{\"state\":\"processing\"}")));
        assertThat(service(Map.of()).ask(job, access(), folder())).isInstanceOf(Step.Underway.class);
    }

    @Test
    void aHistoryThatCannotBeReadIsARefusalAndNeverAPurchase() throws IOException {
        saysUnheard(line("Bonjour."), Map.of());
        Map<String, String> job = job(sought(line("Bonjour."), NOW));
        standIn.aim(heard -> heard.method().equals("GET"));
        List<Reply> replies = List.of(
                ElevenLabsStandIn.fault(401, "missing_permissions", "no right to read"),
                Reply.json(500, "{}"),
                Reply.json(200, "{}"),
                Reply.json(200, "[]"));
        for (Reply reply : replies) {
            standIn.fails(new Fault.Answers(reply));
            assertThatThrownBy(() -> sought(line("Bonjour."), NOW)).isInstanceOf(ServiceRefusal.class);
            standIn.fails(new Fault.Answers(reply));
            assertThatThrownBy(() -> service(Map.of()).ask(job, access(), folder()))
                    .isInstanceOf(ServiceRefusal.class);
        }
        standIn.aim(heard -> heard.place().endsWith("/audio"));
        for (Fault fault : List.of(
                new Fault.CutWithin(),
                new Fault.Answers(Reply.bytes("audio/mpeg", "not a sound at all".getBytes(StandardCharsets.UTF_8))),
                new Fault.Answers(Reply.json(404, "{}")))) {
            standIn.fails(fault);
            assertThatThrownBy(() -> service(Map.of()).ask(job, access(), folder()))
                    .as(fault.toString())
                    .isInstanceOf(ServiceRefusal.class);
        }
        assertThat(standIn.purchases()).isEqualTo(1);
    }
}
