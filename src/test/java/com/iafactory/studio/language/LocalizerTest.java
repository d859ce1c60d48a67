package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptSegment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizerTest {
    private static final Screenplay FRENCH =
            new ModelWriter(FakeModel.plausible(), Briefs.NOON).write(Briefs.of(Language.FR, 120, 2), Briefs.PACE);

    private static Screenplay localized(FakeModel model, Language language) {
        return new Localizer(model).localize(FRENCH, Writing.of(language), Briefs.PACE);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "FR", mode = EnumSource.Mode.EXCLUDE)
    void everyLineIsSaidInTheOtherLanguageWithItsFiguresAndPlace(Language language) {
        Screenplay other = localized(FakeModel.plausible(), language);

        List<Line> before = FRENCH.film().lines();
        List<Line> after = other.film().lines();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).role()).isEqualTo(before.get(i).role());
            assertThat(after.get(i).chapter()).isEqualTo(before.get(i).chapter());
            assertThat(Figures.of(before.get(i).text(), Language.FR)
                            .missingIn(Figures.of(after.get(i).text(), language)))
                    .isEmpty();
        }
        assertThat(other.script().language()).isEqualTo(language);
        assertThat(other.script().title()).isNotEqualTo(FRENCH.script().title());
        assertThat(other.script().id()).isNotEqualTo(FRENCH.script().id());
        assertThat(other.shorts()).hasSameSizeAs(FRENCH.shorts());
        assertThat(other.alternatives().orElseThrow().titles()).hasSize(5);
    }

    @Test
    void segmentsKeepTheirTimesAndSayTheirLines() {
        Screenplay german = localized(FakeModel.plausible(), Language.DE);
        assertThat(german.script().segments())
                .extracting(ScriptSegment::timestampStart)
                .isEqualTo(FRENCH.script().segments().stream()
                        .map(ScriptSegment::timestampStart)
                        .toList());
        List<String> body = german.film().lines().stream()
                .filter(line -> line.role() == Line.Role.BODY || line.role() == Line.Role.CHAPTER)
                .map(PublishedScript::closed)
                .toList();
        assertThat(String.join(
                        " ",
                        german.script().segments().stream()
                                .map(ScriptSegment::content)
                                .toList()))
                .isEqualTo(String.join(" ", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mehr auf https://evil.example jetzt gleich.",
                "Folgt @crypto_king auf allen Kanälen.",
                "Es sind genau 4987 davon.",
                "",
                "Ruf an: +41 79 123 45 67 und frag nach."
            })
    void whatTheOriginalDoesNotSayIsRefused(String text) {
        StudioException thrown = catchThrowableOfType(
                StudioException.class,
                () -> localized(
                        new FakeModel((answer, number) -> Answers.with(answer, "sentences", 2, "text", text)),
                        Language.DE));
        assertThat(thrown.code()).isEqualTo("localization-unusable");
    }

    @Test
    void oneFaultyAnswerIsRepaired() {
        FakeModel model =
                new FakeModel((answer, number) -> number == 0 ? Answers.without(answer, "sentences", 4) : answer);
        assertThat(localized(model, Language.EN).film().lines())
                .hasSameSizeAs(FRENCH.film().lines());
    }

    @Test
    void aHookOrLineThatTakesTooLongIsAskedForShorterAndElseSaidToBe() {
        int hook = LocalizedScreenplay.texts(FRENCH)
                .indexOf(FRENCH.film().lines().getFirst().text());
        String tooLong = "Das ist ein Satz, der noch sehr viel länger dauert als drei ganze Sekunden.";
        FakeModel once = new FakeModel(
                (answer, number) -> number == 0 ? Answers.with(answer, "sentences", hook, "text", tooLong) : answer);
        Screenplay repaired = localized(once, Language.DE);
        assertThat(once.asked().get(1).user()).contains("s when it is spoken; it may take 3.0 s");
        assertThat(repaired.remarks()).noneMatch(remark -> remark.contains("when it is spoken"));

        FakeModel stubborn = new FakeModel(
                (answer, number) -> number < 2 ? Answers.with(answer, "sentences", hook, "text", tooLong) : answer);
        assertThat(localized(stubborn, Language.DE).remarks())
                .anySatisfy(remark -> assertThat(remark).contains(tooLong, "it may take 3.0 s"));
    }

    @Test
    void aVoiceThatSpeaksMuchSlowerIsNoticed() {
        Screenplay slow = new Localizer(FakeModel.plausible())
                .localize(
                        FRENCH,
                        Writing.of(Language.DE),
                        text -> Briefs.PACE.of(text).multipliedBy(2));
        assertThat(slow.remarks()).anyMatch(remark -> remark.contains("more lines take longer than their places"));
    }

    @Test
    void aSentenceThatComesBackAsItWasIsNoTranslation() {
        String original = LocalizedScreenplay.texts(FRENCH).stream()
                .filter(text -> text.split(" ").length > 6)
                .findFirst()
                .orElseThrow();
        int at = LocalizedScreenplay.texts(FRENCH).indexOf(original);
        StudioException thrown = catchThrowableOfType(
                StudioException.class,
                () -> localized(
                        new FakeModel((answer, number) -> Answers.with(answer, "sentences", at, "text", original)),
                        Language.DE));
        assertThat(thrown).hasMessageContaining("is the original, not its translation");
    }
}
