package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.PcmSound;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorCalls;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Sought;
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Speech with the time of every letter. */
final class ElevenLabsSpeech implements Service<SpeechRequest> {
    private static final String NAME = ElevenLabsProvider.NAME;
    private static final Duration TIME = Duration.ofMinutes(5);
    private static final Duration AGAIN = Duration.ofSeconds(2);
    static final long MOST = 256L << 20;

    private final VendorSettings settings;
    private final ElevenLabsVoices voices;
    private final SpeechModel model;
    private final String format;

    ElevenLabsSpeech(VendorSettings settings) {
        this.settings = settings;
        this.voices = new ElevenLabsVoices(settings);
        this.model = new SpeechModel(settings.text("speech_model"));
        this.format = settings.text("speech_format");
    }

    @Override
    public Maker maker() {
        String version = settings.version(
                "1",
                "speech_format",
                "voice_default",
                "voice_fr_male",
                "voice_fr_female",
                "voice_ar_male",
                "voice_darija");
        return new Maker(NAME, Capability.SPEECH, model.id(), version);
    }

    @Override
    public Optional<String> cannot(SpeechRequest request) {
        int characters = request.text().codePointCount(0, request.text().length());
        if (characters > model.mostCharacters()) {
            return Optional.of(model.id() + " takes " + model.mostCharacters() + " characters at once");
        }
        if (model.englishOnly() && request.language() != Language.EN) {
            return Optional.of(model.id() + " speaks English only");
        }
        if (!ElevenLabsVoices.known(request.voice())) {
            return Optional.of("\"" + request.voice() + "\" is neither a voice of the studio nor a voice id");
        }
        return format.matches("(mp3|opus)_[0-9_]+|(wav|pcm)_[0-9]+")
                ? Optional.empty()
                : Optional.of("the format " + format + " is not one the studio reads");
    }

    @Override
    public Optional<Money> price(SpeechRequest request) {
        int characters = request.text().codePointCount(0, request.text().length());
        return settings.dollars("price_1000_credits")
                .map(price -> price.times(model.credits(characters)).forPart(1, 1000));
    }

    @Override
    public Step begin(SpeechRequest request, Access access, Path folder) {
        VendorCalls calls = ElevenLabsCalls.of(access);
        String voice = voices.id(request.voice(), request.language(), calls);
        Path draft = Results.draft(folder);
        OutboundAnswer answer = calls.buy(
                access.base() + "/v1/text-to-speech/" + voice + "/with-timestamps?output_format=" + format,
                Body.json(Json.canonical(body(request))),
                TIME,
                draft,
                MOST);
        if (!answer.successful()) {
            throw ElevenLabsCalls.speech(answer, access);
        }
        JsonNode said = read(draft);
        String file = Results.keep(NAME, folder, "speech", Form.Kind.SOUND, sound(said));
        Alignment.write(Words.of(request.text()), said, folder);
        Charge charge = Charge.of(answer);
        Map<String, String> facts = new HashMap<>(charge.facts());
        facts.put("voice_id", voice);
        facts.put("seed", Long.toString(seed(request)));
        return new Step.Made(new Receipt(file, model.id(), charge.cost(settings).or(() -> price(request)), facts));
    }

    @Override
    public Map<String, String> trace(SpeechRequest request) {
        return ElevenLabsHistory.trace(
                request.text(), model.id(), voices.told(request.voice()), settings.seconds("history_settles"));
    }

    @Override
    public Sought seek(Map<String, String> trace, Instant since, Access access) {
        return new ElevenLabsHistory(ElevenLabsCalls.of(access)).find(trace, since);
    }

    /** Of a line that was found in the history. */
    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        ElevenLabsHistory history = new ElevenLabsHistory(ElevenLabsCalls.of(access));
        JsonNode item = history.item(job);
        if (item.path("state").asString("").equals("processing")) {
            return new Step.Underway(job, AGAIN);
        }
        return new Step.Made(new HistoricLine(history, settings, format).receipt(job, item, folder));
    }

    private Map<String, Object> body(SpeechRequest request) {
        Map<String, Object> body = new HashMap<>();
        body.put("text", request.text());
        body.put("model_id", model.id());
        body.put("seed", seed(request));
        if (model.takesLanguage()) {
            body.put("language_code", ElevenLabsVoices.language(request.language()));
        }
        return body;
    }

    /** Another take is another seed; it takes 32 bits. */
    private static long seed(SpeechRequest request) {
        return request.digest().seed() & 0xFFFF_FFFFL;
    }

    private static JsonNode read(Path draft) {
        try {
            return Json.read(draft, JsonNode.class);
        } catch (JacksonException e) {
            throw new UnclearOutcome(NAME, "it answers with success, but not in JSON", e);
        }
    }

    private byte[] sound(JsonNode said) {
        try {
            byte[] sound = Base64.getDecoder().decode(said.path("audio_base64").asString(""));
            return format.startsWith("pcm_") ? PcmSound.wav(sound, Integer.parseInt(format.substring(4))) : sound;
        } catch (IllegalArgumentException e) {
            throw new UnclearOutcome(NAME, "it answers with success, but its sound is not base64", e);
        }
    }
}
