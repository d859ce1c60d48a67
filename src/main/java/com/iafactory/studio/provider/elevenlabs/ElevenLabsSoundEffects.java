package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.SoundEffectRequest;
import com.iafactory.studio.take.Step;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Sounds from words. */
final class ElevenLabsSoundEffects implements Service<SoundEffectRequest> {
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration TIME = Duration.ofMinutes(3);
    private static final long MOST = 64L << 20;

    private final VendorSettings settings;

    ElevenLabsSoundEffects(VendorSettings settings) {
        this.settings = settings;
    }

    @Override
    public Maker maker() {
        return new Maker(ElevenLabsProvider.NAME, Capability.SOUND_EFFECT, settings.text("sound_effect_model"), "1");
    }

    @Override
    public Optional<String> cannot(SoundEffectRequest request) {
        return request.length().compareTo(LONGEST) > 0
                ? Optional.of("its sounds last at most " + LONGEST.toSeconds() + " s")
                : Optional.empty();
    }

    /** It has no list price in dollars; the answer says what it cost. */
    @Override
    public Optional<Money> price(SoundEffectRequest request) {
        return settings.dollars("price_sound_effect");
    }

    @Override
    public Step begin(SoundEffectRequest request, Access access, Path folder) {
        Duration length = request.length().compareTo(SHORTEST) < 0 ? SHORTEST : request.length();
        Map<String, Object> body = Map.of(
                "text", request.text(),
                "duration_seconds", BigDecimal.valueOf(length.toMillis(), 3),
                "model_id", settings.text("sound_effect_model"));
        OutboundAnswer answer = ElevenLabsCalls.of(access)
                .buy(
                        access.base() + "/v1/sound-generation?output_format=mp3_44100_128",
                        Body.json(Json.canonical(body)),
                        TIME,
                        Results.draft(folder),
                        MOST);
        if (!answer.successful()) {
            throw ElevenLabsCalls.purchase(answer, access);
        }
        String file = Results.keep(ElevenLabsProvider.NAME, folder, "sound-effect", Form.Kind.SOUND);
        Charge charge = Charge.of(answer);
        return new Step.Made(new Receipt(
                file,
                settings.text("sound_effect_model"),
                charge.cost(settings).or(() -> price(request)),
                charge.facts()));
    }
}
