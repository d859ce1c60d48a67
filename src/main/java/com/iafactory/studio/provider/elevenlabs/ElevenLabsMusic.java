package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.MusicPrompt;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.MusicTakeRequest;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A bed of music of the very length, without words. It takes no seed with a prompt. */
final class ElevenLabsMusic implements Service<MusicTakeRequest> {
    private static final Duration SHORTEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** It composes all of it before it answers. */
    private static final Duration TIME = Duration.ofMinutes(10);

    private static final long MOST = 256L << 20;
    private static final int MINUTE = 60_000;

    private final VendorSettings settings;

    ElevenLabsMusic(VendorSettings settings) {
        this.settings = settings;
    }

    @Override
    public Maker maker() {
        return new Maker(
                ElevenLabsProvider.NAME, Capability.MUSIC, settings.text("music_model"), "1." + MusicPrompt.VERSION);
    }

    @Override
    public Optional<String> cannot(MusicTakeRequest request) {
        return request.music().duration().compareTo(LONGEST) > 0
                ? Optional.of("it composes at most " + LONGEST.toMinutes() + " minutes at once")
                : Optional.empty();
    }

    @Override
    public Optional<Money> price(MusicTakeRequest request) {
        return settings.dollars("price_music_minute").map(price -> price.forPart(length(request), MINUTE));
    }

    private static long length(MusicTakeRequest request) {
        Duration asked = request.music().duration();
        return (asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked).toMillis();
    }

    @Override
    public Step begin(MusicTakeRequest request, Access access, Path folder) {
        Map<String, Object> body = Map.of(
                "prompt", MusicPrompt.of(request.music()),
                "music_length_ms", length(request),
                "model_id", settings.text("music_model"),
                "force_instrumental", true);
        OutboundAnswer answer = ElevenLabsCalls.of(access)
                .buy(
                        access.base() + "/v1/music?output_format=auto",
                        Body.json(Json.canonical(body)),
                        TIME,
                        Results.draft(folder),
                        MOST);
        if (!answer.successful()) {
            throw ElevenLabsCalls.purchase(answer, access);
        }
        String file = Results.keep(ElevenLabsProvider.NAME, folder, "music", Form.Kind.SOUND);
        return new Step.Made(new Receipt(
                file,
                settings.text("music_model"),
                price(request),
                Charge.of(answer).facts()));
    }
}
