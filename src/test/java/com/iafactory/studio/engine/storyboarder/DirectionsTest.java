package com.iafactory.studio.engine.storyboarder;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.SourceDocument;
import com.iafactory.studio.storyboard.Directions;
import com.iafactory.studio.storyboard.Shot;
import com.iafactory.studio.storyboard.ShotContent;
import com.iafactory.studio.storyboard.ShotContent.Footage;
import com.iafactory.studio.storyboard.ShotName;
import com.iafactory.studio.storyboard.Storyboard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectionsTest {
    private static final LayoutStoryboarder STORYBOARDER = new LayoutStoryboarder();
    private static final SourceDocument SOURCE = new SourceDocument(Optional.empty(), List.of());
    private static final Cut FILM = film("The train reaches the station before the doctor buys bread and milk.");

    private static Cut film(String second) {
        List<Line> lines = new ArrayList<>();
        for (String text : List.of(
                "Why do trains run on time?",
                second,
                "A hospital needs ambulances, nurses and a good kitchen every single day of the year.",
                "Thank you for watching.")) {
            lines.add(new Line(lines.isEmpty() ? Line.Role.HOOK : Line.Role.BODY, 0, -1, text));
        }
        return new Cut("film", Cut.Kind.FILM, "Trains", lines);
    }

    private static Storyboard board(Cut cut) {
        return STORYBOARDER.draw(cut, SOURCE, Language.EN, text -> Duration.ofMillis(60L * text.length()));
    }

    @Test
    void everyShotHasANameOfItsOwnThatAnEditOfAnotherLineLeavesAlone() {
        List<ShotName> names = ShotName.of(FILM, board(FILM));
        assertThat(names).doesNotHaveDuplicates().hasSameSizeAs(board(FILM).shots());
        assertThat(names.getFirst()).isEqualTo(new ShotName("film", 0, 0));
        assertThat(names.getLast().line()).isEqualTo(3);
        names.forEach(name -> assertThat(ShotName.read(name.code())).contains(name));

        Cut edited = film("The bus is late and bakers sell warm bread to nurses.");
        List<ShotName> after = ShotName.of(edited, board(edited));
        assertThat(after.stream().filter(name -> name.line() != 1))
                .containsExactlyElementsOf(
                        names.stream().filter(name -> name.line() != 1).toList());
    }

    @Test
    void whatIsNoNameOfAShotIsNotTakenForOne() {
        for (String wrong :
                List.of("", "film", "film.1", "film.1.2.3", "film.-1.0", "../x.1.1", "film.1.99999", "FILM.1.0")) {
            assertThat(ShotName.read(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aDirectedShotIsAnotherAndAllOthersStay() {
        Storyboard board = board(FILM);
        ShotName name = ShotName.of(FILM, board).get(2);
        Storyboard directed =
                Directions.NONE.with(name, new Directions.Variant(1)).apply(FILM, board, Language.EN, STORYBOARDER);
        for (int i = 0; i < board.shots().size(); i++) {
            if (i == 2) {
                assertThat(directed.shots().get(i)).isNotEqualTo(board.shots().get(i));
            } else {
                assertThat(directed.shots().get(i)).isEqualTo(board.shots().get(i));
            }
        }
        assertThat(Directions.NONE.with(name, new Directions.Variant(1)).without(name))
                .isEqualTo(Directions.NONE);
    }

    @Test
    void everyVariationDiffersFromTheShotAndTheFirstOnesFromEachOther() {
        for (Shot shot : board(FILM).shots()) {
            String said = String.join(
                    " ", FILM.words().subList(shot.words().first(), shot.words().end()));
            Set<Shot> ideas = new HashSet<>(Set.of(shot));
            for (int number = 1; number <= 3; number++) {
                Shot idea = STORYBOARDER.vary(shot, said, Cut.Kind.FILM, number, Language.EN);
                assertThat(idea.words()).isEqualTo(shot.words());
                assertThat(idea.hold()).isEqualTo(shot.hold());
                assertThat(ideas.add(idea)).as(said + " " + number).isTrue();
                assertThat(STORYBOARDER.vary(shot, said, Cut.Kind.FILM, number, Language.EN))
                        .isEqualTo(idea);
            }
        }
    }

    @Test
    void footageTakesThePlaceOfAPlateAndADecisionAboutALostShotWaits() {
        Storyboard board = board(FILM);
        Footage clip = new Footage("clip.mp4", Footage.Medium.CLIP, 1280, 720, Duration.ZERO, Optional.empty());
        ShotName name = ShotName.of(FILM, board).get(1);
        Directions directions = Directions.NONE.with(name, new Directions.Brought(4, clip));
        assertThat(directions
                        .apply(FILM, board, Language.EN, STORYBOARDER)
                        .shots()
                        .get(1)
                        .content())
                .isEqualTo(clip);
        Directions lost = Directions.NONE.with(new ShotName("film", 1, 99), new Directions.Brought(1, clip));
        assertThat(lost.apply(FILM, board, Language.EN, STORYBOARDER)).isEqualTo(board);
        assertThat(board.shots().get(1).content()).isNotInstanceOf(ShotContent.Footage.class);
    }
}
