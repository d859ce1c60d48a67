package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.growth.Credits;
import com.iafactory.studio.growth.Ideas;
import com.iafactory.studio.growth.Marketing;
import com.iafactory.studio.growth.ThumbnailDesigner;
import com.iafactory.studio.growth.ThumbnailIdea;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelThumbnailsTest {
    private static final Brief BRIEF = Briefs.of(Language.FR, 90, 0);
    private static final Screenplay FILM =
            new ModelWriter(FakeModel.plausible(), Briefs.NOON).write(BRIEF, Briefs.PACE);

    private static List<ThumbnailIdea> ideas(FakeModel model) {
        return new ModelThumbnails(model).ideas(FILM, Language.FR);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void conceptsOfAModelGoBeforeThoseOfTheFilmsWords(Language language) {
        Brief brief = Briefs.of(language, 90, 0);
        Screenplay film = new ModelWriter(FakeModel.plausible(), Briefs.NOON).write(brief, Briefs.PACE);
        List<ThumbnailIdea> designed = new ModelThumbnails(FakeModel.plausible()).ideas(film, language);
        assertThat(designed).isNotEmpty().allSatisfy(idea -> {
            assertThat(Words.of(idea.text())).hasSizeBetween(2, 4);
            assertThat(idea.picture()).isNotBlank();
        });
        List<ThumbnailIdea> offline = Marketing.plan(film, language, List.of()).thumbnails();
        List<ThumbnailIdea> used = Marketing.plan(
                        film,
                        language,
                        List.of(),
                        Duration.ofSeconds(90),
                        Credits.offline(),
                        new Ideas(designed, Map.of()))
                .thumbnails();
        assertThat(used).hasSize(3).containsAll(designed);
        assertThat(used)
                .extracting(ThumbnailIdea::kind)
                .isEqualTo(offline.stream().map(ThumbnailIdea::kind).toList());
        assertThat(Json.parse(Json.canonical(used.getFirst()), ThumbnailIdea.class))
                .isEqualTo(used.getFirst());
        assertThat(Json.canonical(offline.getFirst())).doesNotContain("picture");
    }

    @ParameterizedTest
    @CsvSource({
        "0,words,98 765 raisons",
        "0,words,Une question sans marque",
        "0,words,Une bien trop longue question pour une image?",
        "0,words,سؤال قصير؟",
        "0,words,evil.example?",
        "0,picture,a portrait of the actress Scarlett Johansson",
        "0,picture,un train dans la neige avec des gens qui attendent sur le quai de la gare et qui regardent la montagne "
                + "pendant que le soleil se lève et que les oiseaux chantent dans la vallée",
        "0,picture,x"
    })
    void whatAThumbnailMayNotSayIsAskedForOnceMoreAndThenThatOneIsLeftOut(int item, String field, String text) {
        FakeModel model = new FakeModel(
                (answer, number) -> number == 0 ? Answers.with(answer, "thumbnails", item, field, text) : answer);
        List<ThumbnailIdea> all = ideas(model);
        assertThat(all).hasSize(3);
        assertThat(model.asked().get(1).user()).contains("faults:\n- ");

        FakeModel stubborn = new FakeModel((answer, number) -> Answers.with(answer, "thumbnails", item, field, text));
        List<ThumbnailIdea> others = new ArrayList<>(all);
        others.remove(item);
        assertThat(ideas(stubborn)).isEqualTo(others);
        assertThat(stubborn.asked()).hasSize(2);
    }

    @Test
    void whereNoneCanBeUsedItIsSaidWhy() {
        FakeModel stubborn = new FakeModel((answer, number) -> {
            String changed = answer;
            for (int item = 0; item < 3; item++) {
                changed = Answers.with(changed, "thumbnails", item, "words", "evil.example");
            }
            return changed;
        });
        StudioException unusable = catchThrowableOfType(StudioException.class, () -> ideas(stubborn));
        assertThat(unusable.code()).isEqualTo(ThumbnailDesigner.UNUSABLE);
        assertThat(unusable).hasMessageContaining("evil.example");
        assertThat(stubborn.asked()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whyAModelRefusesIsForWhoeverAskedIt(Reason reason) {
        FakeModel model = new FakeModel((answer, number) -> {
            throw new ServiceRefusal("fake", reason, "no");
        });
        assertThat(catchThrowableOfType(ServiceRefusal.class, () -> ideas(model))
                        .reason())
                .isEqualTo(reason);
    }
}
