package com.iafactory.studio.language;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptWriter;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.time.Clock;
import java.util.stream.Collectors;

/**
 * A scriptwriter by a language model, from a source or a topic alone. What it writes is checked: length against the voice, language,
 * figures, addresses; with faults it is asked once more. Thread-safe; the clock only dates the script.
 */
public final class ModelWriter implements ScriptWriter {
    /** Of what is checked and how it is put together. */
    private static final String VERSION = "model-writer 3";
    /** With what a model thinks before it writes. */
    private static final int FEWEST_TOKENS = 16_000;

    private static final int MOST_TOKENS = 64_000;
    private static final int TOKENS_A_SECOND = 20;

    private final Dialogue<ScriptAnswer> dialogue;
    private final Clock clock;

    public ModelWriter(LanguageModel model, Clock clock) {
        this.dialogue = new Dialogue<>(model, PromptFile.read("script"), ScriptAnswer.class, TextRequest.Effort.MEDIUM);
        this.clock = clock;
    }

    @Override
    public String version() {
        return VERSION + " " + dialogue.version();
    }

    @Override
    public boolean takesTopics() {
        return true;
    }

    /** @throws StudioException code {@code script-unusable}, with the faults, when the second answer has grave ones too */
    @Override
    public Screenplay write(Brief brief, Pace pace) {
        Draft<Screenplay> draft = dialogue.ask(
                new ScriptQuestion(brief, pace).text(),
                tokens(brief),
                new ScriptReading(brief, pace, clock.instant())::read);
        if (!draft.usable()) {
            throw StudioException.failed(
                    "script-unusable",
                    "The language model wrote no script that can be used: "
                            + draft.faults().stream()
                                    .filter(Fault::grave)
                                    .limit(5)
                                    .map(Fault::text)
                                    .collect(Collectors.joining(" ")),
                    "Try another model, or give a source text; the studio writes from that without a model too.");
        }
        return draft.value().orElseThrow();
    }

    private static int tokens(Brief brief) {
        long wanted = FEWEST_TOKENS + TOKENS_A_SECOND * brief.target().toSeconds();
        return (int) Math.min(MOST_TOKENS, wanted);
    }
}
