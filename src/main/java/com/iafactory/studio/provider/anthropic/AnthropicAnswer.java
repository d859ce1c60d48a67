package com.iafactory.studio.provider.anthropic;

import com.anthropic.models.messages.ContentBlock;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.RefusalStopDetails;
import com.anthropic.models.messages.StopReason;
import com.anthropic.models.messages.TextBlock;
import com.iafactory.studio.provider.TextPrices;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A message that came back.
 *
 * @param cost by the price list; empty where it has no such model
 */
record AnthropicAnswer(
        String text, String model, TextPrices.Usage usage, Optional<Money> cost, Map<String, String> facts) {
    private static final String FILE = "text.json";

    /**
     * @throws ServiceRefusal when it refuses and counts nothing
     * @throws ServiceFailure when it stopped before it was done; what it thought is charged
     */
    static AnthropicAnswer of(Message message, Optional<String> request, String asked, AnthropicModels models) {
        TextPrices.Usage usage = new TextPrices.Usage(
                message.usage().inputTokens(),
                message.usage().outputTokens(),
                message.usage().cacheCreationInputTokens().orElse(0L),
                message.usage().cacheReadInputTokens().orElse(0L));
        long in = usage.in() + usage.cacheWrite() + usage.cacheRead();
        String model = message.model().asString();
        Optional<Money> cost = models.prices()
                .cost(models.priced(model, in), usage)
                .or(() -> models.prices().cost(models.priced(asked, in), usage));
        refuseUnlessDone(message, cost, in + usage.out());
        String text = message.content().stream()
                .map(ContentBlock::text)
                .flatMap(Optional::stream)
                .map(TextBlock::text)
                .collect(Collectors.joining());
        if (text.isBlank()) {
            throw new ServiceFailure(AnthropicProvider.NAME, "its answer holds no text", false, cost);
        }
        Map<String, String> facts = new TreeMap<>();
        request.ifPresent(id -> facts.put("request_id", id));
        facts.put("tokens_in", Long.toString(in));
        facts.put("tokens_out", Long.toString(usage.out()));
        facts.put("tokens_from_cache", Long.toString(usage.cacheRead()));
        return new AnthropicAnswer(text, model, usage, cost, facts);
    }

    private static void refuseUnlessDone(Message message, Optional<Money> cost, long tokens) {
        String stopped = message.stopReason().map(StopReason::asString).orElse("nothing");
        switch (stopped) {
            case "end_turn", "stop_sequence" -> {
                // Done.
            }
            case "refusal" -> {
                String why = message.stopDetails()
                        .flatMap(RefusalStopDetails::explanation)
                        .orElse("it gives no reason");
                if (tokens == 0) {
                    throw new ServiceRefusal(AnthropicProvider.NAME, ServiceRefusal.Reason.MODERATION, why);
                }
                throw new ServiceFailure(AnthropicProvider.NAME, why, true, cost);
            }
            case "max_tokens", "model_context_window_exceeded" ->
                throw new ServiceFailure(AnthropicProvider.NAME, "the answer is longer than it may be", false, cost);
            default -> throw new ServiceFailure(AnthropicProvider.NAME, "it stopped for " + stopped, false, cost);
        }
    }

    Receipt receipt(Path folder) {
        try {
            Files.writeString(folder.resolve(FILE), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Receipt(FILE, model, cost, facts);
    }
}
