package com.iafactory.studio.provider.openai;

import static com.iafactory.studio.provider.standin.OpenAiSpeechStandIn.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.SpeechContract;
import com.iafactory.studio.provider.standin.OpenAiSpeechStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.WordTimes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenAiSpeechTest extends SpeechContract {
    @Override
    protected ServiceStandIn opens() {
        return OpenAiSpeechStandIn.open();
    }

    /** Others list this service. */
    @Override
    protected Provider provider() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected Service<SpeechRequest> service(Map<String, String> settings) {
        return new OpenAiSpeech(settings);
    }

    @Override
    protected boolean triesKeys() {
        return false;
    }

    @Override
    protected String path() {
        return "/v1";
    }

    @Override
    protected Map<String, String> wav() {
        return Map.of();
    }

    @Override
    protected String voice() {
        return "ff_siwis";
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(
                new Refused("key", fault(401, "invalid_api_key", "no"), Reason.KEY),
                new Refused("quota", fault(429, "insufficient_quota", "no"), Reason.CREDIT),
                new Refused("limit", fault(400, "billing_hard_limit_reached", "no"), Reason.CREDIT),
                new Refused("model", fault(404, "model_not_found", "deprecated"), Reason.GONE),
                new Refused("rules", fault(400, "content_policy_violation", "no"), Reason.MODERATION),
                new Refused("voice", Reply.json(400, "{\"detail\":{\"message\":\"no such voice\"}}"), Reason.INPUT),
                new Refused(
                        "loading",
                        Reply.json(
                                503,
                                "{\"error\":{\"code\":503,\"message\":\"Loading model\",\"type\":\"unavailable_error\"}}"),
                        Reason.AWAY));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/audio/speech");
        assertThat(sent.header("Authorization")).contains("Bearer " + KEY);
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of("model", "tts-1", "input", TEXT, "voice", "ff_siwis", "response_format", "wav"));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(receipt.cost())
                .contains(Money.dollars("0.015").forPart(TEXT.codePointCount(0, TEXT.length()), 1000));
        assertThat(service(Map.of("price_speech_1000_characters", "0")).price(request()))
                .contains(Money.dollars("0"));
    }

    @Test
    void aPauseAfterACommaIsWhereTheNextWordBegins() throws IOException {
        Path folder = folder();
        finish(service(), new SpeechRequest("un deux, trois", Language.FR, "alloy", 0), folder);
        // 8 letters and signs of 60 ms, then 9 of silence.
        assertThat(WordTimes.read(folder).orElseThrow().words().get(2).start())
                .isBetween(Duration.ofSeconds(1), Duration.ofMillis(1040));
    }

    @Test
    void aServerOfOnesOwnWantsNoKey() throws IOException {
        service().begin(request(), access(""), folder());
        assertThat(purchase().header("Authorization")).isEmpty();
    }

    @Test
    void bareSamplesAreMadeAFileWithTimesAndMp3IsKeptWithoutThem() throws IOException {
        Path samples = folder();
        finish(service(Map.of("speech_format", "pcm")), request(), samples);
        times(samples, TEXT);
        Path packed = folder();
        assertThat(finish(service(Map.of("speech_format", "mp3")), request(), packed)
                        .receipt()
                        .file())
                .isEqualTo("speech.mp3");
        assertThat(WordTimes.read(packed)).isEmpty();
    }

    @Test
    void theStudiosVoicesAreThoseOfTheSettings() throws IOException {
        finish(
                service(Map.of("voice_darija", "am_adam")),
                new SpeechRequest("واش", Language.DARIJA, "darija", 0),
                folder());
        assertThat(purchase().text()).contains("\"voice\":\"am_adam\"");
    }

    @Test
    void whatItCannotSayIsSaidBeforeItIsCalled() {
        assertThat(service().cannot(new SpeechRequest("a".repeat(4097), Language.EN, "alloy", 0)))
                .isPresent();
        assertThat(service(Map.of("speech_format", "aac")).cannot(request())).isPresent();
    }
}
