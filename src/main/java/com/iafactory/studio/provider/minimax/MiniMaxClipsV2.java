package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Aspect;
import com.iafactory.studio.provider.DataLink;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.provider.Wire;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Clips by its second API: whole seconds from 5 to 15, in any of its shapes, and errors with HTTP's own codes. */
final class MiniMaxClipsV2 implements Service<ClipRequest> {
    private static final String NAME = MiniMaxProvider.NAME;
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration TIME = Duration.ofMinutes(2);
    private static final int SHORTEST = 5;
    private static final int LONGEST = 15;
    private static final int LONGEST_PROMPT = 2000;
    private static final List<String> ASPECTS = List.of("16:9", "21:9", "4:3", "1:1", "3:4", "9:16");

    private final VendorSettings settings;

    MiniMaxClipsV2(VendorSettings settings) {
        this.settings = settings;
    }

    private String model() {
        return settings.text("clip_model_v2");
    }

    @Override
    public Maker maker() {
        return new Maker(NAME, Capability.CLIP, model(), settings.version("1", "clip_resolution_v2"));
    }

    @Override
    public Optional<String> cannot(ClipRequest request) {
        if (request.length().compareTo(Duration.ofSeconds(LONGEST)) > 0) {
            return Optional.of(model() + " makes clips of at most " + LONGEST + " s");
        }
        return request.prompt().length() > LONGEST_PROMPT
                ? Optional.of("it takes a prompt of at most " + LONGEST_PROMPT + " characters")
                : FirstPicture.cannot(request);
    }

    private static int seconds(ClipRequest request) {
        return (int) Math.max(SHORTEST, (request.length().toMillis() + 999) / 1000);
    }

    @Override
    public Optional<Money> price(ClipRequest request) {
        return settings.dollars("price_clip_second_v2").map(price -> price.times(seconds(request)));
    }

    @Override
    public Step begin(ClipRequest request, Access access, Path folder) {
        List<Object> content = new ArrayList<>();
        content.add(Map.of("type", "text", "text", request.prompt()));
        request.first()
                .ifPresent(picture -> content.add(Map.of(
                        "type", "image_url",
                        "image_url", Map.of("url", DataLink.of(picture)),
                        "role", "first_frame")));
        Map<String, Object> body = Map.of(
                "model", model(),
                "content", content,
                "resolution", settings.text("clip_resolution_v2"),
                "duration", seconds(request),
                "ratio", Aspect.nearest(ASPECTS, request.width(), request.height()));
        OutboundAnswer answer = MiniMaxCalls.of(access)
                .buy(access.base() + "/v2/video_generation", Body.json(Json.canonical(body)), TIME);
        JsonNode taken = MiniMaxCalls.taken(answer, Wire.json(answer), access);
        return new Step.Underway(Map.of("task_id", MiniMaxClips.task(taken)), AGAIN);
    }

    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        JsonNode told = MiniMaxCalls.told(
                MiniMaxCalls.of(access)
                        .ask(access.base() + "/v2/query/video_generation/" + job.getOrDefault("task_id", "")),
                access);
        JsonNode task = told.path("task");
        return switch (task.path("status").asString("")) {
            case "succeeded" -> {
                String file = new Results(NAME, access.outbound())
                        .download(task.path("content").path("url").asString(""), folder, "clip", Form.Kind.CLIP);
                yield new Step.Made(new Receipt(file, model(), Optional.empty(), job));
            }
            case "failed", "cancelled", "expired" -> {
                JsonNode error = task.path("error");
                boolean moderated = MiniMaxCode.moderated(error.path("code").asInt(0));
                String said = task.path("status").asString("") + " "
                        + error.path("message").asString("");
                throw new ServiceFailure(NAME, Meaning.said(said, access.key()), moderated, Optional.empty());
            }
            default -> new Step.Underway(job, AGAIN);
        };
    }
}
