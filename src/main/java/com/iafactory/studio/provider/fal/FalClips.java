package com.iafactory.studio.provider.fal;

import com.iafactory.studio.provider.Aspect;
import com.iafactory.studio.provider.DataLink;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Sought;
import com.iafactory.studio.take.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Clips: from a picture by one model, from words by another. */
final class FalClips implements Service<ClipRequest> {
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final List<String> ASPECTS = List.of("16:9", "9:16", "1:1");
    private static final int LONGEST_PROMPT = 2000;

    private final VendorSettings settings;

    FalClips(VendorSettings settings) {
        this.settings = settings;
    }

    private String model(ClipRequest request) {
        return settings.text(request.first().isPresent() ? "clip_model" : "clip_text_model");
    }

    private Duration start() {
        return settings.seconds("clip_start_limit");
    }

    /** One maker of both kinds: named after the first, and the other is part of the version. */
    @Override
    public Maker maker() {
        return new Maker(
                FalProvider.NAME,
                Capability.CLIP,
                settings.text("clip_model"),
                settings.version("1", "clip_text_model"));
    }

    @Override
    public Optional<String> cannot(ClipRequest request) {
        int most = longest(model(request));
        if (request.length().toSeconds() > most) {
            return Optional.of(model(request) + " makes clips of at most " + most + " s");
        }
        boolean shapeless = request.first().isEmpty() && !kling(model(request));
        if (shapeless && request.height() >= request.width()) {
            return Optional.of(
                    "from words alone " + model(request) + " makes clips in landscape; give it a first picture");
        }
        return request.prompt().length() > LONGEST_PROMPT
                ? Optional.of("it takes a prompt of at most " + LONGEST_PROMPT + " characters")
                : Optional.empty();
    }

    private static boolean kling(String model) {
        return model.contains("kling");
    }

    /** MiniMax's old model and its "pro" ones have one length. */
    private static boolean oneLength(String model) {
        return model.contains("minimax") && (model.contains("video-01") || model.contains("/pro"));
    }

    private static int longest(String model) {
        return oneLength(model) ? 6 : 10;
    }

    /** The next of the two lengths it offers. */
    private static int seconds(ClipRequest request, String model) {
        int shorter = kling(model) ? 5 : 6;
        boolean fits = request.length().compareTo(Duration.ofSeconds(shorter)) <= 0;
        return fits || oneLength(model) ? shorter : 10;
    }

    @Override
    public Optional<Money> price(ClipRequest request) {
        return request.first().isPresent()
                ? settings.dollars("price_clip_second").map(price -> price.times(seconds(request, model(request))))
                : settings.dollars("price_clip_text");
    }

    @Override
    public Step begin(ClipRequest request, Access access, Path folder) {
        return FalQueue.submit(model(request), input(request), start(), access, AGAIN);
    }

    @Override
    public Map<String, String> trace(ClipRequest request) {
        Duration sure = start().plus(settings.seconds("clip_longest_run"));
        return FalList.trace(model(request), words(request), sure);
    }

    @Override
    public Sought seek(Map<String, String> trace, Instant since, Access access) {
        return FalProvider.list(settings, access).find(trace, since, access);
    }

    private Map<String, Object> input(ClipRequest request) {
        Map<String, Object> input = new HashMap<>(words(request));
        request.first().ifPresent(picture -> input.put(FalList.PICTURE, DataLink.of(picture)));
        return input;
    }

    /** All but the picture. */
    private Map<String, Object> words(ClipRequest request) {
        String model = model(request);
        Map<String, Object> input = new HashMap<>();
        input.put("prompt", request.prompt());
        if (!oneLength(model)) {
            input.put("duration", Integer.toString(seconds(request, model)));
        }
        if (kling(model)) {
            input.put("aspect_ratio", Aspect.nearest(ASPECTS, request.width(), request.height()));
        }
        return input;
    }

    @Override
    public boolean cancels(Map<String, String> job, Access access) {
        return FalQueue.cancels(job, access);
    }

    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        Optional<JsonNode> result = FalQueue.result(job, access);
        if (result.isEmpty()) {
            return new Step.Underway(job, AGAIN);
        }
        String url = result.get().path("video").path("url").asString("");
        if (url.isEmpty()) {
            throw new ServiceRefusal(FalProvider.NAME, Reason.AWAY, "its result names no clip");
        }
        String file = new Results(FalProvider.NAME, access.outbound()).download(url, folder, "clip", Form.Kind.CLIP);
        return new Step.Made(new Receipt(
                file,
                FalQueue.model(job, settings.text("clip_model")),
                Optional.empty(),
                Map.of("request_id", job.getOrDefault("request_id", ""))));
    }
}
