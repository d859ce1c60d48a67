package com.iafactory.studio.provider.openai;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Step;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pictures from a prompt. The models of the house answer with the picture, those of others may answer with a link to it. */
final class OpenAiPictures implements Service<PictureRequest> {
    private static final String VERSION = "1";
    private static final int LONGEST_PROMPT = 32_000;
    /** The reference speaks of up to two minutes. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long MOST_BYTES = 48L << 20;
    /** Dollars for a square picture of a megapixel; an estimate for the quote, what is charged goes by tokens. */
    private static final Map<String, String> ESTIMATES = Map.of("low", "0.011", "medium", "0.05", "high", "0.17");

    private static final long SQUARE = 1024L * 1024L;

    private final OpenAiSettings settings;

    OpenAiPictures(OpenAiSettings settings) {
        this.settings = settings;
    }

    @Override
    public Maker maker() {
        return new Maker(
                OpenAiProvider.NAME, Capability.PICTURE, model(), VERSION + " " + settings.get("image_quality"));
    }

    @Override
    public Optional<String> cannot(PictureRequest request) {
        return request.prompt().length() > LONGEST_PROMPT
                ? Optional.of("the prompt is longer than " + LONGEST_PROMPT + " characters")
                : Optional.empty();
    }

    @Override
    public Optional<Money> price(PictureRequest request) {
        String estimate = ESTIMATES.get(settings.get("image_quality"));
        if (!ofTheHouse() || estimate == null) {
            return Optional.empty();
        }
        PictureSize size = PictureSize.of(model(), request.width(), request.height());
        return Optional.of(
                Money.dollars(new BigDecimal(estimate)).forPart((long) size.width() * size.height(), SQUARE));
    }

    @Override
    public Step begin(PictureRequest request, Access access, Path folder) {
        Wire wire = new Wire(OpenAiProvider.NAME, access.outbound());
        OutboundAnswer answer = wire.buy(new OutboundRequest(
                "POST",
                access.base() + "/images/generations",
                settings.headers(access),
                Body.json(Json.canonical(body(request))),
                Wire.limits(LONGEST).upTo(MOST_BYTES),
                0));
        if (!answer.successful()) {
            throw OpenAiErrors.bought(answer);
        }
        return new PictureAnswer(answer, model()).step(folder);
    }

    /** Only where the answer was a link: the picture is made, and is fetched. */
    @Override
    public Step ask(Map<String, String> job, PictureRequest request, Access access, Path folder) {
        return new Step.Made(PictureLink.of(job).fetch(access, model(), folder));
    }

    private Map<String, Object> body(PictureRequest request) {
        PictureSize size = PictureSize.of(model(), request.width(), request.height());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", model());
        body.put("prompt", request.prompt());
        body.put("n", 1);
        body.put("size", size.width() + "x" + size.height());
        if (ofTheHouse()) {
            body.put("quality", settings.get("image_quality"));
            body.put("output_format", "png");
        } else {
            body.put("response_format", "b64_json");
        }
        return body;
    }

    private boolean ofTheHouse() {
        return model().startsWith("gpt-image");
    }

    private String model() {
        return settings.get("image_model");
    }
}
