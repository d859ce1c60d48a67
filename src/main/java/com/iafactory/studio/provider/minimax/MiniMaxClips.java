package com.iafactory.studio.provider.minimax;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
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
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Clips by its first API: create, query, retrieve the file, download. Takes neither a seed nor a shape: that is the first picture's. */
final class MiniMaxClips implements Service<ClipRequest> {
    private static final String NAME = MiniMaxProvider.NAME;
    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final Duration TIME = Duration.ofMinutes(2);
    private static final int SHORT = 6;
    private static final int LONG = 10;
    private static final int LONGEST_PROMPT = 2000;

    private final VendorSettings settings;

    MiniMaxClips(VendorSettings settings) {
        this.settings = settings;
    }

    private String model() {
        return settings.text("clip_model");
    }

    /** In full size there is one length only. */
    private boolean full() {
        return settings.text("clip_resolution").equals("1080P");
    }

    @Override
    public Maker maker() {
        return new Maker(NAME, Capability.CLIP, model(), settings.version("1", "clip_resolution"));
    }

    @Override
    public Optional<String> cannot(ClipRequest request) {
        int most = full() ? SHORT : LONG;
        if (request.length().compareTo(Duration.ofSeconds(most)) > 0) {
            return Optional.of(model() + " makes clips of at most " + most + " s");
        }
        if (request.prompt().length() > LONGEST_PROMPT) {
            return Optional.of("it takes a prompt of at most " + LONGEST_PROMPT + " characters");
        }
        if (request.first().isEmpty() && model().endsWith("Fast")) {
            return Optional.of(model() + " makes clips from pictures only");
        }
        return request.first().isEmpty() && request.height() > request.width()
                ? Optional.of("from words alone it makes clips in landscape; give it a first picture")
                : FirstPicture.cannot(request);
    }

    private int seconds(ClipRequest request) {
        return full() || request.length().compareTo(Duration.ofSeconds(SHORT)) <= 0 ? SHORT : LONG;
    }

    @Override
    public Optional<Money> price(ClipRequest request) {
        return settings.dollars(full() ? "price_clip_1080" : "price_clip_" + seconds(request));
    }

    @Override
    public Step begin(ClipRequest request, Access access, Path folder) {
        Map<String, Object> body = new HashMap<>();
        body.put("model", model());
        body.put("prompt", request.prompt());
        body.put("prompt_optimizer", false);
        body.put("duration", seconds(request));
        body.put("resolution", settings.text("clip_resolution"));
        request.first().ifPresent(picture -> body.put("first_frame_image", DataLink.of(picture)));
        OutboundAnswer answer = MiniMaxCalls.of(access)
                .buy(access.base() + "/v1/video_generation", Body.json(Json.canonical(body)), TIME);
        JsonNode taken = MiniMaxCalls.taken(answer, Wire.json(answer), access);
        return new Step.Underway(Map.of("task_id", task(taken)), AGAIN);
    }

    static String task(JsonNode taken) {
        String task = taken.path("task_id").asString("");
        if (!task.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new UnclearOutcome(NAME, "it answers with success, but without a task_id");
        }
        return task;
    }

    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        JsonNode told = MiniMaxCalls.told(
                MiniMaxCalls.of(access)
                        .ask(access.base() + "/v1/query/video_generation?task_id=" + job.getOrDefault("task_id", "")),
                access);
        String status = told.path("status").asString("");
        boolean moderated = MiniMaxCode.moderated(MiniMaxCode.of(told));
        if (status.equals("Fail") || status.equals("Failed") || moderated) {
            String said = MiniMaxCalls.said(told, access) + " "
                    + told.path("error_message").asString("");
            throw new ServiceFailure(NAME, Meaning.said(said, access.key()), moderated, Optional.empty());
        }
        if (!status.equals("Success")) {
            return new Step.Underway(job, AGAIN);
        }
        String file = new Results(NAME, access.outbound()).download(link(told, access), folder, "clip", Form.Kind.CLIP);
        return new Step.Made(new Receipt(file, model(), Optional.empty(), job));
    }

    /** A fresh one with every asking. */
    private static String link(JsonNode told, Access access) {
        String id = told.path("file_id").asString("");
        if (!id.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new ServiceRefusal(NAME, Reason.AWAY, "it says that the clip is made, but not where");
        }
        JsonNode file = MiniMaxCalls.told(
                MiniMaxCalls.of(access).ask(access.base() + "/v1/files/retrieve?file_id=" + id), access);
        return file.path("file").path("download_url").asString("");
    }
}
