package com.iafactory.studio.provider.openai;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.TextPrices;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A completion that came back.
 *
 * @param cost where tokens were counted and their price is configured
 */
record ChatAnswer(String text, String model, Optional<Money> cost, Map<String, String> facts) {
    private static final String FILE = "text.json";
    /** No language has more; English, the longest, has four to five. Who reads fewer tokens than that has left something out. */
    private static final int MOST_LETTERS_A_TOKEN = 7;
    /** Less is no context of a server: it counts what it does not remember, or nothing. */
    private static final int FEWEST_TOKENS = 1000;

    private static final Pattern THOUGHT = Pattern.compile("(?s)<think>.*?</think>|^.*?</think>");
    private static final Pattern FENCED = Pattern.compile("(?s)^```[a-zA-Z]*\\s*\\n(.*?)\\n?```\\s*$");

    /** @param letters that were sent */
    static ChatAnswer of(OutboundAnswer answer, String asked, int letters, TextPrices prices) {
        JsonNode body = Wire.json(answer);
        JsonNode choice = body.path("choices").path(0);
        if (!choice.path("message").isObject()) {
            throw new UnclearOutcome(OpenAiProvider.NAME, "its answer holds no message");
        }
        String model = body.path("model").asString(asked);
        Optional<Money> cost = cost(body.path("usage"), model, asked, prices);
        String refusal = choice.path("message").path("refusal").asString("");
        String finished = choice.path("finish_reason").asString("stop");
        if (!refusal.isBlank() || finished.equals("content_filter")) {
            throw new ServiceFailure(
                    OpenAiProvider.NAME, refusal.isBlank() ? "its filter stopped it" : refusal, true, cost);
        }
        long read = body.path("usage").path("prompt_tokens").asLong(0);
        if (read >= FEWEST_TOKENS && letters > read * MOST_LETTERS_A_TOKEN) {
            throw new ServiceFailure(
                    OpenAiProvider.NAME,
                    "it read only " + read + " tokens of a text of " + letters
                            + " characters, for its context is too small:"
                            + " raise it on the server (OLLAMA_CONTEXT_LENGTH of Ollama, --ctx-size of llama.cpp), or give a"
                            + " shorter text",
                    false,
                    cost);
        }
        if (finished.equals("length")) {
            throw new ServiceFailure(OpenAiProvider.NAME, "the answer is longer than it may be", false, cost);
        }
        String text = bare(choice.path("message").path("content").asString(""));
        if (text.isEmpty()) {
            throw new ServiceFailure(OpenAiProvider.NAME, "its answer holds no text", false, cost);
        }
        return new ChatAnswer(text, model, cost, facts(answer, body));
    }

    /** Without the thoughts and the fence that some models put around it. */
    static String bare(String content) {
        String text = THOUGHT.matcher(content).replaceAll("").strip();
        Matcher fenced = FENCED.matcher(text);
        return fenced.matches() ? fenced.group(1).strip() : text;
    }

    private static Optional<Money> cost(JsonNode usage, String model, String asked, TextPrices prices) {
        if (!usage.path("prompt_tokens").isNumber()) {
            return Optional.empty();
        }
        TextPrices.Usage tokens = new TextPrices.Usage(
                usage.path("prompt_tokens").asLong(0),
                usage.path("completion_tokens").asLong(0),
                0,
                0);
        return prices.cost(model, tokens).or(() -> prices.cost(asked, tokens));
    }

    private static Map<String, String> facts(OutboundAnswer answer, JsonNode body) {
        Map<String, String> facts = new TreeMap<>();
        answer.header("x-request-id").ifPresent(id -> facts.put("request_id", id));
        JsonNode usage = body.path("usage");
        if (usage.path("prompt_tokens").isNumber()) {
            facts.put("tokens_in", Long.toString(usage.path("prompt_tokens").asLong(0)));
            facts.put(
                    "tokens_out", Long.toString(usage.path("completion_tokens").asLong(0)));
        }
        return facts;
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
