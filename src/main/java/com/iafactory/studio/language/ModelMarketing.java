package com.iafactory.studio.language;

import com.iafactory.studio.growth.Hashtags;
import com.iafactory.studio.growth.MarketingBrief;
import com.iafactory.studio.growth.MarketingDraft;
import com.iafactory.studio.growth.MarketingWriter;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.TrendNote;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said about a cut by a language model, asked once a cut, and once more when that has faults. Thread-safe. */
public final class ModelMarketing implements MarketingWriter {
    private static final String VERSION = "model-marketing 1";
    private static final int LONGEST_WISH = 300;
    private static final int LONGEST_TREND = 400;
    /** An hour of speech. */
    private static final int LONGEST_CUT = 60_000;

    private static final int MOST_TOKENS = 4000;

    private final Dialogue<MarketingAnswer> dialogue;

    public ModelMarketing(LanguageModel model) {
        this.dialogue =
                new Dialogue<>(model, PromptFile.read("marketing"), MarketingAnswer.class, TextRequest.Effort.LOW);
    }

    @Override
    public Optional<String> version(Cut cut) {
        return Optional.of(VERSION + " " + dialogue.version());
    }

    /** @throws StudioException code {@value #UNUSABLE}, with the faults, when the second answer has grave ones too */
    @Override
    public MarketingDraft write(MarketingBrief brief) {
        MarketingReading reading = new MarketingReading(brief);
        Draft<MarketingDraft> draft = dialogue.ask(question(brief), MOST_TOKENS, reading::read);
        if (!draft.usable()) {
            throw StudioException.failed(
                    UNUSABLE,
                    "The language model wrote no titles and description that can be used: "
                            + draft.faults().stream()
                                    .filter(Fault::grave)
                                    .limit(5)
                                    .map(Fault::text)
                                    .collect(Collectors.joining(" ")),
                    "Try another model; without one they are found in the film's own words.");
        }
        return draft.value().orElseThrow();
    }

    private static String question(MarketingBrief brief) {
        Cut cut = brief.cut();
        MarketingReading.Lengths lengths = MarketingReading.Lengths.of(cut.kind());
        String said = said(cut);
        Question question = new Question()
                .fact("language", Tongue.name(brief.language()))
                .fact("letters", Tongue.letters(Tongue.writing(cut.title() + " " + said, brief.language())))
                .fact("kind", cut.kind() == Cut.Kind.FILM ? "film" : "short")
                .fact("seen_on", brief.platforms().stream().map(Platform::code).collect(Collectors.joining(", ")))
                .fact("titles", MarketingChecks.TITLES)
                .fact("title_characters", MarketingChecks.TITLE)
                .fact("line_characters", MarketingChecks.LINE)
                .fact("paragraph_characters", lengths.fewest() + " to " + lengths.most())
                .fact("hashtags", Hashtags.WRITTEN)
                .quote("title", new Untrusted(cut.title()), LONGEST_WISH);
        brief.tone().ifPresent(tone -> question.quote("tone", new Untrusted(tone), LONGEST_WISH));
        brief.audience().ifPresent(audience -> question.quote("audience", new Untrusted(audience), LONGEST_WISH));
        question.quote("film", new Untrusted(said), LONGEST_CUT);
        for (TrendNote trend : brief.trends()) {
            question.quote(
                    "trend of " + trend.seen(), new Untrusted(trend.title() + "\n" + trend.summary()), LONGEST_TREND);
        }
        return question.say("Write what is said about it.").text();
    }

    static String said(Cut cut) {
        return cut.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
