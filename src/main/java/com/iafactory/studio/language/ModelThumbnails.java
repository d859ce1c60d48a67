package com.iafactory.studio.language;

import com.iafactory.studio.growth.ThumbnailDesigner;
import com.iafactory.studio.growth.ThumbnailIdea;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.TextRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Thumbnails by a language model; none from one that will not answer, or whose answer is not usable. Thread-safe. */
public final class ModelThumbnails implements ThumbnailDesigner {
    private static final String VERSION = "model-thumbnails 3";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_FILM = 8000;
    private static final int MOST_TOKENS = 3000;

    private final Dialogue<Answer> dialogue;

    public ModelThumbnails(LanguageModel model) {
        this.dialogue = new Dialogue<>(model, PromptFile.read("thumbnails"), Answer.class, TextRequest.Effort.LOW);
    }

    private record Answer(List<Concept> thumbnails) {}

    private record Concept(String layout, String words, String picture) {
        ThumbnailIdea.Kind kind() {
            return ThumbnailIdea.Kind.valueOf(layout.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public String version() {
        return VERSION + " " + dialogue.version();
    }

    /** @throws com.iafactory.studio.media.StudioException when the model is only away for a while, or nobody knows its outcome */
    @Override
    public List<ThumbnailIdea> ideas(Screenplay screenplay, Language language) {
        String said = said(screenplay);
        String film = screenplay.film().title() + " " + said;
        String question = new Question()
                .fact("language", Tongue.name(language))
                .fact("letters", Tongue.letters(Tongue.writing(film, language)))
                .quote("title", new Untrusted(screenplay.film().title()), LONGEST_TITLE)
                .quote("film", new Untrusted(said), LONGEST_FILM)
                .say("Design the thumbnails.")
                .text();
        try {
            ThumbnailChecks checks = new ThumbnailChecks(film, language);
            Draft<List<ThumbnailIdea>> draft = dialogue.ask(question, MOST_TOKENS, answer -> read(answer, checks));
            return draft.usable() ? draft.value().orElseThrow() : List.of();
        } catch (ServiceFailure e) {
            return List.of();
        } catch (ServiceRefusal e) {
            if (e.reason().passes()) {
                throw e;
            }
            return List.of();
        }
    }

    private static String said(Screenplay screenplay) {
        return Stream.concat(Stream.of(screenplay.film()), screenplay.shorts().stream())
                .map(Cut::lines)
                .flatMap(List::stream)
                .map(Line::text)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Draft<List<ThumbnailIdea>> read(Answer answer, ThumbnailChecks checks) {
        if (answer.thumbnails().isEmpty() || answer.thumbnails().size() > ThumbnailIdea.Kind.values().length) {
            return Draft.unreadable(List.of(Fault.grave("There are three thumbnails, each of another layout.")));
        }
        List<Fault> faults = new ArrayList<>();
        List<ThumbnailIdea> ideas = new ArrayList<>();
        Set<ThumbnailIdea.Kind> kinds = EnumSet.noneOf(ThumbnailIdea.Kind.class);
        for (Concept concept : answer.thumbnails()) {
            String words = ImageryAnswer.line(concept.words());
            String picture = ImageryAnswer.line(concept.picture());
            if (!kinds.add(concept.kind())) {
                faults.add(Fault.grave("Two thumbnails have the layout " + concept.layout() + "."));
            }
            List<Fault> wrong = checks.of(concept.kind(), words, picture);
            faults.addAll(wrong);
            if (wrong.isEmpty()) {
                ideas.add(new ThumbnailIdea(concept.kind(), words, picture));
            }
        }
        return new Draft<>(Optional.of(ideas), faults);
    }
}
