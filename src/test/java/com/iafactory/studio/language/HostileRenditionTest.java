package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.engine.storyboarder.LayoutStoryboarder;
import com.iafactory.studio.growth.MarketingBrief;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.storyboard.Storyboard;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Models that say what an attacker wants in subtitles, other languages and pictures. */
class HostileRenditionTest {
    private static final Brief BRIEF = Briefs.of(Language.FR, 30, 0);
    private static final Screenplay FILM =
            new ModelWriter(FakeModel.plausible(), Briefs.NOON).write(BRIEF, Briefs.PACE);
    private static final List<Cue> CUES = SubtitleReader.read("""
            00:00:01,000 --> 00:00:05,000
            Bonjour à tous les voyageurs

            00:00:06,000 --> 00:00:10,000
            Le train part bientôt de la gare
            """);

    private static FakeModel saying(String list, String field, String payload) {
        return new FakeModel((answer, number) -> Answers.with(answer, list, 0, field, payload));
    }

    /** Refused, or made without it. */
    private static void harmless(Attacks.Attack attack, Supplier<Object> made) {
        Object[] result = {""};
        Throwable thrown = catchThrowable(() -> result[0] = made.get());
        if (thrown != null) {
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            StudioException.class,
                            refusal -> assertThat(refusal.code()).endsWith("-unusable"));
        }
        assertThat(Json.canonical(result[0])).as("%s", attack).doesNotContain(attack.tell());
    }

    @Test
    void nothingOfAnAttackersIsTranslated() {
        for (Attacks.Attack attack : Attacks.all()) {
            harmless(
                    attack,
                    () -> new ModelTranslator(saying("cues", "text", attack.payload()))
                            .translate(CUES, Language.FR, Writing.of(Language.EN)));
        }
    }

    @Test
    void nothingOfAnAttackersIsSaidBesideAFilm() {
        MarketingBrief brief =
                new MarketingBrief(FILM.film(), Language.FR, Optional.empty(), Optional.empty(), List.of());
        for (Attacks.Attack attack : Attacks.all()) {
            for (String list : List.of("titles", "opening", "hashtags")) {
                FakeModel model = new FakeModel((answer, number) -> Answers.with(answer, list, 0, attack.payload()));
                harmless(attack, () -> new ModelMarketing(model).write(brief));
            }
            FakeModel model = new FakeModel((answer, number) ->
                    Answers.text(answer, "paragraph", "Une phrase du film qui suffit. ".repeat(6) + attack.payload()));
            harmless(attack, () -> new ModelMarketing(model).write(brief));
        }
    }

    @Test
    void nothingOfAnAttackersIsLocalized() {
        for (Attacks.Attack attack : Attacks.all()) {
            harmless(
                    attack,
                    () -> new Localizer(saying("sentences", "text", attack.payload()))
                            .localize(FILM, Writing.of(Language.EN), Briefs.PACE));
        }
    }

    @Test
    void addressesOfAnAttackersAreNotPainted() {
        List<Attacks.Attack> addresses = Attacks.all().stream()
                .filter(attack -> !attack.tell().matches("\\p{Nd}+"))
                .toList();
        for (Attacks.Attack attack : addresses.subList(0, 32)) {
            for (String field : List.of("prompt", "palette")) {
                Storyboard board = new ModelStoryboarder(
                                new LayoutStoryboarder(), saying("shots", field, attack.payload()))
                        .draw(FILM.film(), BRIEF.source(), Language.FR, Briefs.PACE);
                assertThat(Json.canonical(board)).as("%s", attack).doesNotContain(attack.tell());
            }
        }
    }
}
