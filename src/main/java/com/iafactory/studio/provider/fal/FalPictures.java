package com.iafactory.studio.provider.fal;

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
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Sought;
import com.iafactory.studio.take.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Pictures by FLUX and what takes the same input. */
final class FalPictures implements Service<PictureRequest> {
    private static final Duration AGAIN = Duration.ofSeconds(1);
    /** Its models are made for about a megapixel, and for sides in steps of 32. */
    private static final int LONGEST_SIDE = 1536;

    private static final int STEP = 32;
    private static final long MEGAPIXEL = 1_000_000;

    private final VendorSettings settings;

    FalPictures(VendorSettings settings) {
        this.settings = settings;
    }

    private String model() {
        return settings.text("picture_model");
    }

    private Duration start() {
        return settings.seconds("picture_start_limit");
    }

    @Override
    public Maker maker() {
        return new Maker(FalProvider.NAME, Capability.PICTURE, model(), "1");
    }

    @Override
    public Optional<Money> price(PictureRequest request) {
        return price(side(request.width(), request), side(request.height(), request));
    }

    private Optional<Money> price(int width, int height) {
        long pixels = (long) width * height;
        long started = (pixels + MEGAPIXEL - 1) / MEGAPIXEL;
        return settings.dollars("price_picture_megapixel").map(price -> price.times(started));
    }

    /** Smaller in proportion when the canvas is larger than what is made well. */
    private static int side(int pixels, PictureRequest request) {
        int longest = Math.max(request.width(), request.height());
        double scale = Math.min(1, (double) LONGEST_SIDE / longest);
        return Math.max(8, (int) Math.round(pixels * scale / STEP)) * STEP;
    }

    @Override
    public Step begin(PictureRequest request, Access access, Path folder) {
        return FalQueue.submit(model(), input(request), start(), access, AGAIN);
    }

    @Override
    public Map<String, String> trace(PictureRequest request) {
        return FalList.trace(model(), input(request), start().plus(settings.seconds("picture_longest_run")));
    }

    @Override
    public Sought seek(Map<String, String> trace, Instant since, Access access) {
        return FalProvider.list(settings, access).find(trace, since, access);
    }

    private static Map<String, Object> input(PictureRequest request) {
        return Map.of(
                "prompt",
                request.prompt(),
                "image_size",
                Map.of("width", side(request.width(), request), "height", side(request.height(), request)),
                "num_images",
                1,
                "seed",
                seed(request),
                "enable_safety_checker",
                true,
                "output_format",
                "png");
    }

    /** It takes 31 bits everywhere. */
    private static long seed(PictureRequest request) {
        return request.seed() & 0x7FFF_FFFFL;
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
        JsonNode picture = result.get().path("images").path(0);
        if (result.get().path("has_nsfw_concepts").path(0).asBoolean(false)) {
            // What it gives then is a black picture, with success; it is charged, one megapixel at least.
            throw new ServiceFailure(
                    FalProvider.NAME,
                    "its safety checker blackens the picture",
                    true,
                    price(picture.path("width").asInt(1), picture.path("height").asInt(1)));
        }
        String url = picture.path("url").asString("");
        if (url.isEmpty()) {
            throw new ServiceRefusal(FalProvider.NAME, Reason.AWAY, "its result names no picture");
        }
        String file =
                new Results(FalProvider.NAME, access.outbound()).download(url, folder, "picture", Form.Kind.PICTURE);
        Map<String, String> facts = new HashMap<>();
        facts.put("request_id", job.getOrDefault("request_id", ""));
        if (result.get().has("seed")) {
            facts.put("seed", result.get().path("seed").asString(""));
        }
        return new Step.Made(new Receipt(file, FalQueue.model(job, model()), Optional.empty(), facts));
    }
}
