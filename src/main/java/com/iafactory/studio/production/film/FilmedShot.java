package com.iafactory.studio.production.film;

import com.iafactory.studio.media.Digest;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.storyboard.Imagery;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.SceneMaker;
import com.iafactory.studio.take.StockWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shot that is to be filmed, painted or found, instead of drawn.
 *
 * @param wish what makers are asked for
 * @param words what libraries are looked through for, in the order they are tried in; none where nothing can be looked for
 * @param length about how long it is seen
 * @param take which one of the shot, 0 for the first
 * @param described whether makers are asked at all: not where a language model was, and could not say what is seen. A sentence in the
 *     film's language is no picture; such a shot is drawn where no library has it
 */
record FilmedShot(
        SceneMaker.Wish wish,
        List<StockWords> words,
        Duration length,
        boolean upright,
        int take,
        String label,
        boolean described) {
    private static final String USUAL_STYLE =
            "calm documentary photograph, natural light, no text, no logos, no captions";
    /** Of both sides of the canvas, in multiples all services take. */
    private static final int LONG = 1536;

    private static final int SHORT = 864;
    /** Services make five or six seconds; a shot that is longer rests on the last frame. */
    private static final Duration CLIP = Duration.ofSeconds(5);
    /** 140 a minute; and in languages of long words 13 letters a second. */
    private static final Duration A_WORD = Duration.ofMillis(430);

    private static final Duration A_LETTER = Duration.ofMillis(77);

    FilmedShot {
        words = List.copyOf(words);
    }

    /** Whether a shot says a sentence; figures, lists, charts and cards stay drawn. */
    static boolean scenic(ShotContent content) {
        return content instanceof ShotContent.Statement
                || content instanceof ShotContent.Question
                || content instanceof ShotContent.Place;
    }

    /** @param take of the shot: another one is another picture */
    static FilmedShot of(OriginalFilm.Board pictured, int index, int take, Storyboarder storyboarder) {
        Cut cut = pictured.cut();
        Storyboard board = pictured.storyboard();
        Shot shot = board.shots().get(index);
        // What the writer added, "that is the essence" and the like, speaks of nothing that is seen.
        int line = ShotName.of(cut, board).get(index).line();
        boolean told = cut.lines().get(line).block() >= 0;
        String said = String.join(
                " ", cut.words().subList(shot.words().first(), shot.words().end()));
        String style = board.style().isBlank() ? USUAL_STYLE : board.style();
        Optional<Imagery> imagery = board.imagery().isEmpty()
                ? Optional.empty()
                : Optional.of(board.imagery().get(index)).filter(Imagery::isThere);
        String prompt = imagery.map(image -> image.prompt() + ", " + image.size() + " shot, " + image.palette())
                        .orElse("A scene for the words: \"" + said + "\"")
                + ". " + style;
        String move = imagery.map(Imagery::move).orElse("slow push in");
        boolean upright = cut.kind() == Cut.Kind.SHORT;
        int width = upright ? SHORT : LONG;
        int height = upright ? LONG : SHORT;
        long seed = Digest.of("scene", prompt, Integer.toString(take)).seed() & Integer.MAX_VALUE;
        SceneMaker.Wish wish = new SceneMaker.Wish(
                new PictureRequest(prompt, width, height, seed),
                new ClipRequest(prompt + ". Camera: " + move, CLIP, width, height, Optional.empty(), seed));
        return new FilmedShot(
                wish,
                words(
                        shot,
                        imagery,
                        told ? storyboarder.keywords(said, pictured.language()) : List.of(),
                        pictured.language()),
                length(said, shot),
                upright,
                take,
                cut.name() + ", picture for shot " + (index + 1),
                board.imagery().isEmpty() || imagery.isPresent());
    }

    /**
     * What a calm voice takes to say it, rather more than less; before any has said it, and the same whoever will. In whole seconds, as
     * libraries count.
     */
    private static Duration length(String said, Shot shot) {
        long words = A_WORD.multipliedBy(said.split(" ", -1).length).toMillis();
        long letters =
                A_LETTER.multipliedBy(said.codePointCount(0, said.length())).toMillis();
        Duration about = Duration.ofMillis(Math.max(words, letters))
                .plus(Pace.SENTENCE_PAUSE)
                .plus(shot.hold());
        return Duration.ofSeconds(Math.ceilDiv(about.toMillis(), 1000));
    }

    /** English first, in which libraries know most: what a model says, or what the picture beside the words is called. */
    private static List<StockWords> words(Shot shot, Optional<Imagery> imagery, List<String> nouns, Language language) {
        List<StockWords> words = new ArrayList<>();
        imagery.map(image -> String.join(" ", image.keywords()))
                .or(() -> shot.illustration().map(picture -> picture.name().replace('-', ' ')))
                .filter(english -> !english.isBlank())
                .ifPresent(english -> words.add(new StockWords(english, Language.EN)));
        if (!nouns.isEmpty()) {
            words.add(new StockWords(String.join(" ", nouns), language));
        }
        return words;
    }
}
