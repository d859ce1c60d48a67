package com.iafactory.studio.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.caption.CaptionProfile;
import com.iafactory.studio.caption.Cue;
import com.iafactory.studio.caption.SubtitleReader;
import com.iafactory.studio.caption.WebVtt;
import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Letters;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.media.Writing;
import com.iafactory.studio.production.Subtitles;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.take.TextRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Darija in Latin letters, where 3, 7 and 9 are letters. */
class LatinDarijaTest {
    private static final Writing LATIN = new Writing(Language.DARIJA, Letters.LATIN);
    private static final String SOURCE = """
            # Kifach n7adro rwa7na l skhana

            Koul 3am skhana tji 9bel waktha. F 2018 l7arara wesslet l 51,3 daraja f Wargla. Nass ta3 sa7ra rahom 3arfin
            wach ydirou. Lazem techrob lma bezzaf w ma tokhrojch f nhar. Sma3 mli7 wach rah ygoul tbib.

            L7youma kayen nass li ykhedmou ta7t chems. Hadou lazemhom yre7ou chwiya koul sa3a. Dlila ta3 nakhla mli7a bezzaf.
            W 7na lazem n3awnou ljiran li kbar f 3omr. Haka nfoutou sif bla machakel.
            """;

    private static Brief brief(Optional<Letters> letters, String source, boolean topic) {
        Brief like = topic ? Briefs.topic(source, Language.DARIJA, 60) : Briefs.of(source, Language.DARIJA, 60, 0);
        return new Brief(
                like.source(),
                like.language(),
                like.target(),
                1,
                like.tone(),
                like.audience(),
                like.title(),
                like.platform(),
                List.of(),
                letters);
    }

    private static Screenplay written(FakeModel model, Brief brief) {
        return new ModelWriter(model, Briefs.NOON).write(brief, Briefs.PACE);
    }

    private static List<Cue> french() {
        List<String> said = List.of(
                "Le premier train part à 5 h 12.",
                "Il transporte 1 250 voyageurs.",
                "Personne ne parle avant Lausanne.",
                "Puis la 5G arrive d'un coup.");
        return SubtitleReader.read(IntStream.range(0, 12)
                .mapToObj(i -> "00:00:%02d,000 --> 00:00:%02d,800\n%s".formatted(i * 3, i * 3 + 2, said.get(i % 4)))
                .collect(Collectors.joining("\n\n")));
    }

    @Test
    void aSourceInLatinLettersBecomesAFilmAtTheFirstAsking() {
        FakeModel model = FakeModel.plausible();
        Screenplay film = written(model, brief(Optional.empty(), SOURCE, false));
        assertThat(model.asked())
                .as(() -> model.asked().getLast().user().replaceFirst("(?s).*\nfaults:", ""))
                .hasSize(1);
        assertThat(Letters.of(String.join(" ", film.film().words()))).isEqualTo(Letters.LATIN);
        assertThat(film.alternatives().orElseThrow().hooks()).hasSize(5);
    }

    @Test
    void aTopicInLatinLettersBecomesAFilmAtTheFirstAskingAndHasNoFiguresToCheck() {
        FakeModel model = FakeModel.plausible();
        Screenplay film = written(model, brief(Optional.empty(), "Kifach n7adro rwa7na l skhana ta3 sif", true));
        assertThat(model.asked())
                .as(() -> model.asked().getLast().user().replaceFirst("(?s).*\nfaults:", ""))
                .hasSize(1);
        assertThat(film.remarks()).noneMatch(remark -> remark.startsWith("Check before you publish"));
    }

    @Test
    void theVoiceIsMeasuredOnLatinLettersWhereTheFilmHasThem() {
        // Arabic is written without most of its vowels: a second of it has fewer letters.
        Brief latin = brief(Optional.empty(), "Kifach n7adro rwa7na l skhana ta3 sif", true);
        String question = new ScriptQuestion(
                        latin, text -> Duration.ofMillis(Letters.of(text) == Letters.LATIN ? 3000 : 6000))
                .text();
        String arabic = new ScriptQuestion(
                        brief(Optional.of(Letters.ARABIC), "Kifach n7adro rwa7na l skhana ta3 sif", true),
                        text -> Duration.ofMillis(Letters.of(text) == Letters.LATIN ? 3000 : 6000))
                .text();
        assertThat(characters(question)).isGreaterThan(characters(arabic) * 3 / 2);
    }

    private static int characters(String question) {
        return Integer.parseInt(question.replaceFirst("(?s).*about_characters: (\\d+).*", "$1"));
    }

    @Test
    void anInventedFigureIsStillFound() {
        FakeModel model = new FakeModel((answer, number) -> answer.replaceFirst(
                "\"outro\":\\[\"[^\"]*\"", "\"outro\":[\"Rahom 97 fel mya ta3 nass li 9alou haka.\""));
        assertThat(catchThrowableOfType(
                        StudioException.class, () -> written(model, brief(Optional.empty(), SOURCE, false))))
                .hasMessageContaining("The figure 97 in");
    }

    @Test
    void lettersThatAreChosenAreAskedForAndAnswersInOthersAreFaults() {
        Brief arabic = brief(Optional.of(Letters.ARABIC), SOURCE, false);
        FakeModel latinModel = new FakeModel((answer, number) -> new FakeModel((same, n) -> same)
                .answer(new TextRequest(
                        "script",
                        "",
                        "",
                        new ScriptQuestion(brief(Optional.empty(), SOURCE, false), Briefs.PACE).text(),
                        PromptFile.read("script").schema(),
                        9,
                        TextRequest.Effort.LOW)));
        assertThat(catchThrowableOfType(StudioException.class, () -> written(latinModel, arabic)))
                .hasMessageContaining("must be written in Arabic letters");
        assertThat(latinModel.asked().getFirst().user()).contains("letters: Arabic letters");
    }

    @Test
    void subtitlesInLatinLettersAreTranslatedAtTheFirstAskingAndInOthersRefused() {
        FakeModel model = FakeModel.plausible();
        List<Cue> cues = new ModelTranslator(model).translate(french(), Language.FR, LATIN);
        assertThat(model.asked()).hasSize(1);
        assertThat(model.asked().getFirst().user()).contains("letters: Latin letters, with 3, 7 and 9");
        assertThat(Letters.of(cues.stream().map(Cue::text).collect(Collectors.joining(" "))))
                .isEqualTo(Letters.LATIN);

        FakeModel arabic = FakeModel.plausible();
        String question = "into: Darija as it is spoken in Algeria\nletters: Arabic letters\n";
        FakeModel stubborn = new FakeModel((answer, number) -> arabic.answer(new TextRequest(
                "translation",
                "",
                "",
                question
                        + IntStream.rangeClosed(1, 12)
                                .mapToObj(i -> "cue " + i + ", at most 40 characters:\n| "
                                        + french().get(i - 1).text())
                                .collect(Collectors.joining("\n")),
                PromptFile.read("translation").schema(),
                9,
                TextRequest.Effort.LOW)));
        assertThat(catchThrowableOfType(
                        StudioException.class,
                        () -> new ModelTranslator(stubborn).translate(french(), Language.FR, LATIN)))
                .hasMessageContaining("must be written in Latin letters");
    }

    @Test
    void aFilmIsLocalizedIntoLatinLettersAndOutOfThemAgain() {
        Screenplay french = written(FakeModel.plausible(), Briefs.of(Language.FR, 60, 1));
        FakeModel into = FakeModel.plausible();
        Screenplay latin = new Localizer(into).localize(french, LATIN, Briefs.PACE);
        assertThat(into.asked().getFirst().user()).contains("letters: Latin letters, with 3, 7 and 9");
        assertThat(Letters.of(text(latin))).isEqualTo(Letters.LATIN);

        Screenplay german = new Localizer(FakeModel.plausible()).localize(latin, Writing.of(Language.DE), Briefs.PACE);
        assertThat(german.film().lines()).hasSameSizeAs(latin.film().lines());
    }

    private static String text(Screenplay screenplay) {
        return java.util.stream.Stream.of(screenplay.film())
                .map(Cut::words)
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
    }

    @Test
    void thumbnailsAreAskedForInTheLettersOfTheFilm() {
        Screenplay film = written(FakeModel.plausible(), brief(Optional.empty(), SOURCE, false));
        FakeModel model = FakeModel.plausible();
        assertThat(new ModelThumbnails(model).ideas(film, Language.DARIJA)).isNotEmpty();
        assertThat(model.asked()).hasSize(1);
        assertThat(model.asked().getFirst().user()).contains("letters: Latin letters");
    }

    @Test
    void captionsInLatinLettersAreReadFromLeftToRightAndAsFastAsFrench() {
        List<Cue> cues = new ModelTranslator(FakeModel.plausible()).translate(french(), Language.FR, LATIN);
        assertThat(CaptionProfile.track(LATIN).charactersPerSecond()).isEqualTo(17);
        assertThat(WebVtt.write(cues)).doesNotContainPattern("[\u200F\u2067]");
    }

    /** Else every film there is would be made anew. */
    @Test
    void whatIsNotChosenIsInNoDigest() {
        Brief french = Briefs.of("# Le train\n\n" + "Le train part tôt et arrive tard. ".repeat(8), Language.FR, 60, 0);
        assertThat(Json.canonical(french)).doesNotContain("letters");
        assertThat(Json.canonical(french.source().blocks().getFirst()))
                .startsWith("{\"sentences\":[")
                .doesNotContain("text");
        assertThat(Json.canonical(Subtitles.in(Set.of(Language.DARIJA)))).doesNotContain("letters");
        Subtitles latin = Subtitles.in(Set.of(Language.DARIJA)).writtenIn(Letters.LATIN);
        assertThat(Json.parse(Json.canonical(latin), Subtitles.class)).isEqualTo(latin);
        assertThat(Json.parse("{\"languages\":[\"de\"],\"brought\":[],\"attempt\":2}", Subtitles.class)
                        .writing(Language.DARIJA))
                .isEqualTo(Writing.of(Language.DARIJA));
        TextRequest once = new TextRequest("script", "v", "s", "user", "{}", 9, TextRequest.Effort.LOW);
        assertThat(new TextRequest("script", "v", "s", "user", "{}", 9, TextRequest.Effort.LOW, 4).digest())
                .isEqualTo(once.digest());
    }

    @Test
    void lettersAreChosenOfDarijaAlone() {
        Brief french = Briefs.of(Language.FR, 60, 0);
        StudioException thrown = catchThrowableOfType(
                StudioException.class,
                () -> new Brief(
                        french.source(),
                        french.language(),
                        french.target(),
                        0,
                        french.tone(),
                        french.audience(),
                        french.title(),
                        french.platform(),
                        List.of(),
                        Optional.of(Letters.LATIN)));
        assertThat(thrown.code()).isEqualTo("letters-not-to-choose");
    }
}
