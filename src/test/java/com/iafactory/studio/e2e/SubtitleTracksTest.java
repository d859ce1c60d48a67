package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.Scribe;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Subtitles in other languages of films that the command makes. */
class SubtitleTracksTest {
    private static final String TEXT = """
            # Le train de nuit

            Le train de nuit entre Genève et Berlin a transporté 112 000 voyageurs en 2023. La nuit d'hôtel est comprise, puisque \
            l'on dort dans le train. Les voitures-lits manquent en Europe, et une voiture neuve coûte 3 millions d'euros. \
            Réserver tôt divise le prix par deux, et le matin on est en ville.
            """;
    private static final String BROUGHT = """
            1
            00:00:00,500 --> 00:00:02,500
            {\\an8}Der <b>Nachtzug</b> kommt zurück.

            2
            01:00:00,000 --> 01:00:02,000
            Das sieht niemand mehr.
            """;

    private final AtomicBoolean confused = new AtomicBoolean();
    private final AnthropicStandIn model = AnthropicStandIn.open(this::answer);

    /** The film that the tests go on from, in a home of its own; it carries what none of them asks for. */
    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path source = Path.of("");

    /** While it is confused, its subtitles hold a figure that nobody said. */
    private String answer(Scribe.Asked asked) {
        String answer = new PlausibleScribe().answer(asked);
        return confused.get() && asked.schema().contains("\"cues\"")
                ? answer.replace("\"text\":\"", "\"text\":\"4987 ")
                : answer;
    }

    @BeforeAll
    static void makeTheFilm() throws IOException {
        Path source = Files.writeString(made.resolve("train.md"), TEXT);
        Path english = Files.writeString(made.resolve("mine.srt"), BROUGHT);
        try (AnthropicStandIn writer = AnthropicStandIn.open(new PlausibleScribe())) {
            StudioProcess.Ended film = StudioProcess.Setting.at(made.resolve("home"))
                    .with("ANTHROPIC_API_KEY", AnthropicStandIn.KEY)
                    .with("ANTHROPIC_BASE_URL", writer.url())
                    .run(line(source, made.resolve("out"), "--subtitle-file", "en=" + english));
            assertThat(film.exitCode()).as(film.complaint()).isZero();
        }
    }

    @BeforeEach
    void write() throws IOException {
        source = Files.writeString(folder.resolve("train.md"), TEXT);
    }

    /** Everything that was made for it, with what was bought. */
    private void goOn() {
        Tool.run(
                "cp",
                "-a",
                made.resolve("home").toString(),
                folder.resolve("home").toString());
    }

    @AfterEach
    void end() {
        model.close();
    }

    private StudioProcess.Ended make(StudioProcess.Setting setting, String... more) {
        return setting.run(line(source, folder.resolve("out"), more));
    }

    /** In this process, which spares a start for each: nothing is made. */
    private StudioProcess.Ended refused(String... more) {
        return CommandHere.run(folder.resolve("home"), line(source, folder.resolve("out"), more));
    }

    private static String[] line(Path source, Path out, String... more) {
        return Stream.concat(
                        Stream.of(
                                "make",
                                source.toString(),
                                "--out",
                                out.toString(),
                                "--duration",
                                "20",
                                "--shorts",
                                "0",
                                "--formats",
                                "youtube",
                                "--music",
                                "none",
                                "--json"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private StudioProcess.Setting alone() {
        return StudioProcess.Setting.at(folder.resolve("home"));
    }

    private StudioProcess.Setting withModel() {
        return alone().with("ANTHROPIC_API_KEY", AnthropicStandIn.KEY).with("ANTHROPIC_BASE_URL", model.url());
    }

    private Path file(String name) {
        return folder.resolve("out").resolve("train").resolve(name);
    }

    private List<String> languages() {
        return Tool.probe(file("film.mp4"))
                .path("streams")
                .valueStream()
                .filter(stream -> stream.path("codec_type").asString("").equals("subtitle"))
                .map(stream -> stream.path("tags").path("language").asString(""))
                .toList();
    }

    private static JsonNode tracks(StudioProcess.Ended ended) {
        return ended.json().path("deliverables").path(0).path("captions").path("others");
    }

    @Test
    void tracksAreBoughtOnceCarriedByTheFilmAndReplacedByWhatIsBrought() throws IOException {
        goOn();
        StudioProcess.Ended first = make(withModel(), "--subtitles", "de,ar");
        assertThat(first.exitCode()).as(first.complaint()).isZero();
        assertThat(languages()).containsExactly("fra", "ara", "deu");
        assertThat(Subtitles.srt(file("film.de.srt")))
                .hasSameSizeAs(Subtitles.srt(file("film.srt")))
                .extracting(Subtitles.Subtitle::start)
                .isEqualTo(Subtitles.srt(file("film.srt")).stream()
                        .map(Subtitles.Subtitle::start)
                        .toList());
        assertThat(Files.readString(file("film.ar.vtt"))).containsPattern("\\p{IsArabic}{3}");
        assertThat(Files.readString(file("film.ar.ass"))).contains("Noto Sans Arabic");
        Map<String, Integer> bought = model.bought();

        StudioProcess.Ended again = make(withModel(), "--subtitles", "ar,de");
        assertThat(again.json().path("work").path("pieces_made").asInt(-1)).isZero();
        assertThat(model.bought()).isEqualTo(bought);

        Path brought = Files.writeString(folder.resolve("mine.srt"), BROUGHT);
        StudioProcess.Ended replaced = make(withModel(), "--subtitles", "de,ar", "--subtitle-file", "de=" + brought);
        assertThat(replaced.exitCode()).as(replaced.complaint()).isZero();
        assertThat(replaced.json().path("work").path("pieces_made").asInt(-1)).isOne();
        assertThat(model.bought()).isEqualTo(bought);
        assertThat(languages()).containsExactly("fra", "ara", "deu");
        assertThat(Files.readString(file("film.de.srt")))
                .contains("Der Nachtzug kommt zurück.")
                .doesNotContain("niemand", "{", "<");
        assertThat(tracks(replaced).path(1).path("origin").asString("")).isEqualTo("imported");
        assertThat(replaced.json().path("remarks").toString()).contains("begin after the film's end");

        StudioProcess.Ended none = make(withModel());
        assertThat(none.json().path("work").path("pieces_made").asInt(-1)).isOne();
        assertThat(languages()).containsExactly("fra");
        assertThat(file("film.de.srt")).doesNotExist();
        assertThat(none.output()).doesNotContain("others", "subtitle-languages");
    }

    @Test
    void aTranslationThatCannotBeUsedIsLeftOutSaidAndTriedAgain() {
        goOn();
        confused.set(true);
        StudioProcess.Ended without = make(withModel(), "--subtitles", "it");
        assertThat(without.exitCode()).as(without.complaint()).isZero();
        assertThat(languages()).containsExactly("fra");
        assertThat(without.json().path("remarks").toString()).contains("film has no subtitles in Italian", "4987");
        assertThat(tracks(without).path(0).path("missing").asString("")).contains("4987");
        assertThat(file("film.it.srt")).doesNotExist();

        confused.set(false);
        Fault busy = new Fault.Answers(Reply.json(529, "{}").with("Retry-After", "0"));
        model.fails(busy, busy, busy, busy);
        StudioProcess.Ended away = make(withModel(), "--subtitles", "de");
        assertThat(away.exitCode()).as(away.complaint()).isZero();
        assertThat(away.json().path("remarks").toString())
                .contains("film has no subtitles in German", "No language model");
        StudioProcess.Ended back = make(withModel(), "--subtitles", "de");
        assertThat(back.exitCode()).as(back.complaint()).isZero();
        assertThat(languages()).containsExactly("fra", "deu");
        assertThat(back.json().path("remarks").toString()).doesNotContain("subtitles in German");
    }

    @Test
    void withoutAModelOnlyWhatIsBroughtIsShown() throws IOException {
        Files.writeString(source, SmallProduction.SHORTEST);
        StudioProcess.Ended refused = refused("--subtitles", "de,ar");
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.complaint()).contains("There are no subtitles in Arabic", "ANTHROPIC_API_KEY", "SRT or VTT");
        StudioProcess.Ended own = refused("--subtitles", "fr");
        assertThat(own.exitCode()).isEqualTo(2);
        assertThat(own.complaint()).contains("speaks fr itself");
        Path empty = Files.writeString(folder.resolve("empty.srt"), "nothing");
        assertThat(refused("--subtitle-file", "de=" + empty).complaint()).contains("cannot be read");
        assertThat(refused("--subtitle-file", "de=" + folder.resolve("none.srt"))
                        .complaint())
                .contains("none.srt cannot be read");
        assertThat(refused("--subtitle-file", "film.srt").exitCode()).isEqualTo(2);
        assertThat(refused("--subtitles", "xx").complaint()).contains("does not speak");

        Path brought = Files.writeString(folder.resolve("mine.srt"), BROUGHT);
        StudioProcess.Ended shown = make(alone(), "--subtitle-file", "de=" + brought);
        assertThat(shown.exitCode()).as(shown.complaint()).isZero();
        assertThat(languages()).containsExactly("fra", "deu");
    }
}
