package com.iafactory.studio.engine.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.take.MusicRequest;
import com.iafactory.studio.take.MusicStyle;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeededComposerTest {
    private static MusicRequest request(
            MusicStyle style, Language language, double seconds, long seed, int... sections) {
        List<Duration> starts =
                java.util.Arrays.stream(sections).mapToObj(Duration::ofMillis).toList();
        return new MusicRequest(style, Duration.ofMillis(Math.round(seconds * 1000)), starts, language, seed);
    }

    @ParameterizedTest
    @EnumSource(MusicStyle.class)
    void beginsEachChapterOnABarExactlyWhereItWasAsked(MusicStyle style) {
        Form form = Form.of(request(style, Language.FR, 90, 1, 21_370, 44_000, 71_250), 0.61);
        assertThat(form.chapters()).hasSize(4);
        assertThat(form.chapters().get(0).seconds()).isCloseTo(21.37, within(1e-9));
        assertThat(form.chapters().get(1).seconds()).isCloseTo(22.63, within(1e-9));
        assertThat(form.body() + form.ending()).isCloseTo(90, within(1e-9));
        for (Form.Chapter chapter : form.chapters()) {
            assertThat(60 / chapter.secondsPerBeat()).isBetween(60.0, 120.0);
            assertThat(chapter.bars().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(chapter.beats());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 7.3, 12, 33, 3600})
    void endsOnTheTonicInTheLastFourSeconds(double seconds) {
        for (MusicStyle style : MusicStyle.values()) {
            for (Language language : List.of(Language.FR, Language.AR)) {
                Score score = SeededComposer.compose(request(style, language, seconds, 3));
                Clock clock = new Clock(score);
                double lastBass = score.notes().stream()
                        .filter(note -> note.role() == Role.BASS)
                        .mapToDouble(note -> clock.seconds(note.start()))
                        .max()
                        .orElseThrow();
                assertThat(lastBass).isBetween(seconds - 4, seconds - 1.0);
                Set<Integer> last = score.notes().stream()
                        .filter(note -> clock.seconds(note.start()) > lastBass - 0.05)
                        .map(note -> note.pitch() % 12)
                        .collect(Collectors.toSet());
                assertThat(last).hasSize(3);
                assertThat(score.notes()).allMatch(note -> clock.seconds(note.start()) < seconds);
            }
        }
    }

    @Test
    void thickensFromASparseOpening() {
        Score score = SeededComposer.compose(request(MusicStyle.UPBEAT, Language.FR, 120, 5));
        Clock clock = new Clock(score);
        long opening = score.notes().stream()
                .filter(note -> clock.seconds(note.start()) < 4)
                .count();
        long middle = score.notes().stream()
                .filter(note -> Math.abs(clock.seconds(note.start()) - 62) < 2)
                .count();
        assertThat(middle).isGreaterThan(2 * opening);
    }

    @Test
    void changesTheEnsembleWhereChaptersBegin() {
        MusicRequest request = request(MusicStyle.PODCAST_INTRO, Language.FR, 80, 11, 20_000, 40_000, 60_000);
        Score score = SeededComposer.compose(request);
        Clock clock = new Clock(score);
        List<Set<Role>> chapters = java.util.stream.IntStream.range(0, 4)
                .mapToObj(chapter -> score.notes().stream()
                        .filter(note -> clock.seconds(note.start()) >= 20 * chapter + 6
                                && clock.seconds(note.start()) < 20 * chapter + 15)
                        .map(Score.Note::role)
                        .collect(Collectors.toSet()))
                .toList();
        assertThat(Set.copyOf(chapters)).hasSizeGreaterThan(1);
    }

    @Test
    void humanHandsAreNeitherLateNorEarlyByMuch() {
        Score score = SeededComposer.compose(request(MusicStyle.UPBEAT, Language.AR, 40, 2));
        List<Double> offsets = score.notes().stream()
                .filter(note -> note.role() == Role.DRUMS)
                .map(note -> Math.abs(note.start() * 4 - Math.rint(note.start() * 4)) / 4)
                .toList();
        assertThat(offsets).isNotEmpty().allMatch(beats -> beats < 0.02).anyMatch(beats -> beats > 0.002);
    }

    /** Beats to seconds, by the tempos of a score. */
    private record Clock(Score score) {
        double seconds(double beat) {
            double seconds = 0;
            List<Score.Tempo> tempos = score.tempos();
            for (int i = 0; i < tempos.size(); i++) {
                double from = tempos.get(i).beat();
                double to =
                        i + 1 < tempos.size() ? Math.min(beat, tempos.get(i + 1).beat()) : beat;
                seconds += Math.max(0, to - from) * tempos.get(i).secondsPerBeat();
            }
            return seconds;
        }
    }
}
