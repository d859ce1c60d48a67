package com.iafactory.studio.production.film;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.Scene;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.storyboard.WordRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of the original's pictures is seen during a line of the localized film. */
class OriginalFilmTest {
    /** Three lines of two words; the first is shown in two shots. */
    private static final OriginalFilm.Board ORIGINAL = new OriginalFilm.Board(
            new Cut("film", Cut.Kind.FILM, "t", List.of(line("one two"), line("three four"), line("five six"))),
            new Storyboard(List.of(new Scene(-1, "", List.of(shot(0, 1), shot(1, 2), shot(2, 4), shot(4, 6))))),
            Language.EN);

    private static Line line(String text) {
        return new Line(Line.Role.BODY, -1, -1, text);
    }

    private static Shot shot(int from, int to) {
        return new Shot(
                new WordRange(from, to),
                new ShotContent.Statement(Phrase.still("text")),
                Optional.empty(),
                Camera.STILL,
                Transition.CUT,
                Duration.ZERO);
    }

    private static int shotOf(int line, int ordinal, int lines) {
        return ORIGINAL.shotOf(new ShotName("film", line, ordinal), lines);
    }

    @Test
    void aShotIsThatOfTheSameLineAndPlaceInIt() {
        assertThat(shotOf(0, 0, 3)).isZero();
        assertThat(shotOf(0, 1, 3)).isEqualTo(1);
        assertThat(shotOf(1, 0, 3)).isEqualTo(2);
        assertThat(shotOf(2, 0, 3)).isEqualTo(3);
    }

    @Test
    void whereALineHasMoreShotsThanTheOriginalItsLastOneStays() {
        assertThat(shotOf(0, 4, 3)).isEqualTo(1);
        assertThat(shotOf(1, 1, 3)).isEqualTo(2);
        assertThat(shotOf(2, 9, 3)).isEqualTo(3);
    }

    @Test
    void whereAnEditPartedOrJoinedLinesTheShareOfTheWayCounts() {
        assertThat(shotOf(0, 0, 6)).isZero();
        assertThat(shotOf(3, 0, 6)).isEqualTo(2);
        assertThat(shotOf(5, 0, 6)).isEqualTo(3);
        assertThat(shotOf(1, 0, 2)).isEqualTo(2);
    }
}
