package com.iafactory.studio.provider.openai;

import com.iafactory.studio.json.Json;
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
import com.iafactory.studio.take.SpeechRequest;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import com.iafactory.studio.take.WordTimes;
import com.iafactory.studio.take.timing.PauseAlignment;
import com.iafactory.studio.take.timing.WavSound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Speech in the shape of {@code /audio/speech}: servers of one's own (Kokoro, Piper and others), and OpenAI while it offers it (until
 * 2027-01-06). It gives no times, so those are made from the sound's pauses.
 */
final class OpenAiSpeech implements Service<SpeechRequest> {
    static final String PROVIDER = "openai";

    /** The price is OpenAI's for tts-1 in 2026; 0 for a server of one's own. */
    static final Map<String, String> USUAL = Map.of(
            "speech_model", "tts-1",
            "speech_format", "wav",
            "voice_default", "alloy",
            "voice_fr_male", "onyx",
            "voice_fr_female", "nova",
            "voice_ar_male", "onyx",
            "voice_darija", "onyx",
            "price_speech_1000_characters", "0.015");

    private static final Duration TIME = Duration.ofMinutes(5);
    private static final long MOST = 256L << 20;
    private static final int MOST_CHARACTERS = 4096;
    /** Of its format without a header. */
    private static final int PCM_RATE = 24_000;

    private final VendorSettings settings;

    /** @param set of the provider; those of {@link #USUAL} count here */
    OpenAiSpeech(Map<String, String> set) {
        this.settings = new VendorSettings(USUAL, set);
    }

    private String model() {
        return settings.text("speech_model");
    }

    private String format() {
        return settings.text("speech_format");
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
        return new Maker(PROVIDER, Capability.SPEECH, model(), version);
    }

    @Override
    public Optional<String> cannot(SpeechRequest request) {
        if (characters(request) > MOST_CHARACTERS) {
            return Optional.of("it takes " + MOST_CHARACTERS + " characters at once");
        }
        if (!format().matches("wav|pcm|mp3|flac|opus")) {
            return Optional.of("the format " + format() + " is not one the studio reads");
        }
        return voice(request).matches("[^\\p{Cntrl}]{1,100}")
                ? Optional.empty()
                : Optional.of("that is no name of a voice");
    }

    private static int characters(SpeechRequest request) {
        return request.text().codePointCount(0, request.text().length());
    }

    /** The studio's names are those of the settings; any other is the server's own. */
    private String voice(SpeechRequest request) {
        String set = settings.text("voice_" + request.voice());
        return set.isEmpty() ? request.voice() : set;
    }

    @Override
    public Optional<Money> price(SpeechRequest request) {
        return settings.dollars("price_speech_1000_characters").map(price -> price.forPart(characters(request), 1000));
    }

    @Override
    public Step begin(SpeechRequest request, Access access, Path folder) {
        Map<String, String> body = Map.of(
                "model", model(),
                "input", request.text(),
                "voice", voice(request),
                "response_format", format());
        OutboundAnswer answer = new VendorCalls(PROVIDER, access, "Authorization", "Bearer ")
                .buy(
                        access.base() + "/audio/speech",
                        Body.json(Json.canonical(body)),
                        TIME,
                        Results.draft(folder),
                        MOST);
        if (!answer.successful()) {
            throw OpenAiSpeechRefusals.of(answer, access);
        }
        String file = format().equals("pcm")
                ? Results.keep(PROVIDER, folder, "speech", Form.Kind.SOUND, PcmSound.wav(samples(folder), PCM_RATE))
                : Results.keep(PROVIDER, folder, "speech", Form.Kind.SOUND);
        if (file.endsWith(".wav")) {
            WavSound.find(folder.resolve(file))
                    .map(sound -> PauseAlignment.words(Words.of(request.text()), sound))
                    .ifPresent(times -> new WordTimes(times).write(folder));
        }
        return new Step.Made(new Receipt(file, model(), price(request), Map.of("voice_id", voice(request))));
    }

    private static byte[] samples(Path folder) {
        try {
            byte[] samples = Files.readAllBytes(Results.draft(folder));
            // Anything passes for bare samples, but not an error page.
            if (samples.length < PCM_RATE / 100 || samples[0] == '<' || samples[0] == '{') {
                throw new UnclearOutcome(PROVIDER, "it answers with success, but not with a sound");
            }
            return samples;
        } catch (IOException e) {
            throw new UnclearOutcome(PROVIDER, "its result could not be read here", e);
        }
    }
}
