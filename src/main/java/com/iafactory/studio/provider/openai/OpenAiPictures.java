package com.iafactory.studio.provider.openai;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.outbound.OutboundRequest;
import com.iafactory.studio.provider.MultipartForm;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
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
    private static final long MOST_REFERENCE = 50_000_000;
    private static final String LIKE_IT = " Another picture of the same film as the one given: with its light, colours,"
            + " lens and kind of picture, but with the subject described here, not with its.";
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

    /** Only the models of the house are known to. */
    @Override
    public boolean takesReference() {
        return ofTheHouse();
    }

    @Override
    public Optional<String> cannot(PictureRequest request) {
        if (request.reference()
                .filter(picture -> size(picture) >= MOST_REFERENCE)
                .isPresent()) {
            return Optional.of("a reference has to have less than 50 MB");
        }
        return request.prompt().length() > LONGEST_PROMPT
                ? Optional.of("the prompt is longer than " + LONGEST_PROMPT + " characters")
                : Optional.empty();
    }

    private static long size(InputFile picture) {
        try {
            return Files.size(picture.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        OutboundAnswer answer = answer(request, access, folder);
        if (!answer.successful()) {
            throw OpenAiErrors.bought(answer, access);
        }
        return new PictureAnswer(answer, model()).step(folder);
    }

    /** A picture in the look of another is an edit of that one. */
    private OutboundAnswer answer(PictureRequest request, Access access, Path folder) {
        if (request.reference().isEmpty()) {
            return send("/images/generations", Body.json(Json.canonical(body(request))), access);
        }
        try (MultipartForm form = form(request, request.reference().get(), folder)) {
            return send("/images/edits", form.body(), access);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutboundAnswer send(String place, Body body, Access access) {
        return new Wire(OpenAiProvider.NAME, access.outbound())
                .buy(new OutboundRequest(
                        "POST",
                        access.base() + place,
                        settings.headers(access),
                        body,
                        Wire.limits(LONGEST).upTo(MOST_BYTES),
                        0));
    }

    private MultipartForm form(PictureRequest request, InputFile reference, Path folder) {
        MultipartForm form = new MultipartForm(
                folder.resolve("form.part"), "studio" + request.digest().hex().substring(0, 40));
        body(request).forEach((name, value) -> form.text(name, value.toString()));
        return form.file("image[]", "reference." + reference.type().replaceFirst("^image/", ""), reference);
    }

    /** Only where the answer was a link: the picture is made, and is fetched. */
    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        return new Step.Made(PictureLink.of(job).fetch(access, model(), folder));
    }

    private Map<String, Object> body(PictureRequest request) {
        PictureSize size = PictureSize.of(model(), request.width(), request.height());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("model", model());
        body.put("prompt", request.prompt() + (request.reference().isPresent() ? LIKE_IT : ""));
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
