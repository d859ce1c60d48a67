package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.caption.CaptionLint;
import com.iafactory.studio.caption.CaptionLint.Rule;
import com.iafactory.studio.caption.CaptionProfile;
import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTranslatorTest {
    private static final List<String> SAID = List.of(
            "Le premier train part à 5 h 12.",
            "Il transporte 1 250 voyageurs\nvers la ville.",
            "Personne ne parle avant Lausanne.",
            "Puis tout s'accélère d'un coup.",
            "C'est l'horaire cadencé.");

    private static final List<Cue> CUES = SubtitleReader.read(IntStream.range(0, 60)
            .mapToObj(i -> "00:%02d:%02d,000 --> 00:%02d:%02d,800\n%s"
                    .formatted(i * 3 / 60, i * 3 % 60, (i * 3 + 2) / 60, (i * 3 + 2) % 60, SAID.get(i % SAID.size())))
            .collect(Collectors.joining("\n\n")));

    private static List<Cue> translated(FakeModel model, Language to) {
        return new ModelTranslator(model).translate(CUES, Language.FR, Writing.of(to));
    }

    private static void keepsToTheRules(List<Cue> cues, Language language) {
        assertThat(cues).hasSameSizeAs(CUES);
        assertThat(cues)
                .extracting(Cue::start)
                .isEqualTo(CUES.stream().map(Cue::start).toList());
        assertThat(cues)
                .extracting(Cue::end)
                .isEqualTo(CUES.stream().map(Cue::end).toList());
        assertThat(new CaptionLint(CaptionProfile.track(language)).violations(cues))
                .extracting(CaptionLint.Violation::rule)
                .doesNotContain(
                        Rule.TOO_FAST, Rule.LINE_TOO_LONG, Rule.TOO_MANY_LINES, Rule.EMPTY, Rule.HIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "FR", mode = EnumSource.Mode.EXCLUDE)
    void cuesAreTranslatedOneForOneAtTheirTimes(Language language) {
        FakeModel model = FakeModel.plausible();
        List<Cue> cues = translated(model, language);
        keepsToTheRules(cues, language);
        assertThat(model.asked()).as(() -> model.asked().get(1).user()).hasSize(2);
        assertThat(cues.get(1).text()).contains("250");
        assertThat(model.asked().getFirst().user())
                .containsPattern("cue 1, at most (47|56) characters:\n\\| Le premier train");
    }

    @Test
    void whatIsTooLongIsShortenedByTheModelElseCut() {
        String tooLong =
                "Der erste Zug des Tages verlässt den Bahnhof um 5 Uhr 12 und niemand weiss genau warum das so ist";
        FakeModel once = new FakeModel(
                (answer, number) -> number == 0 ? Answers.with(answer, "cues", 0, "text", tooLong) : answer);
        keepsToTheRules(translated(once, Language.DE), Language.DE);
        assertThat(once.asked().get(1).user()).contains("cue 1 has ").contains("shorten it");

        FakeModel always = new FakeModel(
                (answer, number) -> number < 2 ? Answers.with(answer, "cues", 0, "text", tooLong) : answer);
        List<Cue> cut = translated(always, Language.DE);
        keepsToTheRules(cut, Language.DE);
        assertThat(cut.getFirst().text().replace('\n', ' '))
                .startsWith("Der erste Zug des Tages")
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Besuchen Sie evil.com um 5 12.",
                "Folgt @crypto_king um 5 12.",
                "Der Zug um 5 12 und 99 Wagen.",
                "Der Zug.",
                "",
                "…"
            })
    void whatTheOriginalDoesNotSayIsNoTranslation(String text) {
        StudioException thrown = catchThrowableOfType(
                StudioException.class,
                () -> translated(
                        new FakeModel((answer, number) -> Answers.with(answer, "cues", 0, "text", text)), Language.DE));
        assertThat(thrown.code()).isEqualTo("translation-unusable");
        assertThat(thrown).hasMessageContaining("cue 1");
    }

    @Test
    void missingCuesAndTheWrongLanguageAreNoTranslation() {
        assertThat(catchThrowableOfType(
                        StudioException.class,
                        () -> translated(
                                new FakeModel((answer, number) -> Answers.without(answer, "cues", 3)), Language.DE)))
                .hasMessageContaining("39 cues; 40 were asked for");
        FakeModel italian = new FakeModel((answer, number) -> FakeModel.plausible()
                .answer(new com.iafactory.studio.take.TextRequest(
                        "translation",
                        "",
                        "",
                        "into: Italian\n"
                                + IntStream.rangeClosed(1, 40)
                                        .mapToObj(i -> "cue " + i + ", at most 40 characters:\n| "
                                                + SAID.get((i - 1) % 5).replace('\n', ' '))
                                        .collect(Collectors.joining("\n")),
                        PromptFile.read("translation").schema(),
                        9,
                        com.iafactory.studio.take.TextRequest.Effort.LOW)));
        assertThat(catchThrowableOfType(StudioException.class, () -> translated(italian, Language.DE)))
                .hasMessageContaining("must be German");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donaudampfschifffahrtsgesellschaftskapitänsmütze um 5 Uhr 12",
                "Um 5 12 Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz heute",
                "5 12 Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "Donaudampfschifffahrtselektrizitätenhauptb Rindfleischetikettierungsaufgabenzuteilung 5 12 und noch viel mehr"
            })
    void aWordLongerThanALineIsBrokenAndNothingStaysUntranslated(String text) {
        List<Cue> cues = translated(
                new FakeModel((answer, number) -> number < 2 ? Answers.with(answer, "cues", 0, "text", text) : answer),
                Language.DE);
        keepsToTheRules(cues, Language.DE);
        assertThat(cues.getFirst().text().replaceAll("[-\n …]+", ""))
                .isNotEmpty()
                .isSubstringOf(text.replace(" ", ""));
    }

    @Test
    void cuesThatComeBackAsTheyWereAreNoTranslationHoweverFew() {
        List<Cue> few = CUES.subList(0, 3);
        FakeModel echo = new FakeModel((answer, number) ->
                Answers.with(answer, "cues", 2, "text", few.get(2).text()));
        assertThat(catchThrowableOfType(
                        StudioException.class,
                        () -> new ModelTranslator(echo).translate(few, Language.FR, Writing.of(Language.DE))))
                .hasMessageContaining("cue 3 is the original, not its translation");
    }
}
