package com.iafactory.studio.engine.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.iafactory.studio.media.Language;
import com.iafactory.studio.media.Platform;
import com.iafactory.studio.script.Brief;
import com.iafactory.studio.script.Cut;
import com.iafactory.studio.script.Line;
import com.iafactory.studio.script.Line.Role;
import com.iafactory.studio.script.Screenplay;
import com.iafactory.studio.script.ScriptSegment;
import com.iafactory.studio.script.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractiveWriterTest {
    static Stream<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void meetsTheTargetWithinSevenPerCent(String name) {
        for (int target : List.of(30, 60, 90, 100)) {
            Screenplay play = Samples.written(Samples.text(name), target, 3);

            assertThat(Samples.seconds(play.film())).as(name).isCloseTo(target, within(target * 0.07));
            assertThat(play.remarks()).as(name).noneMatch(remark -> remark.contains("film"));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void opensWithAHookOfFourSecondsAndClosesWithACallToAction(String name) {
        List<Line> lines = Samples.written(Samples.text(name), 100, 3).film().lines();

        assertThat(lines.getFirst().role()).isEqualTo(Role.HOOK);
        assertThat(EvenPace.USUAL.of(lines.getFirst().text())).isLessThanOrEqualTo(HookFinder.LONGEST);
        assertThat(lines.get(1).role()).isEqualTo(Role.INTRO);
        assertThat(lines.getLast().role()).isEqualTo(Role.CALL_TO_ACTION);
        assertThat(lines.stream().map(Line::role).distinct().toList())
                .containsSubsequence(Role.HOOK, Role.INTRO, Role.BODY, Role.OUTRO, Role.CALL_TO_ACTION);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEditedSentenceBringsNoOtherLineIntoTheFilm(String name) {
        String text = Samples.text(name);
        Cut film = Samples.written(text, 120, 3).film();
        List<String> edited = film.lines().stream()
                .filter(line -> line.role() == Role.BODY)
                .map(Line::text)
                .filter(line -> line.endsWith(".") && text.contains(line))
                .toList();
        assertThat(edited).hasSizeGreaterThan(5);
        for (String line : edited) {
            String longer = line.substring(0, line.length() - 1) + " 2026.";
            Cut after = Samples.written(text.replace(line, longer), 120, 3).film();
            // It is longer, so that another may have to go.
            assertThat(texts(film).stream().map(other -> other.equals(line) ? longer : other))
                    .as(longer)
                    .containsAll(texts(after));
        }
    }

    private static List<String> texts(Cut cut) {
        return cut.lines().stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheOrderOfTheSourceAndSaysNothingElse(String name) {
        Source source = Samples.source(name);
        String everything = plain(source.document().toString());
        Screenplay play = Samples.written(Samples.text(name), 100, 4);

        for (Cut cut : cuts(play)) {
            List<Line> body = cut.lines().stream()
                    .filter(line -> line.role() == Role.BODY || line.role() == Role.CHAPTER)
                    .toList();
            assertThat(body).isNotEmpty();
            assertThat(body.stream().map(Line::block).toList()).as(cut.name()).isSorted();
            for (Line line : body) {
                boolean figures =
                        source.document().blocks().get(line.block()).toString().startsWith("Table");
                boolean quoted =
                        source.document().blocks().get(line.block()).toString().startsWith("Quotation");
                if (!figures && !quoted) {
                    assertThat(everything).as(line.text()).contains(plain(line.text()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesOnlyFiguresOfTheSource(String name) {
        String source = Samples.text(name).replaceAll("[\\s\u00A0\u202F]", "");
        Screenplay play = Samples.written(Samples.text(name), 100, 4);

        for (Cut cut : cuts(play)) {
            for (String word : cut.words()) {
                String number = word.replaceAll("[\u00A0\u202F]", "").replaceAll("^\\D+|\\D+$", "");
                assertThat(source).contains(number);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyWordCanBeHeard(String name) {
        for (Cut cut : cuts(Samples.written(Samples.text(name), 100, 4))) {
            assertThat(cut.words()).allMatch(word -> word.codePoints().anyMatch(Character::isLetterOrDigit));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shortsStandAloneAndShareNothing(String name) {
        List<Cut> shorts = Samples.written(Samples.text(name), 100, 3).shorts();

        assertThat(shorts).as(name).hasSize(3);
        assertThat(shorts.stream().map(Cut::name)).containsExactly("short-1", "short-2", "short-3");
        assertThat(shorts.stream().map(Cut::title).distinct()).hasSize(3);
        List<String> said = new ArrayList<>();
        for (Cut cut : shorts) {
            assertThat(Samples.seconds(cut)).as(cut.name()).isBetween(15.0, 60.0);
            assertThat(cut.lines().getFirst().role()).isEqualTo(Role.HOOK);
            assertThat(EvenPace.USUAL.of(cut.lines().getFirst().text())).isLessThanOrEqualTo(HookFinder.LONGEST);
            assertThat(cut.lines().getLast().role()).isEqualTo(Role.CALL_TO_ACTION);
            cut.lines().stream()
                    .filter(l -> l.role() == Role.BODY)
                    .map(Line::text)
                    .forEach(said::add);
        }
        assertThat(said).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fillsThePublishedForm(String name) {
        Screenplay play = Samples.written(Samples.text(name), 100, 3);
        List<ScriptSegment> segments = play.script().segments();

        assertThat(segments).isNotEmpty();
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).timestampStart())
                    .isEqualTo(segments.get(i - 1).timestampEnd());
        }
        assertThat(segments)
                .allMatch(s -> s.timestampEnd() > s.timestampStart()
                        && !s.visualDirection().isBlank());
        assertThat(play.script().hook())
                .isEqualTo(play.film().lines().getFirst().text());
        assertThat(play.script().suggestedHashtags())
                .hasSizeBetween(5, 10)
                .allMatch(tag -> tag.matches("#[\\p{L}\\p{M}\\p{N}]+"));
        assertThat(play.script().createdAt()).isEqualTo(Samples.NOON.instant());
        assertThat(play.script().language()).isEqualTo(Samples.source(name).language());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameBriefGivesTheSameScreenplay(String name) {
        assertThat(Samples.written(Samples.text(name), 90, 3)).isEqualTo(Samples.written(Samples.text(name), 90, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "horaire-cadence.fr.md, Le pays n'a pas construit, La Suisse n'a pas bâti",
        "direct-democracy.en.md, a thick envelope arrives, a heavy envelope comes",
        "aletschgletscher.de.md, drückt neuer Schnee, presst frischer Schnee",
        "foggara.ar.md, يسد الكيال ثقوب الصفيحة, يغلق الكيال ثقوب الصفيحة",
        "lma.darija.md, L7emmam howa li yakoul kter, L7emmam howa li ydi3 kter"
    })
    void oneSentenceChangedChangesFewLines(String name, String before, String after) {
        String text = Samples.text(name);
        assertThat(text).contains(before);
        Screenplay old = Samples.written(text, 100, 3);
        Screenplay fresh = Samples.written(text.replace(before, after), 100, 3);

        for (int i = 0; i < cuts(old).size(); i++) {
            List<String> texts =
                    cuts(fresh).get(i).lines().stream().map(Line::text).toList();
            List<String> gone = cuts(old).get(i).lines().stream()
                    .map(Line::text)
                    .filter(t -> !texts.contains(t))
                    .toList();
            assertThat(gone).as(cuts(old).get(i).name()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void aShortTextGivesAShorterFilmAndSaysSo() {
        Screenplay play = Samples.written(Samples.text("miel.fr.txt"), 600, 10);

        assertThat(Samples.seconds(play.film())).isLessThan(300);
        assertThat(play.remarks()).hasSize(2);
        assertThat(play.remarks().getFirst()).contains("600 were asked for");
        assertThat(play.shorts()).hasSizeBetween(2, 9);
    }

    @Test
    void aFilmOfTwentySecondsHoldsTogether() {
        Screenplay play = Samples.written(Samples.text("horaire-cadence.fr.md"), 20, 1);

        assertThat(Samples.seconds(play.film())).isCloseTo(20, within(1.4));
        assertThat(play.film().lines()).anyMatch(line -> line.role() == Role.BODY);
    }

    @Test
    void chaptersAreTheHeadingsInOrder() {
        Screenplay play = Samples.written(Samples.text("horaire-cadence.fr.md"), 240, 3);
        List<Line> titles = play.film().lines().stream()
                .filter(l -> l.role() == Role.CHAPTER)
                .toList();

        assertThat(titles.stream().map(Line::text)).contains("Le secret des nœuds", "Ce que l'on peut copier");
        assertThat(titles.stream().map(Line::chapter)).containsExactly(0, 1, 2, 3, 4);
        assertThat(play.script().segments()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void toneAndAudienceChooseTheMannerOfSpeaking() {
        Source source = Samples.source("horaire-cadence.fr.md");
        Brief playful = new Brief(
                source.document(),
                Language.FR,
                Duration.ofSeconds(90),
                1,
                Optional.of("ludique"),
                Optional.empty(),
                Optional.of("Le train à l'heure"),
                Platform.YOUTUBE);
        Screenplay play = new ExtractiveWriter(Samples.NOON).write(playful, EvenPace.USUAL);

        assertThat(play.script().cta()).containsPattern("(?i)abonne-toi");
        assertThat(play.script().intro()).contains("Le train à l'heure");
    }

    @Test
    void swissSpellingIsKept() {
        Screenplay play = Samples.written(Samples.text("aletschgletscher.de.md"), 120, 3);

        assertThat(play.film().words()).noneMatch(word -> word.contains("ß"));
    }

    @Test
    void noPassageBeginsWithAReferenceToWhatWasLeftOut() {
        for (String name : Samples.names().toList()) {
            Material material = Material.of(Samples.brief(Samples.source(name), 100, 0), EvenPace.USUAL);
            List<Line> body = new FilmCutter(material).cut().cut().lines();
            for (Passage passage : material.passages()) {
                boolean leans = passage.leansBack()
                        && passage.order() > 0
                        && material.passages().get(passage.order() - 1).chapter() == passage.chapter();
                int place = texts(body).indexOf(passage.texts().getFirst());
                if (leans && place >= 0) {
                    assertThat(texts(body).get(place - 1))
                            .isEqualTo(material.passages()
                                    .get(passage.order() - 1)
                                    .texts()
                                    .getLast());
                }
            }
        }
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<Cut> cuts(Screenplay play) {
        return Stream.concat(Stream.of(play.film()), play.shorts().stream()).toList();
    }

    /** Letters and digits alone: the writer may close and capitalise a sentence. */
    private static String plain(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> Character.toString(Character.toLowerCase(c)))
                .collect(Collectors.joining());
    }
}
