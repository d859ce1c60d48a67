package com.iafactory.studio.language;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** A question to a language model, and one more when the answer has faults. Thread-safe. */
final class Dialogue<A> {
    /** So much of an answer is shown again to be repaired. */
    private static final int LONGEST_ANSWER = 120_000;

    private static final int MOST_FAULTS = 30;

    private final LanguageModel model;
    private final PromptFile prompt;
    private final Class<A> type;
    private final TextRequest.Effort effort;

    /** @param type what the schema of the prompt is read as */
    Dialogue(LanguageModel model, PromptFile prompt, Class<A> type, TextRequest.Effort effort) {
        this.model = model;
        this.prompt = prompt;
        this.type = type;
        this.effort = effort;
    }

    /** Name and version of everything an answer depends on. */
    String version() {
        return prompt.name() + " " + prompt.version() + " " + model.version();
    }

    /**
     * The better of at most two answers; it may have faults.
     *
     * @param reading says what is wrong with an answer of the right shape
     */
    <T> Draft<T> ask(String question, int mostTokens, Function<A, Draft<T>> reading) {
        String answer = answer(question, question, mostTokens);
        Draft<T> first = read(answer, reading);
        if (first.value().isPresent() && first.faults().isEmpty()) {
            return first;
        }
        Draft<T> second = read(answer(question, repair(question, answer, first.faults()), mostTokens), reading);
        return second.usable() || !first.usable() ? second : first;
    }

    /** @param question that {@code user} begins with, whatever comes of it */
    private String answer(String question, String user, int mostTokens) {
        return model.answer(new TextRequest(
                prompt.name(),
                prompt.version(),
                prompt.system(),
                user,
                prompt.schema(),
                mostTokens,
                effort,
                question.length()));
    }

    private <T> Draft<T> read(String answer, Function<A, Draft<T>> reading) {
        List<Fault> faults = Shape.faults(answer, prompt.schema());
        if (!faults.isEmpty()) {
            return Draft.unreadable(faults);
        }
        try {
            return reading.apply(Json.parse(answer, type));
        } catch (JacksonException e) {
            return Draft.unreadable(List.of(Fault.grave("The answer cannot be read.")));
        }
    }

    private static String repair(String question, String answer, List<Fault> faults) {
        return question + "\n\nThis was answered before, and it has faults:\n"
                + new Untrusted(answer).quoted(LONGEST_ANSWER) + "\n\nfaults:\n"
                + faults.stream()
                        .limit(MOST_FAULTS)
                        .map(fault -> "- " + fault.text())
                        .collect(Collectors.joining("\n"))
                + "\n\nAnswer again as a whole, without these faults and otherwise as it was.";
    }
}
