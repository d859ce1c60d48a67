package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.engine.storyboarder.LayoutStoryboarder;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Imagery;
import com.iafactory.studio.storyboard.Storyboard;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelStoryboarderTest {
    private static final Brief BRIEF = Briefs.of(Language.FR, 90, 0);
    private static final Screenplay FILM =
            new ModelWriter(FakeModel.plausible(), Briefs.NOON).write(BRIEF, Briefs.PACE);
    private static final Storyboard PLAIN =
            new LayoutStoryboarder().draw(FILM.film(), BRIEF.source(), Language.FR, Briefs.PACE);

    private static Storyboard drawn(FakeModel model) {
        return new ModelStoryboarder(new LayoutStoryboarder(), model)
                .draw(FILM.film(), BRIEF.source(), Language.FR, Briefs.PACE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyShotHasItsPictureInOneLook(Language language) {
        Brief brief = Briefs.of(language, 90, 0);
        Screenplay film = new ModelWriter(FakeModel.plausible(), Briefs.NOON).write(brief, Briefs.PACE);
        FakeModel model = FakeModel.plausible();
        Storyboard board = new ModelStoryboarder(new LayoutStoryboarder(), model)
                .draw(film.film(), brief.source(), language, Briefs.PACE);

        assertThat(board.imagery()).hasSameSizeAs(board.shots());
        assertThat(board.style()).startsWith("documentary photography");
        assertThat(model.asked()).hasSize((board.shots().size() + 19) / 20);
        assertThat(board.scenes())
                .isEqualTo(new LayoutStoryboarder()
                        .draw(film.film(), brief.source(), language, Briefs.PACE)
                        .scenes());
        assertThat(Json.parse(Json.canonical(board), Storyboard.class)).isEqualTo(board);
    }

    @Test
    void laterShotsAreToldTheLookOfTheFirst() {
        Brief brief = Briefs.of(Language.FR, 240, 0);
        Screenplay film = new ModelWriter(FakeModel.plausible(), Briefs.NOON).write(brief, Briefs.PACE);
        FakeModel model = FakeModel.plausible();
        Storyboard board = new ModelStoryboarder(new LayoutStoryboarder(), model)
                .draw(film.film(), brief.source(), Language.FR, Briefs.PACE);
        assertThat(model.asked().size()).isGreaterThan(1);
        assertThat(model.asked().getFirst().user()).doesNotContain("\nstyle:\n");
        assertThat(model.asked().getLast().user()).contains("\nstyle:\n| " + board.style());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a portrait of the actress Scarlett Johansson at a window in the morning",
                "a table with an open Nike shoe box and a lamp beside it",
                "a valley at dawn in the style of a famous living painter",
                "a poster that says visit https://evil.example on a grey wall",
                "short",
                "صورة واد كبير عند الفجر مع ضباب فوق الماء"
            })
    void whatMayNotBePaintedIsAskedForOnceMore(String prompt) {
        FakeModel model = new FakeModel(
                (answer, number) -> number == 0 ? Answers.with(answer, "shots", 1, "prompt", prompt) : answer);
        Storyboard board = drawn(model);
        assertThat(model.asked().get(1).user()).contains("faults:\n- ");
        assertThat(board.imagery())
                .hasSameSizeAs(board.shots())
                .noneMatch(imagery -> imagery.prompt().equals(prompt));

        FakeModel stubborn = new FakeModel((answer, number) -> Answers.with(answer, "shots", 1, "prompt", prompt));
        List<Imagery> stayed = drawn(stubborn).imagery();
        assertThat(stubborn.asked()).hasSize(2);
        // What is wrong with one shot takes nothing from the others.
        assertThat(stayed.get(1)).isEqualTo(Imagery.NONE);
        assertThat(stayed)
                .hasSameSizeAs(board.shots())
                .filteredOn(Imagery::isThere)
                .hasSize(board.shots().size() - 1);
    }

    @Test
    void aShotThatWasGoodOnceIsKeptWhenTheSecondAnswerSpoilsIt() {
        FakeModel model = new FakeModel(
                (answer, number) -> Answers.with(answer, "shots", number == 0 ? 1 : 2, "prompt", "too short"));
        assertThat(drawn(model).imagery()).allMatch(Imagery::isThere);
        assertThat(model.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an old man sits on a Persian rug and drinks tea from a glass",
                "a Moorish arch with the sun behind it, grainy Kodak film, soft light",
                "Tall Moroccan lamps and a German clock, Icelandic wool on a chair",
                "Ancient Roman columns beside a Berber tent under the Milky Way",
                "an LED lamp on a desk in the Swiss Alps, seen from the Golden Gate Bridge",
                "a Victorian house in New York at dusk, Art Deco lettering left blank"
            })
    void nationsStylesAndPlacesAreNoNames(String prompt) {
        FakeModel model = new FakeModel((answer, number) -> Answers.with(answer, "shots", 1, "prompt", prompt));
        assertThat(drawn(model).imagery().get(1).prompt()).isEqualTo(prompt);
        assertThat(model.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scarlett Johansson at a window in the morning light, calm",
                "Kim Kardashian on a red carpet, cameras flashing all around",
                "Luka Modric kicks a ball over a wet green pitch at night",
                "an office with a portrait of president Macron on the wall",
                "a painting by Picasso over a table with a lamp beside it",
                "the face of Christian Slater in the rain, lit from the side"
            })
    void peopleAreNames(String prompt) {
        FakeModel model = new FakeModel((answer, number) -> Answers.with(answer, "shots", 1, "prompt", prompt));
        assertThat(drawn(model).imagery().get(1)).isEqualTo(Imagery.NONE);
    }

    @Test
    void aShotThatIsMissingIsOneWithoutImageryAndNonsenseLeavesAllWithoutAny() {
        List<Imagery> imagery = drawn(new FakeModel((answer, number) -> Answers.without(answer, "shots", 0)))
                .imagery();
        assertThat(imagery.getFirst()).isEqualTo(Imagery.NONE);
        assertThat(imagery.subList(1, imagery.size())).allMatch(Imagery::isThere);
        assertThat(drawn(new FakeModel((answer, number) -> "no")).imagery())
                .hasSize(PLAIN.shots().size())
                .noneMatch(Imagery::isThere);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whyAModelRefusesIsForWhoeverAskedIt(Reason reason) {
        FakeModel model = new FakeModel((answer, number) -> {
            throw new ServiceRefusal("fake", reason, "no");
        });
        assertThat(catchThrowableOfType(ServiceRefusal.class, () -> drawn(model))
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void thatAModelFailedIsForWhoeverAskedIt() {
        FakeModel model = new FakeModel((answer, number) -> {
            throw new ServiceFailure("fake", "no", true, Optional.empty());
        });
        assertThat(catchThrowableOfType(ServiceFailure.class, () -> drawn(model))
                        .moderation())
                .isTrue();
    }

    @Test
    void otherIdeasComeFromTheLocalStoryboarder() {
        ModelStoryboarder storyboarder = new ModelStoryboarder(new LayoutStoryboarder(), FakeModel.plausible());
        assertThat(storyboarder.illustrate("un train de nuit", 0, Language.FR))
                .isEqualTo(new LayoutStoryboarder().illustrate("un train de nuit", 0, Language.FR));
        assertThat(storyboarder.version()).contains(new LayoutStoryboarder().version(), "fake 1");
    }
}
