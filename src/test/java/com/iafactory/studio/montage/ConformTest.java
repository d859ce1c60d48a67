package com.iafactory.studio.montage;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.Scene;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.storyboard.WordRange;
import com.iafactory.studio.take.Speech;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformTest {
    private static final int LINES = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLongerLineMovesLaterShotsWithoutChangingThem(long seed) {
        Cut cut = cut(seed);
        Storyboard board = board(cut);
        Timeline before = Conform.of(cut, board, line -> spoken(line, seed, Duration.ZERO));
        Timeline after = Conform.of(
                cut,
                board,
                line -> spoken(
                        line, seed, line.equals(cut.lines().get(3)) ? Duration.ofNanos(437_654_321) : Duration.ZERO));
        int changed = 0;
        for (int i = 0; i < before.shots().size(); i++) {
            TimedShot a = before.shots().get(i);
            TimedShot b = after.shots().get(i);
            if (a.range().length() != b.range().length() || !a.wordFrames().equals(b.wordFrames())) {
                changed++;
            }
        }
        assertThat(after.duration()).isGreaterThan(before.duration());
        assertThat(changed).as("shots that differ").isBetween(1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void shotsFollowEachOtherWithoutGapAndHoldTheirWords(long seed) {
        Cut cut = cut(seed);
        Timeline timeline = Conform.of(cut, board(cut), line -> spoken(line, seed, Duration.ZERO));
        long at = 0;
        for (TimedShot shot : timeline.shots()) {
            assertThat(shot.range().start()).isEqualTo(at);
            assertThat(shot.wordFrames()).hasSize(shot.shot().words().length());
            assertThat(shot.wordFrames())
                    .isSorted()
                    .allMatch(frame -> frame >= 0 && frame <= shot.range().length() + 5);
            at = shot.range().end();
        }
        assertThat(timeline.duration().frames()).isEqualTo(at);
        assertThat(timeline.words()).hasSize(cut.words().size());
    }

    @Test
    void linesStartOnTheGrid() {
        Cut cut = cut(5);
        Timeline timeline = Conform.of(cut, board(cut), line -> spoken(line, 5, Duration.ZERO));
        assertThat(timeline.speech())
                .allMatch(
                        line -> line.start().toNanos() % Duration.ofMillis(100).toNanos() == 0);
    }

    @Test
    void chaptersStartAtZeroAndLastTenSecondsAtLeast() {
        Cut cut = cut(6);
        Timeline timeline = Conform.of(cut, board(cut), line -> spoken(line, 6, Duration.ZERO));
        assertThat(timeline.chapters().getFirst().range().start()).isZero();
        assertThat(timeline.chapters()).allMatch(chapter -> chapter.range().length() >= 300);
        assertThat(timeline.chapters().getLast().range().end())
                .isEqualTo(timeline.duration().frames());
    }

    private static Cut cut(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            StringBuilder text = new StringBuilder("line" + i);
            for (int w = random.nextInt(4, 12); w > 0; w--) {
                text.append(" word").append(w);
            }
            boolean chapter = i == 2 || i == 7;
            int of = i < 2 ? -1 : i < 7 ? 0 : 1;
            lines.add(new Line(chapter ? Line.Role.CHAPTER : Line.Role.BODY, of, -1, text.toString()));
        }
        return new Cut("film", Cut.Kind.FILM, "A film", lines);
    }

    /** Two shots a line, cut in the middle. */
    private static Storyboard board(Cut cut) {
        List<Scene> scenes = new ArrayList<>();
        int at = 0;
        for (Line line : cut.lines()) {
            int count = line.words().size();
            int middle = at + count / 2;
            scenes.add(new Scene(line.chapter(), "scene", List.of(shot(at, middle), shot(middle, at + count))));
            at += count;
        }
        scenes.add(new Scene(
                1,
                "end",
                List.of(new Shot(
                        new WordRange(at, at),
                        new ShotContent.EndCard("A film", Phrase.still("The end")),
                        Optional.empty(),
                        Camera.STILL,
                        Transition.CROSSFADE,
                        Duration.ofSeconds(3)))));
        return new Storyboard(scenes);
    }

    private static Shot shot(int first, int end) {
        return new Shot(
                new WordRange(first, end),
                new ShotContent.Statement(Phrase.still("words")),
                Optional.empty(),
                Camera.STILL,
                Transition.CUT,
                Duration.ZERO);
    }

    /** A voice with lengths that fit no grid. */
    private static Conform.Take spoken(Line line, long seed, Duration longer) {
        SplittableRandom random = new SplittableRandom(seed * 31 + line.text().hashCode());
        List<Speech.SpokenWord> words = new ArrayList<>();
        Duration at = Duration.ofNanos(random.nextLong(20_000_000));
        for (int i = 0; i < line.words().size(); i++) {
            Duration end = at.plusNanos(random.nextLong(150_000_000, 480_000_000));
            words.add(new Speech.SpokenWord(at, end));
            at = end.plusNanos(random.nextLong(30_000_000));
        }
        return new Conform.Take(new Speech(at.plus(longer), words), Path.of("line.wav"));
    }
}
