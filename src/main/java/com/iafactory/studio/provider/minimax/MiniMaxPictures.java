package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.provider.Aspect;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Pictures, within the answer itself, so that no link can expire before it is paid for. */
final class MiniMaxPictures implements Service<PictureRequest> {
    private static final String NAME = MiniMaxProvider.NAME;
    private static final Duration TIME = Duration.ofMinutes(3);
    private static final long MOST = 64L << 20;
    private static final int LONGEST_PROMPT = 1500;
    private static final List<String> ASPECTS = List.of("1:1", "16:9", "4:3", "3:2", "2:3", "3:4", "9:16", "21:9");

    private final VendorSettings settings;

    MiniMaxPictures(VendorSettings settings) {
        this.settings = settings;
    }

    private String model() {
        return settings.text("picture_model");
    }

    @Override
    public Maker maker() {
        return new Maker(NAME, Capability.PICTURE, model(), "1");
    }

    @Override
    public Optional<String> cannot(PictureRequest request) {
        return request.prompt().length() > LONGEST_PROMPT
                ? Optional.of("it takes a prompt of at most " + LONGEST_PROMPT + " characters")
                : Optional.empty();
    }

    @Override
    public Optional<Money> price(PictureRequest request) {
        return settings.dollars("price_picture");
    }

    @Override
    public Step begin(PictureRequest request, Access access, Path folder) {
        long seed = request.seed() & 0x7FFF_FFFFL;
        Map<String, Object> body = Map.of(
                "model",
                model(),
                "prompt",
                request.prompt(),
                "aspect_ratio",
                Aspect.nearest(ASPECTS, request.width(), request.height()),
                "n",
                1,
                "seed",
                seed,
                "response_format",
                "base64",
                "prompt_optimizer",
                false);
        JsonNode made =
                LargeAnswer.of(access, "/v1/image_generation", Body.json(Json.canonical(body)), TIME, MOST, folder);
        JsonNode data = made.path("data");
        String picture = data.path("image_base64").path(0).asString("");
        if (picture.isEmpty() && withheld(made) > 0) {
            throw new ServiceFailure(NAME, "its safety check holds the picture back", true, Optional.empty());
        }
        String file = Results.keep(NAME, folder, "picture", Form.Kind.PICTURE, decoded(picture));
        return new Step.Made(new Receipt(
                file,
                model(),
                price(request),
                Map.of("request_id", made.path("id").asString(""), "seed", Long.toString(seed))));
    }

    /** The count stands in one of two places, as a number or as a text. */
    private static int withheld(JsonNode made) {
        return Math.max(
                made.path("metadata").path("failed_count").asInt(0),
                made.path("data").path("failed_count").asInt(0));
    }

    private static byte[] decoded(String picture) {
        try {
            return Base64.getDecoder().decode(picture.replaceFirst("^data:[a-z/]+;base64,", ""));
        } catch (IllegalArgumentException e) {
            throw new UnclearOutcome(NAME, "it answers with success, but its picture is not base64", e);
        }
    }
}
