package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.script.Alternatives;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScreenplayEdit;
import com.iafactory.studio.script.ScriptSegment;
import com.iafactory.studio.script.SentenceSplitter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelWriterTest {
    private static Screenplay written(FakeModel model, Brief brief) {
        return new ModelWriter(model, Briefs.NOON).write(brief, Briefs.PACE);
    }

    /** The field of every answer from a number on is another. */
    private static FakeModel with(String field, UnaryOperator<Object> change, int until) {
        return new FakeModel((answer, number) -> {
            if (number >= until) {
                return answer;
            }
            Map<String, Object> all = new TreeMap<>();
            Map<?, ?> given = Json.parse(answer, Map.class);
            given.forEach((name, value) -> all.put(String.valueOf(name), value));
            all.put(field, change.apply(all.get(field)));
            return Json.canonical(all);
        });
    }

    private static StudioException unusable(FakeModel model, Brief brief) {
        return catchThrowableOfType(StudioException.class, () -> written(model, brief));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSourceBecomesAFilmOfTheLengthWanted(Language language) {
        FakeModel model = FakeModel.plausible();
        Screenplay screenplay = written(model, Briefs.of(language, 90, 2));

        assertThat(model.asked())
                .as(() -> model.asked().getLast().user().replaceFirst("(?s).*\nfaults:", ""))
                .hasSize(1);
        List<Line> lines = screenplay.film().lines();
        double seconds = new SpokenTime(Briefs.PACE).of(lines).toMillis() / 1000.0;
        assertThat(seconds).isBetween(90 * 0.85, 90 * 1.15);
        assertThat(lines)
                .extracting(Line::role)
                .startsWith(Role.HOOK)
                .contains(Role.CHAPTER, Role.BODY)
                .endsWith(Role.CALL_TO_ACTION);
        assertThat(Briefs.PACE.of(screenplay.script().hook())).isLessThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(lines)
                .allSatisfy(line -> assertThat(new SentenceSplitter(language).split(line.text()))
                        .hasSize(1));
        assertThat(screenplay.shorts()).hasSize(2);
        assertThat(screenplay.shorts()).extracting(Cut::name).containsExactly("short-1", "short-2");
        Alternatives alternatives = screenplay.alternatives().orElseThrow();
        assertThat(alternatives.hooks()).hasSize(5).doesNotHaveDuplicates();
        assertThat(alternatives.titles())
                .hasSize(5)
                .doesNotHaveDuplicates()
                .startsWith(screenplay.script().title());
        assertThat(screenplay.script().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTopicAloneBecomesAFilm(Language language) {
        Screenplay screenplay = written(
                FakeModel.plausible(),
                Briefs.topic(Briefs.of(language, 60, 0).source().title().orElse("Foggara"), language, 60));
        assertThat(new SpokenTime(Briefs.PACE).of(screenplay.film().lines()).toSeconds())
                .isBetween(51L, 69L);
        assertThat(screenplay.film().lines()).extracting(Line::block).containsOnly(-1);
    }

    @Test
    void segmentsAreContinuousAndSayTheirLines() {
        Screenplay screenplay = written(FakeModel.plausible(), Briefs.of(Language.FR, 120, 0));
        List<ScriptSegment> segments = screenplay.script().segments();
        assertThat(segments).hasSizeGreaterThan(2);
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).timestampStart())
                    .isEqualTo(segments.get(i - 1).timestampEnd());
        }
        assertThat(segments.getFirst().timestampStart()).isPositive();
        // A person may change it, which needs every sentence of a segment to be found among the lines.
        assertThat(ScreenplayEdit.apply(screenplay, screenplay.script()).film()).isEqualTo(screenplay.film());
        assertThat(ScreenplayEdit.apply(screenplay, screenplay.script()).alternatives())
                .isEqualTo(screenplay.alternatives());
    }

    @Test
    void theQuestionHoldsTheSourceInQuotationAndTheMeasures() {
        FakeModel model = FakeModel.plausible();
        written(model, Briefs.of(Language.DE, 90, 3));
        String user = model.asked().getFirst().user();
        assertThat(user)
                .contains("language: German", "target_seconds: 90", "shorts: 3", "chapters: yes", "\nsource:\n| # ");
        assertThat(model.asked().getFirst().purpose()).isEqualTo("script");
        assertThat(model.asked().getFirst().prompt())
                .isEqualTo(PromptFile.read("script").version());
    }

    @Test
    void oneFaultyAnswerIsRepairedWithTheListOfFaults() {
        FakeModel model = with(
                "hook", hook -> "This hook is much longer than anybody would ever want to listen to before it ends", 1);
        Screenplay screenplay = written(model, Briefs.of(Language.EN, 60, 1));
        assertThat(model.asked()).hasSize(2);
        assertThat(model.asked().get(1).user())
                .contains("faults:\n- ", "The hook takes")
                .startsWith(model.asked().get(0).user());
        assertThat(screenplay.script().hook()).doesNotContain("anybody would ever want");
    }

    @Test
    void twoFaultyAnswersAreNoScript() {
        StudioException thrown =
                unusable(with("segments", all -> ((List<?>) all).subList(0, 1), 9), Briefs.of(Language.EN, 180, 0));
        assertThat(thrown.code()).isEqualTo("script-unusable");
        assertThat(thrown).hasMessageContaining("s when it is spoken; it must last 153 to 207 s");
    }

    @Test
    void whatIsNoJsonOrHasAnotherShapeIsNoScript() {
        for (String answer : List.of("I cannot do that.", "{}", "[]", "{\"title\": 3}", "null", "")) {
            assertThat(unusable(new FakeModel((given, number) -> answer), Briefs.of(Language.EN, 60, 0))
                            .code())
                    .isEqualTo("script-unusable");
        }
    }

    @Test
    void aFigureThatIsNotInTheSourceIsNotSpoken() {
        StudioException thrown = unusable(
                with("outro", outro -> List.of("And that is 97 percent of all there is."), 9),
                Briefs.of(Language.EN, 60, 0));
        assertThat(thrown).hasMessageContaining("The figure 97 in");
    }

    @Test
    void anotherLanguageIsNoScript() {
        assertThat(unusable(
                        new FakeModel((answer, number) -> new com.iafactory.studio.provider.standin.PlausibleScribe()
                                .answer(new com.iafactory.studio.provider.standin.Scribe.Asked(
                                        "",
                                        "",
                                        new ScriptQuestion(Briefs.of(Language.DE, 60, 0), Briefs.PACE).text(),
                                        PromptFile.read("script").schema()))),
                        Briefs.of(Language.FR, 60, 0)))
                .hasMessageContaining("it must be French");
    }

    @Test
    void figuresFromNoSourceMustBeMarkedAndAreListedToBeChecked() {
        String sentence = "The line was opened in 1882 by people of the valley.";
        FakeModel silent = with("outro", outro -> List.of(sentence), 9);
        assertThat(unusable(silent, Briefs.topic("The railway", Language.EN, 60)))
                .hasMessageContaining("1882");

        FakeModel marked = new FakeModel((answer, number) -> answer.replace(
                        "\"claims\":[]", "\"claims\":[{\"figure\":\"1882\",\"sentence\":\"x\"}]")
                .replaceFirst("\"outro\":\\[\"[^\"]*\"", "\"outro\":[\"" + sentence + "\""));
        assertThat(written(marked, Briefs.topic("The railway", Language.EN, 60)).remarks())
                .anySatisfy(remark ->
                        assertThat(remark).contains("Check before you publish").contains(sentence));
    }

    @Test
    void faultyShortsAreLeftOutAndSaidToBe() {
        FakeModel model = with("shorts", shorts -> List.of(), 9);
        Screenplay screenplay = written(model, Briefs.of(Language.IT, 60, 2));
        assertThat(screenplay.shorts()).isEmpty();
        assertThat(screenplay.remarks())
                .anySatisfy(remark -> assertThat(remark).contains("0 shorts; 2 were asked for"));
    }

    @Test
    void aSourceThatIsSoonToldMakesAShorterFilmAndSaysSo() {
        String text = "The bell of the village rings every evening. "
                + "It was cast in a small workshop by the river, and people still speak "
                + "of the day when it came up the road on a cart. Children ran beside it all the way to the church, and the old "
                + "miller, who had paid for it, could not say a word for joy. Since then it has been rung by hand.";
        Screenplay screenplay = written(FakeModel.plausible(), Briefs.of(text, Language.EN, 300, 0));
        assertThat(new SpokenTime(Briefs.PACE).of(screenplay.film().lines()).toSeconds())
                .isLessThan(60);
        assertThat(screenplay.remarks()).anySatisfy(remark -> assertThat(remark).contains("300 were asked for"));
    }

    @Test
    void screenplaysAreReadBackAndOldOnesToo() {
        Screenplay screenplay = written(FakeModel.plausible(), Briefs.of(Language.FR, 60, 1));
        String json = Json.canonical(screenplay);
        assertThat(Json.parse(json, Screenplay.class)).isEqualTo(screenplay);

        Screenplay old = new Screenplay(screenplay.script(), screenplay.film(), screenplay.shorts(), List.of());
        assertThat(Json.canonical(old)).doesNotContain("alternatives");
        assertThat(Json.parse(Json.canonical(old), Screenplay.class)).isEqualTo(old);
    }

    @Test
    void darijaStaysInTheLettersInWhichItWasAskedFor() {
        Brief latin = Briefs.topic("Kifach n7adro rwa7na l skhana ta3 sif", Language.DARIJA, 60);
        FakeModel plausible = FakeModel.plausible();
        FakeModel arabic = new FakeModel((answer, number) -> plausible.answer(new com.iafactory.studio.take.TextRequest(
                "script",
                "",
                "",
                new ScriptQuestion(Briefs.topic("كيفاش نحضّرو رواحنا", Language.DARIJA, 60), Briefs.PACE).text(),
                PromptFile.read("script").schema(),
                9,
                com.iafactory.studio.take.TextRequest.Effort.LOW)));
        assertThat(unusable(arabic, latin)).hasMessageContaining("must be written in Latin letters");
        assertThat(arabic.asked().getFirst().user()).contains("letters: Latin letters, with 3, 7 and 9");
    }

    private static Brief titled(Brief brief, String title) {
        return new Brief(
                brief.source(),
                brief.language(),
                brief.target(),
                brief.shorts(),
                brief.tone(),
                brief.audience(),
                Optional.of(title),
                brief.platform());
    }

    @Test
    void theTitleOfTheBriefIsTheTitleOfTheFilm() {
        FakeModel model = FakeModel.plausible();
        Screenplay screenplay = written(model, titled(Briefs.of(Language.EN, 60, 1), "What 1291 has to do with it"));
        assertThat(model.asked().getFirst().user())
                .contains("wished_title:\n| What 1291 has to do with it", "The wished title is the title of the film");
        assertThat(screenplay.script().title()).isEqualTo("What 1291 has to do with it");
        assertThat(screenplay.film().title()).isEqualTo("What 1291 has to do with it");
        assertThat(screenplay.alternatives().orElseThrow().titles())
                .startsWith("What 1291 has to do with it")
                .hasSize(5);
    }

    @Test
    void figuresOfShortsTitlesAndOffersAreListedToBeCheckedToo() {
        FakeModel marked = new FakeModel((answer, number) -> answer.replace(
                        "\"claims\":[]", "\"claims\":[{\"figure\":\"1882\",\"sentence\":\"x\"}]")
                .replaceFirst("\"titles\":\\[\"[^\"]*\",\"[^\"]*\"", "\"titles\":[\"Rails\",\"Rails of 1882\"")
                .replaceFirst("\"hooks\":\\[\"([^\"]*)\",\"[^\"]*\"", "\"hooks\":[\"$1\",\"It was 1882.\"")
                .replaceFirst("(\"shorts\":\\[.*?\"title\":)\"[^\"]*\"", "$1\"A line of 1882\""));
        assertThat(written(marked, Briefs.topic("The railway", Language.EN, 60)).remarks())
                .filteredOn(remark -> remark.startsWith("Check before you publish"))
                .anyMatch(remark -> remark.endsWith("Rails of 1882"))
                .anyMatch(remark -> remark.endsWith("It was 1882."))
                .anyMatch(remark -> remark.endsWith("A line of 1882"));
    }

    @Test
    void aShortWithALongHookOrInAnotherLanguageIsAskedForOnceMoreAndElseLeftOut() {
        String slow = "This hook of a short is much longer than anybody would ever want to listen to before it ends";
        FakeModel once = new FakeModel((answer, number) -> number == 0
                ? answer.replaceFirst("(\"shorts\":\\[.*?\"hook\":)\"[^\"]*\"", "$1\"" + slow + "\"")
                : answer);
        assertThat(written(once, Briefs.of(Language.EN, 60, 1)).shorts()).hasSize(1);
        assertThat(once.asked().get(1).user()).contains("The hook “This hook of a short");

        FakeModel german = with(
                "shorts",
                shorts -> Json.parse(
                                FakeModel.plausible()
                                        .answer(new com.iafactory.studio.take.TextRequest(
                                                "script",
                                                "",
                                                "",
                                                new ScriptQuestion(Briefs.of(Language.DE, 60, 1), Briefs.PACE).text(),
                                                PromptFile.read("script").schema(),
                                                9,
                                                com.iafactory.studio.take.TextRequest.Effort.LOW)),
                                Map.class)
                        .get("shorts"),
                9);
        assertThat(written(german, Briefs.of(Language.EN, 60, 1)).shorts()).isEmpty();
        assertThat(german.asked().get(1).user()).contains("it must be English");
    }

    @Test
    void hooksAndTitlesInOtherLettersOrAnotherLanguageAreNotOffered() {
        FakeModel arabic = with("hooks", hooks -> List.of(((List<?>) hooks).getFirst(), "كل شيء يبدأ بسؤال"), 9);
        assertThat(written(arabic, Briefs.of(Language.EN, 60, 0))
                        .alternatives()
                        .orElseThrow()
                        .hooks())
                .hasSize(1);
        FakeModel german = with(
                "titles",
                titles -> List.of(
                        ((List<?>) titles).getFirst(),
                        "Was die Leute im Tal seit langem schon wissen",
                        "Wie aus kleinen Dingen nach und nach grosse werden",
                        "Warum man genau hinsehen muss, um es zu verstehen",
                        "Was mit der Zeit ist, wenn es nicht auffällt"),
                9);
        Screenplay written = written(german, Briefs.of(Language.EN, 60, 0));
        assertThat(written.alternatives().orElseThrow().titles())
                .containsExactly(written.script().title());
    }
}
