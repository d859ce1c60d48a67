package com.iafactory.studio.provider.luma;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.provider.Aspect;
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
import com.iafactory.studio.take.Sought;
import com.iafactory.studio.take.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Clips by the older API: from words alone, as it takes pictures only from public addresses. */
final class DreamMachineClips implements Service<ClipRequest> {
    private static final String NAME = LumaProvider.NAME;
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration TIME = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(9);
    private static final int LONGEST_PROMPT = 5000;
    private static final List<String> ASPECTS = List.of("1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21");

    private final VendorSettings settings;

    DreamMachineClips(VendorSettings settings) {
        this.settings = settings;
    }

    private String model() {
        return settings.text("clip_model_dream_machine");
    }

    @Override
    public Maker maker() {
        return new Maker(NAME, Capability.CLIP, model(), settings.version("1", "clip_resolution"));
    }

    @Override
    public Optional<String> cannot(ClipRequest request) {
        if (request.first().isPresent()) {
            return Optional.of("its older API takes pictures only from public addresses");
        }
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

    /** By the second, as it counts pixels. */
    @Override
    public Optional<Money> price(ClipRequest request) {
        return settings.dollars("price_clip_5_dream_machine")
                .map(price -> price.forPart(made(request).toSeconds(), SHORT.toSeconds()));
    }

    @Override
    public Step begin(ClipRequest request, Access access, Path folder) {
        String id = LumaCalls.taken(
                LumaCalls.of(access)
                        .buy(
                                LumaCalls.oldBase(access) + "/generations/video",
                                Body.json(Json.canonical(body(request))),
                                TIME),
                access);
        return new Step.Underway(Map.of("id", id), AGAIN);
    }

    private Map<String, String> body(ClipRequest request) {
        return Map.of(
                "model", model(),
                "prompt", request.prompt(),
                "aspect_ratio", Aspect.nearest(ASPECTS, request.width(), request.height()),
                "resolution", settings.text("clip_resolution"),
                "duration", made(request).toSeconds() + "s");
    }

    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        JsonNode told = LumaCalls.told(
                LumaCalls.of(access).ask(LumaCalls.oldBase(access) + "/generations/" + job.getOrDefault("id", "")),
                access);
        return switch (told.path("state").asString("")) {
            case "completed" -> {
                String url = told.path("assets").path("video").asString("");
                String file = new Results(NAME, access.outbound()).download(url, folder, "clip", Form.Kind.CLIP);
                yield new Step.Made(
                        new Receipt(file, model(), Optional.empty(), Map.of("request_id", job.getOrDefault("id", ""))));
            }
            case "failed" -> {
                String reason = Meaning.said(told.path("failure_reason").asString(""), access.key());
                boolean moderated = reason.toLowerCase(Locale.ROOT).contains("moderat");
                throw new ServiceFailure(NAME, reason, moderated, Optional.empty());
            }
            default -> new Step.Underway(job, AGAIN);
        };
    }

    @Override
    public Map<String, String> trace(ClipRequest request) {
        return body(request);
    }

    @Override
    public Sought seek(Map<String, String> trace, Instant since, Access access) {
        return new LumaList(access).find(trace, since);
    }
}
