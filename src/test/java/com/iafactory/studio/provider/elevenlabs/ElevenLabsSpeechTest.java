package com.iafactory.studio.provider.elevenlabs;

import static com.iafactory.studio.provider.standin.ElevenLabsStandIn.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.SpeechContract;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.WordTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElevenLabsSpeechTest extends SpeechContract {
    private static final String VOICE = "JBFqnCBsd6RMkjVDRZzb";

    @Override
    protected ServiceStandIn opens() {
        return ElevenLabsStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new ElevenLabsProvider();
    }

    @Override
    protected Map<String, String> wav() {
        return Map.of("speech_format", "wav_24000");
    }

    @Override
    protected String voice() {
        return VOICE;
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(
                new Refused("spent", fault(401, "quota_exceeded", "no credits"), Reason.CREDIT),
                new Refused("key", fault(401, "invalid_api_key", "no"), Reason.KEY),
                new Refused("free tier", fault(401, "detected_unusual_activity", "no"), Reason.KEY),
                new Refused("right", fault(401, "missing_permissions", "no"), Reason.KEY),
                new Refused("voice", fault(400, "voice_not_found", "no"), Reason.VOICE),
                new Refused("another's voice", fault(403, "voice_access", "not yours"), Reason.VOICE),
                new Refused("plan", fault(403, "only_for_creator+", "no"), Reason.CREDIT),
                new Refused("long", fault(400, "max_character_limit_exceeded", "no"), Reason.INPUT),
                new Refused("busy", fault(429, "system_busy", "no"), Reason.RATE),
                new Refused("unknown of tomorrow", fault(400, "tomorrow", "no"), Reason.INPUT),
                new Refused("text", Reply.json(404, "{\"detail\":\"Not Found\"}"), Reason.GONE),
                new Refused(
                        "list",
                        Reply.json(422, "{\"detail\":[{\"loc\":[\"body\",\"text\"],\"msg\":\"too short\"}]}"),
                        Reason.INPUT),
                new Refused("moved", new Reply(302, Map.of("Location", "/login"), new byte[0]), Reason.GONE));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/text-to-speech/" + VOICE + "/with-timestamps?output_format=wav_24000");
        assertThat(sent.header("xi-api-key")).contains(KEY);
        Map<?, ?> body = Json.parse(sent.text(), Map.class);
        assertThat(body.get("text")).isEqualTo(TEXT);
        assertThat(body.get("model_id")).isEqualTo("eleven_multilingual_v2");
        assertThat(Long.parseLong(String.valueOf(body.get("seed")))).isBetween(0L, 4_294_967_295L);
        assertThat(body.keySet().stream().map(String::valueOf)).containsExactlyInAnyOrder("text", "model_id", "seed");
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        int characters = TEXT.codePointCount(0, TEXT.length());
        assertThat(receipt.cost()).contains(Money.dollars("0.10").forPart(characters, 1000));
        assertThat(receipt.facts()).containsEntry("voice_id", VOICE).containsKeys("request_id", "credits", "seed");
        assertThat(service().price(request())).isEqualTo(receipt.cost());
    }

    private static Map<String, String> with(String setting, String value) {
        return Map.of("speech_format", "wav_24000", setting, value);
    }

    private Heard spoken(SpeechRequest line, Map<String, String> settings) throws IOException {
        int before = standIn().heard().size();
        finish(service(settings), line, folder());
        return standIn().heard().subList(before, standIn().heard().size()).stream()
                .filter(this::isPurchase)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStudiosVoicesAreThoseOfTheSettingsElseTheBestOfTheAccount() throws IOException {
        Map<String, String> expected = Map.of(
                "fr_male", "FrenchMan0000001",
                "fr_female", "FrenchWoman00001",
                "ar_male", "AlgerianMan00001",
                "darija", "AlgerianMan00001",
                "default", "FrenchMan0000001");
        for (Map.Entry<String, String> voice : expected.entrySet()) {
            SpeechRequest line = new SpeechRequest("Bonjour.", Language.FR, voice.getKey(), 0);
            assertThat(spoken(line, wav()).path()).contains("/" + voice.getValue() + "/");
            assertThat(spoken(line, with("voice_" + voice.getKey(), "ourOwnVoice99"))
                            .path())
                    .contains("/ourOwnVoice99/");
        }
    }

    @Test
    void anotherVoiceInTheSettingsIsAnotherMaker() {
        assertThat(service(with("voice_darija", "x")).maker().version())
                .isNotEqualTo(service(with("voice_darija", "y")).maker().version());
        assertThat(service(Map.of()).maker().toString()).isEqualTo("elevenlabs eleven_multilingual_v2 (1)");
    }

    @Test
    void newerModelsAreToldTheLanguage() throws IOException {
        SpeechRequest line = new SpeechRequest("واش راك", Language.DARIJA, VOICE, 0);
        Map<?, ?> body = Json.parse(
                spoken(line, with("speech_model", "eleven_v9_tomorrow")).text(), Map.class);
        assertThat(body.get("language_code")).isEqualTo("ar");
        assertThat(body.get("model_id")).isEqualTo("eleven_v9_tomorrow");
    }

    @Test
    void anotherTakeIsAnotherSeed() throws IOException {
        SpeechRequest again = new SpeechRequest(TEXT, Language.FR, VOICE, 1);
        assertThat(Json.parse(spoken(request(), wav()).text(), Map.class).get("seed"))
                .isNotEqualTo(Json.parse(spoken(again, wav()).text(), Map.class).get("seed"));
    }

    @Test
    void whatItCannotSayIsSaidBeforeItIsCalled() {
        SpeechRequest endless = new SpeechRequest("a".repeat(10_001), Language.FR, VOICE, 0);
        assertThat(service().cannot(endless)).isPresent();
        assertThat(service(with("speech_model", "eleven_v3"))
                        .cannot(new SpeechRequest("a".repeat(5_001), Language.FR, VOICE, 0)))
                .isPresent();
        assertThat(service(with("speech_model", "eleven_flash_v2_5")).cannot(endless))
                .isEmpty();
        assertThat(service(with("speech_model", "eleven_flash_v2")).cannot(request()))
                .isPresent();
        assertThat(service().cannot(new SpeechRequest("a", Language.FR, "../../v1/user", 0)))
                .isPresent();
        assertThat(service(Map.of("speech_format", "ulaw_8000")).cannot(request()))
                .isPresent();
    }

    @Test
    void fastModelsCostHalf() {
        assertThat(service(with("speech_model", "eleven_flash_v2_5"))
                        .price(new SpeechRequest("a".repeat(1000), Language.FR, VOICE, 0)))
                .contains(Money.dollars("0.05"));
        assertThat(service(with("price_1000_credits", "")).price(request())).isEmpty();
    }

    @Test
    void bareSamplesBecomeAFileThatOthersRead() throws IOException {
        Path folder = folder();
        finish(service(Map.of("speech_format", "pcm_16000")), request(), folder);
        times(folder, TEXT);
    }

    @Test
    void withoutAnAlignmentThereIsSoundAndNoTimes() throws IOException {
        Map<String, Object> reply = new HashMap<>();
        reply.put("audio_base64", "UklGRiQAAABXQVZFZm10IBAAAAABAAEAIlYAAESsAAACABAAZGF0YQAAAAA=");
        reply.put("alignment", null);
        reply.put("normalized_alignment", null);
        standIn().fails(new Fault.Answers(Reply.json(200, Json.canonical(reply))));
        Path folder = folder();
        Receipt receipt = finish(service(), request(), folder).receipt();
        assertThat(receipt.file()).isEqualTo("speech.wav");
        assertThat(WordTimes.read(folder)).isEmpty();
    }
}
