package com.iafactory.studio.engine.storyboarder;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.engine.illustrations.IllustrationSet;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Pace;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Illustration;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.storyboard.WordRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutStoryboarderTest {
    private final LayoutStoryboarder storyboarder = new LayoutStoryboarder();

    private Storyboard draw(Cuts.Sample sample, Language language) {
        return storyboarder.draw(sample.cut(), sample.source(), language, Cuts.PACE);
    }

    @ParameterizedTest
    @EnumSource
    void partsTheWordsOfAnyCutWithoutGapOrOverlap(Language language) {
        SplittableRandom random = new SplittableRandom(language.code().hashCode());
        List<String> vocabulary = Samples.of(language).cut().words();
        for (int i = 0; i < 25; i++) {
            Cut cut = randomCut(random, vocabulary);
            Storyboard board = storyboarder.draw(cut, Samples.of(language).source(), language, Cuts.PACE);
            int at = 0;
            for (Shot shot : board.shots()) {
                assertThat(shot.words().first()).isEqualTo(at);
                at = shot.words().end();
            }
            assertThat(at).isEqualTo(cut.words().size());
        }
    }

    private static Cut randomCut(SplittableRandom random, List<String> vocabulary) {
        List<Line> lines = new ArrayList<>();
        int chapter = -1;
        int count = random.nextInt(1, 15);
        for (int i = 0; i < count; i++) {
            Line.Role role = List.of(Line.Role.values()).get(random.nextInt(Line.Role.values().length));
            chapter += role == Line.Role.CHAPTER ? 1 : 0;
            List<String> words = IntStream.range(0, random.nextInt(1, 60))
                    .mapToObj(_ -> vocabulary.get(random.nextInt(vocabulary.size())))
                    .toList();
            lines.add(new Line(role, chapter, random.nextInt(-1, 9), String.join(" ", words)));
        }
        return new Cut("film", random.nextBoolean() ? Cut.Kind.FILM : Cut.Kind.SHORT, "Title", lines);
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryShotWithinItsLength(Language language) {
        for (Cut.Kind kind : Cut.Kind.values()) {
            Cuts.Sample sample = Samples.of(language, kind);
            List<String> words = sample.cut().words();
            for (Shot shot : draw(sample, language).shots()) {
                String said = String.join(
                        " ", words.subList(shot.words().first(), shot.words().end()));
                Duration pause = shot.content() instanceof ShotContent.ChapterCard
                        ? Pace.CHAPTER_PAUSE
                        : said.endsWith(".") ? Pace.SENTENCE_PAUSE : Duration.ZERO;
                double seconds =
                        Cuts.PACE.of(said).plus(pause).plus(shot.hold()).toMillis() / 1000.0;
                boolean film = kind == Cut.Kind.FILM;
                double most = film || shot.content() instanceof ShotContent.Chart ? 8 : 4.5;
                assertThat(seconds).as(said).isBetween(film ? 1.8 : 1.2, most);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsFewWordsAndAnchorsEachToTheShot(Language language) {
        for (Cut.Kind kind : Cut.Kind.values()) {
            for (Shot shot : draw(Samples.of(language, kind), language).shots()) {
                assertThat(PlateWords.count(shot.content()))
                        .as(shot.content().toString())
                        .isLessThanOrEqualTo(14);
                if (kind == Cut.Kind.SHORT && shot.content() instanceof ShotContent.Statement statement) {
                    assertThat(statement.text().saidAt()).hasSizeLessThanOrEqualTo(9);
                }
                if (shot.content() instanceof ShotContent.Statement statement) {
                    assertThat(statement.text().saidAt())
                            .isSorted()
                            .allMatch(at -> at >= 0 && at < shot.words().length());
                    assertThat(statement.text().text())
                            .doesNotMatch(".*[,;:،؛]$")
                            .isNotBlank();
                    assertThat(statement.text().emphasis()).hasSizeBetween(0, 4);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameStoryboardForTheSameCut(Language language) {
        assertThat(draw(Samples.of(language), language)).isEqualTo(draw(Samples.of(language), language));
    }

    @ParameterizedTest
    @EnumSource
    void variesLayoutAndCamera(Language language) {
        List<Shot> shots = draw(Samples.of(language), language).shots();
        for (int i = 1; i < shots.size(); i++) {
            boolean still = shots.get(i).camera() == Camera.STILL;
            assertThat(still || shots.get(i).camera() != shots.get(i - 1).camera())
                    .isTrue();
        }
        Set<Class<?>> layouts = new HashSet<>();
        shots.forEach(shot -> layouts.add(shot.content().getClass()));
        assertThat(layouts).hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void anEditedSentenceLeavesTheShotsOfTheOthersAlone(Language language) {
        Cuts.Sample sample = Samples.of(language);
        List<Line> lines = sample.cut().lines();
        List<Shot> before = draw(sample, language).shots();
        String word = Map.of(
                        Language.FR, "vraiment",
                        Language.AR, "حقا",
                        Language.DARIJA, "بزاف",
                        Language.EN, "indeed",
                        Language.DE, "wirklich",
                        Language.IT, "davvero")
                .get(language);
        int touched = 0;
        int edits = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.role() != Line.Role.BODY) {
                continue;
            }
            List<Line> edited = new ArrayList<>(lines);
            edited.set(i, new Line(line.role(), line.chapter(), line.block(), line.text() + " " + word));
            Cut cut = new Cut(
                    sample.cut().name(), sample.cut().kind(), sample.cut().title(), edited);
            int start =
                    lines.subList(0, i).stream().mapToInt(l -> l.words().size()).sum();
            int end = start + line.words().size();
            List<Shot> after =
                    storyboarder.draw(cut, sample.source(), language, Cuts.PACE).shots();
            List<Shot> others = after.stream()
                    .filter(shot -> shot.words().end() <= start || shot.words().first() > end)
                    // A list shows the items said before and after too, and the recap what was listed.
                    .filter(shot -> !(shot.content() instanceof ShotContent.Listing)
                            && !(shot.content() instanceof ShotContent.Recap))
                    .toList();
            long changed = others.stream()
                    .filter(shot -> before.stream().noneMatch(old -> looksAlike(old, shot)))
                    .count();
            touched += (int) changed;
            edits++;
        }
        // Now and then three layouts in a row would be one, or two moves.
        assertThat(edits).isGreaterThan(4);
        assertThat(touched).isLessThanOrEqualTo(edits / 4);
    }

    private static boolean looksAlike(Shot one, Shot other) {
        return one.content().equals(other.content())
                && one.illustration().equals(other.illustration())
                && one.camera() == other.camera()
                && one.entry() == other.entry();
    }

    @ParameterizedTest
    @EnumSource
    void showsOnlyPicturesThatExistAndNoneTwiceInSixShots(Language language) {
        List<Shot> shots = draw(Samples.of(language), language).shots();
        List<String> names = shots.stream()
                .map(shot -> shot.illustration().map(Illustration::name).orElse(""))
                .toList();
        assertThat(names.stream().filter(name -> !name.isEmpty())).allMatch(IllustrationSet.shared()::has);
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                assertThat(names.subList(Math.max(0, i - 6), i)).doesNotContain(names.get(i));
            }
        }
        assertThat(names.stream().filter(name -> !name.isEmpty()).count()).isGreaterThan(shots.size() / 4);
    }

    @Test
    void opensWithACoverAndEndsWithRoomForTheEndScreen() {
        List<Shot> shots = draw(Samples.of(Language.FR), Language.FR).shots();
        assertThat(shots.getFirst().entry()).isEqualTo(Transition.CUT);
        assertThat(shots.getFirst().content()).isInstanceOf(ShotContent.Question.class);
        Shot last = shots.getLast();
        assertThat(last.content()).isInstanceOf(ShotContent.EndCard.class);
        assertThat(last.words().length()).isZero();
        assertThat(last.hold()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void endsAShortOnItsLastWordsHeldALittle() {
        Shot last = draw(Samples.of(Language.FR, Cut.Kind.SHORT), Language.FR)
                .shots()
                .getLast();
        assertThat(last.content()).isInstanceOf(ShotContent.CallToAction.class);
        assertThat(last.hold()).isEqualTo(Duration.ofMillis(700));
    }

    @Test
    void givesEachChapterItsSceneAndItsCard() {
        Storyboard board = draw(Samples.of(Language.FR), Language.FR);
        assertThat(board.scenes()).hasSize(4);
        Shot card = board.scenes().get(1).shots().getFirst();
        assertThat(card.entry()).isEqualTo(Transition.CHAPTER);
        assertThat(card.content()).isInstanceOfSatisfying(ShotContent.ChapterCard.class, c -> {
            assertThat(c.number()).isEqualTo(1);
            assertThat(c.of()).isEqualTo(3);
            assertThat(c.title().text()).isEqualTo("Une histoire de tunnels");
        });
        assertThat(board.scenes().get(1).shots().get(1).entry()).isEqualTo(Transition.CUT);
    }

    @Test
    void letsTheItemsOfAListAppearWhenTheyAreSaid() {
        List<ShotContent.Listing> lists = draw(Samples.of(Language.FR), Language.FR).shots().stream()
                .map(Shot::content)
                .filter(ShotContent.Listing.class::isInstance)
                .map(ShotContent.Listing.class::cast)
                .toList();
        assertThat(lists).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lists.getFirst().items().getFirst().text()).isEqualTo("Un horaire cadencé");
        assertThat(lists.get(1).firstNew()).isEqualTo(1);
        assertThat(lists.get(1).items().getFirst().firstSaidAt()).isEqualTo(-1);
        assertThat(lists.get(1).items().get(1).firstSaidAt()).isGreaterThanOrEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource
    void keepsAChangeOfOneSentenceToItsNeighbourhood(Language language) {
        Cuts.Sample sample = Samples.of(language);
        List<Line> lines = sample.cut().lines();
        for (int changed = 0; changed < lines.size(); changed++) {
            Line line = lines.get(changed);
            if (line.role() != Line.Role.BODY
                    || sample.source().blocks().get(line.block())
                            instanceof com.iafactory.studio.script.SourceDocument.Listing) {
                continue;
            }
            List<Line> edited = new ArrayList<>(lines);
            edited.set(
                    changed,
                    new Line(
                            line.role(),
                            line.chapter(),
                            line.block(),
                            line.text() + " " + lines.getLast().words().getFirst() + "."));
            Cut cut = new Cut("film", Cut.Kind.FILM, sample.cut().title(), edited);
            Storyboard after = storyboarder.draw(cut, sample.source(), language, Cuts.PACE);
            Set<String> before = new HashSet<>(told(draw(sample, language), lines, changed));
            assertThat(told(after, edited, changed)).as("line " + changed).isSubsetOf(before);
        }
    }

    /** What the shots show and how they move, but for those of a line and its neighbours. */
    private static List<String> told(Storyboard board, List<Line> lines, int changed) {
        int from = lines.subList(0, Math.max(0, changed - 1)).stream()
                .mapToInt(l -> l.words().size())
                .sum();
        int to = lines.subList(0, Math.min(lines.size(), changed + 2)).stream()
                .mapToInt(l -> l.words().size())
                .sum();
        return board.shots().stream()
                .filter(shot -> shot.words().end() <= from || shot.words().first() >= to)
                .map(shot -> new Shot(
                                new WordRange(0, shot.words().length()),
                                shot.content(),
                                shot.illustration(),
                                shot.camera(),
                                shot.entry(),
                                shot.hold())
                        .toString())
                .toList();
    }
}
