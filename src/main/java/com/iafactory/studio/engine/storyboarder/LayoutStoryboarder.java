package com.iafactory.studio.engine.storyboarder;

import com.iafactory.studio.engine.illustrations.IllustrationIndex;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.Scene;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Storyboarder;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.storyboard.WordRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The offline storyboarder. Shots are cut at sentence ends and clause boundaries; each gets the layout its own words ask for.
 * Thread-safe and pure. What a shot shows depends on its sentence and the sentences beside it, so that an edit stays local.
 */
public final class LayoutStoryboarder implements Storyboarder {
    private static final Duration END_CARD = Duration.ofSeconds(3);
    private static final Duration LAST_OF_SHORT = Duration.ofMillis(700);

    @Override
    public String version() {
        return "layout-storyboarder 5";
    }

    @Override
    public Storyboard draw(Cut cut, SourceDocument source, Language language, Pace pace) {
        Grammar grammar = Grammar.of(language);
        Rhythm rhythm = Rhythm.of(cut.kind());
        Film film = Film.of(cut, source);
        List<Passage> passages = Passages.of(cut, film.blocks(), pace, rhythm);
        List<Piece> pieces = passages.stream()
                .flatMap(passage -> pieces(passage, film, grammar, rhythm).stream())
                .toList();
        List<ShotContent> contents = contents(pieces, passages, film, new LayoutChooser(film, grammar, rhythm));
        List<Camera> cameras =
                Cameras.choose(contents, pieces.stream().map(Piece::text).toList());
        List<Optional<Illustration>> pictures =
                new Pictures(IllustrationIndex.shared(), film, language).choose(pieces, contents);
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Transition entry =
                    i == 0 ? Transition.CUT : Entries.of(pieces.get(i - 1), pieces.get(i), contents.get(i), cut.kind());
            Duration hold = hold(pieces.get(i), rhythm, i == pieces.size() - 1 && cut.kind() == Cut.Kind.SHORT);
            shots.add(new Shot(range(pieces.get(i)), contents.get(i), pictures.get(i), cameras.get(i), entry, hold));
        }
        return new Storyboard(scenes(film, pieces, shots, grammar));
    }

    /** A chart is not cut while it is read: its bars appear as they are said. */
    private static List<Piece> pieces(Passage passage, Film film, Grammar grammar, Rhythm rhythm) {
        boolean chart =
                film.blocks().of(passage.line(), SourceDocument.Table.class).isPresent()
                        && film.firstOf(passage.line())
                        && passage.seconds() < Rhythm.LONGEST_CHART;
        return chart ? List.of(new Piece(passage, 0, passage.words().size())) : Cutter.cut(passage, grammar, rhythm);
    }

    @Override
    public Optional<Illustration> illustrate(String text, int rank, Language language) {
        List<Illustration> found = IllustrationIndex.shared().find(text, language);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(rank % found.size()));
    }

    @Override
    public List<String> keywords(String said, Language language) {
        return new KeyWords(Grammar.of(language)).of(said);
    }

    @Override
    public Shot vary(Shot shot, String said, Cut.Kind kind, int number, Language language) {
        return new Variations(IllustrationIndex.shared(), language, Rhythm.of(kind)).of(shot, said, number);
    }

    private static List<ShotContent> contents(
            List<Piece> pieces, List<Passage> passages, Film film, LayoutChooser chooser) {
        List<List<ShotContent>> ranked = new ArrayList<>();
        for (Piece piece : pieces) {
            ranked.add(chooser.rank(piece, around(piece.passage(), passages, film)));
        }
        return Variety.choose(pieces, ranked);
    }

    /** The words of the passages right before and after, when they are told in the same chapter. */
    private static List<List<Word>> around(Passage passage, List<Passage> passages, Film film) {
        int at = passages.indexOf(passage);
        return List.of(at - 1, at + 1).stream()
                .filter(i -> i >= 0 && i < passages.size())
                .map(passages::get)
                .filter(other -> other.line().chapter() == passage.line().chapter()
                        && other.line().role() == Line.Role.BODY
                        && film.blocks().isPlain(other.line()))
                .map(Passage::words)
                .toList();
    }

    private static WordRange range(Piece piece) {
        return new WordRange(
                piece.passage().start() + piece.first(), piece.passage().start() + piece.end());
    }

    /** A sentence too short for a shot, with no neighbour to share one, is held until it can be read. */
    private static Duration hold(Piece piece, Rhythm rhythm, boolean lastOfShort) {
        double missing = rhythm.shortest() - piece.seconds();
        Duration hold = missing > 0 ? Duration.ofMillis(Math.round(missing * 1000)) : Duration.ZERO;
        return lastOfShort && hold.compareTo(LAST_OF_SHORT) < 0 ? LAST_OF_SHORT : hold;
    }

    private static List<Scene> scenes(Film film, List<Piece> pieces, List<Shot> shots, Grammar grammar) {
        List<Scene> scenes = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            int chapter = pieces.get(first).line().chapter();
            if (i == pieces.size() || pieces.get(i).line().chapter() != chapter) {
                List<Shot> told = new ArrayList<>(shots.subList(first, i));
                if (i == pieces.size() && film.cut().kind() == Cut.Kind.FILM) {
                    told.add(endCard(film, shots.getLast().words().end(), grammar));
                }
                scenes.add(new Scene(chapter, film.topic(chapter), told));
                first = i;
            }
        }
        return scenes;
    }

    private static Shot endCard(Film film, int end, Grammar grammar) {
        String title =
                new Abridger(grammar).sentence(Word.all(film.title()), 10).text();
        boolean arabic = Direction.of(film.cut().lines().getFirst().text()).rightToLeft();
        String thanks = grammar.lists()
                .getOrDefault(arabic ? SmallWord.THANKS : SmallWord.THANKS_LATIN, List.of(""))
                .getFirst();
        return new Shot(
                new WordRange(end, end),
                new ShotContent.EndCard(title, Phrase.still(thanks)),
                Optional.empty(),
                Camera.STILL,
                // Both are full of words, which a cross-fade would lay over each other.
                Transition.PUSH,
                END_CARD);
    }
}
