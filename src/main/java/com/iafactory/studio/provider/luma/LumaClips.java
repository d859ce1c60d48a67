package com.iafactory.studio.provider.luma;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.provider.Aspect;
import com.iafactory.studio.provider.DataLink;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Clips by the Agents API. It takes no seed and lists no jobs; its links last an hour, and every asking mints new ones. */
final class LumaClips implements Service<ClipRequest> {
    private static final String NAME = LumaProvider.NAME;
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration TIME = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final int LONGEST_PROMPT = 6000;
    private static final List<String> ASPECTS = List.of("9:16", "3:4", "1:1", "4:3", "16:9", "21:9");

    private final VendorSettings settings;

    LumaClips(VendorSettings settings) {
        this.settings = settings;
    }

    private String model() {
        return settings.text("clip_model");
    }

    @Override
    public Maker maker() {
        return new Maker(NAME, Capability.CLIP, model(), settings.version("1", "clip_resolution"));
    }

    @Override
    public Optional<String> cannot(ClipRequest request) {
        if (request.length().compareTo(LONG) > 0) {
            return Optional.of(model() + " makes clips of at most " + LONG.toSeconds() + " s");
        }
        return request.prompt().length() > LONGEST_PROMPT
                ? Optional.of("it takes a prompt of at most " + LONGEST_PROMPT + " characters")
                : Optional.empty();
    }

    private static Duration made(ClipRequest request) {
        return request.length().compareTo(SHORT) <= 0 ? SHORT : LONG;
    }

    @Override
    public Optional<Money> price(ClipRequest request) {
        return settings.dollars("price_clip_" + made(request).toSeconds());
    }

    @Override
    public Step begin(ClipRequest request, Access access, Path folder) {
        Map<String, Object> video = new HashMap<>();
        video.put("resolution", settings.text("clip_resolution"));
        video.put("duration", made(request).toSeconds() + "s");
        request.first()
                .ifPresent(picture -> video.put(
                        "start_frame", Map.of("data", DataLink.base64(picture), "media_type", picture.type())));
        Map<String, Object> body = Map.of(
                "model", model(),
                "type", "video",
                "prompt", request.prompt(),
                "aspect_ratio", Aspect.nearest(ASPECTS, request.width(), request.height()),
                "video", video);
        String id = LumaCalls.taken(
                LumaCalls.of(access).buy(access.base() + "/generations", Body.json(Json.canonical(body)), TIME),
                access);
        return new Step.Underway(Map.of("id", id), AGAIN);
    }

    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        JsonNode told = LumaCalls.told(
                LumaCalls.of(access).ask(access.base() + "/generations/" + job.getOrDefault("id", "")), access);
        return switch (told.path("state").asString("")) {
            case "completed" -> {
                String url = told.path("output").path(0).path("url").asString("");
                String file = new Results(NAME, access.outbound()).download(url, folder, "clip", Form.Kind.CLIP);
                yield new Step.Made(
                        new Receipt(file, model(), Optional.empty(), Map.of("request_id", job.getOrDefault("id", ""))));
            }
            case "failed" -> {
                String code = told.path("failure_code").asString("");
                String said = code + " " + told.path("failure_reason").asString("");
                throw new ServiceFailure(
                        NAME, Meaning.said(said, access.key()), code.equals("content_moderated"), Optional.empty());
            }
            default -> new Step.Underway(job, AGAIN);
        };
    }
}
