package com.iafactory.studio.language;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Imagery;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.LanguageModel;
import com.iafactory.studio.take.TextRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A storyboarder that has another one cut the shots and set the plates, and a language model say how each would be filmed, in one look.
 * Shots of which it says nothing usable come with none. Thread-safe.
 */
public final class ModelStoryboarder implements Storyboarder {
    private static final String VERSION = "model-storyboarder 3";
    private static final int BATCH = 20;
    private static final int LONGEST_WORDS = 600;
    private static final int LONGEST_STYLE = 300;
    private static final int MOST_TOKENS = 16_000;

    private final Storyboarder local;
    private final Dialogue<ImageryAnswer> dialogue;

    public ModelStoryboarder(Storyboarder local, LanguageModel model) {
        this.local = local;
        this.dialogue =
                new Dialogue<>(model, PromptFile.read("storyboard"), ImageryAnswer.class, TextRequest.Effort.LOW);
    }

    /** How a film looks, and its shots. */
    private record Look(String style, List<Imagery> imagery) {}

    @Override
    public String version() {
        return VERSION + " " + local.version() + " " + dialogue.version();
    }

    /** @throws com.iafactory.studio.media.StudioException when the model does not answer; whoever asked decides what becomes of it */
    @Override
    public Storyboard draw(Cut cut, SourceDocument source, Language language, Pace pace) {
        Storyboard board = local.draw(cut, source, language, pace);
        Look look = look(cut, source, language, board.shots());
        return new Storyboard(board.scenes(), look.style(), look.imagery());
    }

    @Override
    public Storyboard layout(Cut cut, SourceDocument source, Language language, Pace pace) {
        return local.layout(cut, source, language, pace);
    }

    private Look look(Cut cut, SourceDocument source, Language language, List<Shot> shots) {
        ImageryChecks checks = new ImageryChecks(String.join(" ", cut.words()) + " " + SourceText.of(source));
        String style = "";
        List<Imagery> imagery = new ArrayList<>();
        for (int at = 0; at < shots.size(); at += BATCH) {
            List<Shot> batch = shots.subList(at, Math.min(shots.size(), at + BATCH));
            PicturedBatch pictured = new PicturedBatch(at + 1, batch.size(), style, checks);
            dialogue.ask(question(cut, language, batch, at + 1, style), MOST_TOKENS, pictured::read);
            style = pictured.style();
            imagery.addAll(pictured.imagery());
        }
        return new Look(style, imagery);
    }

    private static String question(Cut cut, Language language, List<Shot> batch, int first, String style) {
        Question question = new Question()
                .fact("spoken", Tongue.name(language))
                .fact("kind", cut.kind() == Cut.Kind.FILM ? "film, wide pictures" : "short, upright pictures")
                .quote("title", new Untrusted(cut.title()), LONGEST_WORDS);
        if (!style.isEmpty()) {
            question.quote("style", new Untrusted(style), LONGEST_STYLE);
        }
        List<String> words = cut.words();
        for (int i = 0; i < batch.size(); i++) {
            Shot shot = batch.get(i);
            String said = String.join(
                    " ", words.subList(shot.words().first(), shot.words().end()));
            question.quote("shot " + (first + i), new Untrusted(said), LONGEST_WORDS);
        }
        return question.say("Say how the shots are filmed.").text();
    }

    @Override
    public Shot vary(Shot shot, String said, Cut.Kind kind, int number, Language language) {
        return local.vary(shot, said, kind, number, language);
    }

    @Override
    public List<String> keywords(String said, Language language) {
        return local.keywords(said, language);
    }

    @Override
    public Optional<Illustration> illustrate(String text, int rank, Language language) {
        return local.illustrate(text, rank, language);
    }
}
