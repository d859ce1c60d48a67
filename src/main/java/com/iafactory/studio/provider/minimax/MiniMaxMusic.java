package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
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
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A bed of music. It takes no length: that is a wish in words, and the receipt says what came of it. */
final class MiniMaxMusic implements Service<MusicTakeRequest> {
    private static final String NAME = MiniMaxProvider.NAME;
    private static final Duration TIME = Duration.ofMinutes(10);
    private static final long MOST = 128L << 20;
    /** What it makes is a song's length. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final VendorSettings settings;

    MiniMaxMusic(VendorSettings settings) {
        this.settings = settings;
    }

    private String model() {
        return settings.text("music_model");
    }

    @Override
    public Maker maker() {
        return new Maker(NAME, Capability.MUSIC, model(), "1." + MusicPrompt.VERSION);
    }

    @Override
    public Optional<String> cannot(MusicTakeRequest request) {
        return request.music().duration().compareTo(LONGEST) > 0
                ? Optional.of("it takes no length, and more than " + LONGEST.toSeconds() + " s would be luck")
                : Optional.empty();
    }

    @Override
    public Optional<Money> price(MusicTakeRequest request) {
        return settings.dollars("price_music");
    }

    @Override
    public Step begin(MusicTakeRequest request, Access access, Path folder) {
        Map<String, Object> body = Map.of(
                "model", model(),
                "prompt", prompt(request),
                "is_instrumental", true,
                "output_format", "hex",
                "audio_setting", Map.of("sample_rate", 44_100, "bitrate", 256_000, "format", "mp3"));
        JsonNode made =
                LargeAnswer.of(access, "/v1/music_generation", Body.json(Json.canonical(body)), TIME, MOST, folder);
        String file = Results.keep(
                NAME,
                folder,
                "music",
                Form.Kind.SOUND,
                decoded(made.path("data").path("audio").asString("")));
        Map<String, String> facts = new HashMap<>();
        String millis = made.path("extra_info").path("music_duration").asString("");
        if (millis.matches("[0-9]{1,9}")) {
            facts.put("duration_ms", millis);
        }
        return new Step.Made(new Receipt(file, model(), price(request), facts));
    }

    static String prompt(MusicTakeRequest request) {
        return MusicPrompt.of(request.music()) + " At least "
                + (request.music().duration().toSeconds() + 1) + " seconds long.";
    }

    private static byte[] decoded(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new UnclearOutcome(NAME, "it answers with success, but its sound is not in hex", e);
        }
    }
}
