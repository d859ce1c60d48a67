package com.iafactory.studio.language;

import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.TextRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a language model write a prompt anew that the rules of a maker of pictures forbid. Thread-safe. */
public final class PromptSoftener {
    private static final String VERSION = "softener 1";
    private static final int LONGEST_PROMPT = 2000;
    private static final int MOST_TOKENS = 2000;

    private final Dialogue<Answer> dialogue;

    public PromptSoftener(LanguageModel model) {
        this.dialogue = new Dialogue<>(model, PromptFile.read("softening"), Answer.class, TextRequest.Effort.LOW);
    }

    private record Answer(String softer) {}

    /** Name and version of everything a softened prompt depends on. */
    public String version() {
        return VERSION + " " + dialogue.version();
    }

    /**
     * @return the whole prompt in other words; empty when the model will not, or writes nothing that may be asked for
     * @throws com.iafactory.studio.media.StudioException when the model is only away for a while, or nobody knows whether its answer
     *     was bought
     */
    public Optional<String> soften(String prompt) {
        String question = new Question()
                .fact("asked", "a softer prompt for the same moment")
                .quote("refused", new Untrusted(prompt), LONGEST_PROMPT)
                .say("Write the prompt anew.")
                .text();
        try {
            Draft<String> draft = dialogue.ask(question, MOST_TOKENS, answer -> read(answer, prompt));
            return draft.usable() ? draft.value() : Optional.empty();
        } catch (ServiceFailure e) {
            return Optional.empty();
        } catch (ServiceRefusal e) {
            if (e.reason().passes()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Draft<String> read(Answer answer, String refused) {
        String softer = ImageryAnswer.line(answer.softer());
        List<Fault> faults = new ArrayList<>(new ImageryChecks(refused).prompt("The prompt", softer));
        if (softer.equals(ImageryAnswer.line(refused))) {
            faults.add(Fault.grave("The prompt is the one that was refused."));
        }
        return new Draft<>(Optional.of(softer), faults);
    }
}
