package com.iafactory.studio.production.film;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.production.Makers;
import com.iafactory.studio.production.bought.MakerStand;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.storyboard.Camera;
import com.iafactory.studio.storyboard.Imagery;
import com.iafactory.studio.storyboard.Phrase;
import com.iafactory.studio.storyboard.Scene;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.storyboard.Transition;
import com.iafactory.studio.storyboard.WordRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is asked of makers of pictures. */
class FilmedShotTest {
    private static final MakerStand STAND = MakerStand.of();
    private static final Makers PAINTED = STAND.makers(MakerStand.only("pictures", "fake"));
    private static final Imagery VALLEY = new Imagery(
            "a wide valley at first light with mist over a slow river",
            "wide",
            "static",
            "teal",
            List.of("valley", "river"));

    @AfterAll
    static void close() {
        STAND.close();
    }

    private static OriginalFilm.Board board(List<Imagery> imagery) {
        Cut cut = new Cut("film", Cut.Kind.FILM, "t", List.of(line("un deux"), line("trois quatre")));
        return new OriginalFilm.Board(
                cut,
                new Storyboard(List.of(new Scene(-1, "", List.of(shot(0, 2), shot(2, 4)))), "", imagery),
                Language.FR);
    }

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

    private static boolean bought(List<Imagery> imagery, int shot) {
        FilmedShot filmed = FilmedShot.of(board(imagery), shot, 0, PAINTED.storyboarder());
        return ScenePiece.of(filmed, Optional.empty(), Optional.empty(), PAINTED)
                .isPresent();
    }

    @Test
    void aShotOfWhichAModelCouldSayNothingIsDrawnAndItsSentenceNotBought() {
        List<Imagery> one = List.of(VALLEY, Imagery.NONE);
        assertThat(bought(one, 0)).isTrue();
        assertThat(bought(one, 1)).isFalse();
    }

    @Test
    void withoutAModelTheSentenceIsAllThereIsToAskFor() {
        assertThat(bought(List.of(), 1)).isTrue();
    }
}
