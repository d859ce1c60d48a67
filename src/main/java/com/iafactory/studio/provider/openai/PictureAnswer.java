package com.iafactory.studio.provider.openai;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A picture that came back, or the link to it. */
record PictureAnswer(OutboundAnswer answer, String model) {
    /** Dollars a million tokens of the models gpt-image-2 and later, as of November 2026: text in, pictures in, pictures out. */
    private static final Money TEXT_IN = Money.dollars("5");

    private static final Money PICTURE_IN = Money.dollars("8");
    private static final Money OUT = Money.dollars("30");
    private static final long LOT = 1_000_000;

    Step step(Path folder) {
        JsonNode picture = Wire.json(answer).path("data").path(0);
        String base64 = picture.path("b64_json").asString("");
        if (!base64.isEmpty()) {
            return new Step.Made(kept(decoded(base64), folder));
        }
        String url = picture.path("url").asString("");
        if (url.isEmpty()) {
            throw new UnclearOutcome(OpenAiProvider.NAME, "its answer holds no picture");
        }
        return new Step.Underway(new PictureLink(url, facts()).job(), Duration.ZERO);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new UnclearOutcome(OpenAiProvider.NAME, "the picture in its answer cannot be read", e);
        }
    }

    private Receipt kept(byte[] bytes, Path folder) {
        String file = "picture."
                + PictureKind.of(bytes)
                        .orElseThrow(
                                () -> new UnclearOutcome(OpenAiProvider.NAME, "what its answer holds is no picture"));
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Receipt(file, model, cost(), facts());
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        answer.header("x-request-id").ifPresent(id -> facts.put("request_id", id));
        String revised =
                Wire.json(answer).path("data").path(0).path("revised_prompt").asString("");
        if (!revised.isBlank()) {
            facts.put("revised_prompt", revised);
        }
        return facts;
    }

    private Optional<Money> cost() {
        JsonNode usage = Wire.json(answer).path("usage");
        if (!model.startsWith("gpt-image-2") || !usage.path("output_tokens").isNumber()) {
            return Optional.empty();
        }
        JsonNode in = usage.path("input_tokens_details");
        long pictures = in.path("image_tokens").asLong(0);
        long text = in.path("text_tokens").asLong(usage.path("input_tokens").asLong(0) - pictures);
        return Optional.of(TEXT_IN.times(part(text))
                .plus(PICTURE_IN.times(part(pictures)))
                .plus(OUT.times(part(usage.path("output_tokens").asLong(0)))));
    }

    private static BigDecimal part(long tokens) {
        return BigDecimal.valueOf(tokens).divide(BigDecimal.valueOf(LOT));
    }
}
