package com.iafactory.studio.cli.torture;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.StandIn;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Door;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.PictureRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * fal.ai sells pictures: it takes jobs, which are asked about and then fetched, and each account has a list of its own to look in. Every
 * film buys with a key of its own; so it is known for which film a picture is.
 */
final class PictureShop implements Shop {
    static final String NAME = "fal";
    private static final String MODEL = "fal-ai/flux/schnell";
    private static final String KEY = "key-of-film-";
    /** Long enough that kills fall into jobs, too. */
    private static final Duration JOB = Duration.ofMillis(1200);

    static void furnish(FalStandIn standIn, Clock clock) {
        standIn.dates(clock);
        standIn.takes(JOB);
        // Asking and looking costs nothing, and may fail too.
        standIn.aim(request -> true);
    }

    /** Settings of the studio under which it buys there. */
    static Map<String, String> settings(FalStandIn standIn) {
        return Map.of(
                "STUDIO_PICTURES_MAKERS",
                "fal,local",
                "FAL_BASE_URL",
                standIn.url(),
                "FAL_PLATFORM_URL",
                standIn.url() + "/v1",
                "FAL_PICTURE_MODEL",
                MODEL,
                "FAL_PICTURE_START_LIMIT",
                Long.toString(Shop.SURE.toSeconds() / 2),
                "FAL_PICTURE_LONGEST_RUN",
                Long.toString(Shop.SURE.toSeconds() / 2));
    }

    static Secret key(int film) {
        return new Secret(KEY + "%04d".formatted(film));
    }

    @Override
    public Optional<String> bought(StandIn.Heard request) {
        if (!request.method().equals("POST")) {
            return Optional.empty();
        }
        JsonNode input = Json.parse(request.text(), JsonNode.class);
        JsonNode size = input.path("image_size");
        PictureRequest picture = new PictureRequest(
                input.path("prompt").asString(""),
                size.path("width").asInt(0),
                size.path("height").asInt(0),
                input.path("seed").asLong(0));
        Maker maker = new Maker(NAME, Capability.PICTURE, request.place().substring(1), "1");
        return Optional.of(Audit.picture(film(request), Door.digest(maker, picture)));
    }

    private static int film(StandIn.Heard request) {
        String key = request.header("Authorization").orElse("");
        return Integer.parseInt(key.substring(key.lastIndexOf('-') + 1));
    }

    @Override
    public StandIn.Reply busy() {
        return FalStandIn.detail(429, "Too many requests").with("Retry-After", "1");
    }

    /** As of a gateway; with a {@code detail} it would be the model's own word that it failed. */
    @Override
    public StandIn.Reply broken() {
        return StandIn.Reply.json(500, "{}");
    }
}
