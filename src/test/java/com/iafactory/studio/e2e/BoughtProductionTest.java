package com.iafactory.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.provider.standin.AnthropicStandIn;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.PlausibleScribe;
import com.iafactory.studio.provider.standin.StandIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film from a topic alone: written, spoken and scored by services, each asked once. */
class BoughtProductionTest {
    private static final String KEY = "sk-planted-key-4711-that-nobody-may-see";

    private static final AnthropicStandIn MODEL = AnthropicStandIn.open(new PlausibleScribe());
    private static final ElevenLabsStandIn VOICE = ElevenLabsStandIn.open();

    /** Where the one film is made that several tests go on from. */
    @TempDir
    private static Path shared;

    private static StudioProcess.Ended first = new StudioProcess.Ended(-1, "", "");
    private static Map<String, Integer> written = Map.of();
    private static Map<String, Integer> spoken = Map.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeTheFirst() {
        first = make(shared);
        written = MODEL.bought();
        spoken = VOICE.bought();
    }

    @AfterAll
    static void end() {
        MODEL.close();
        VOICE.close();
    }

    private static StudioProcess.Ended make(Path folder, String... more) {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "make",
                                "--topic",
                                "Why bread rises",
                                "--language",
                                "en",
                                "--duration",
                                "20",
                                "--shorts",
                                "0",
                                "--formats",
                                "youtube",
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(more))
                .toList();
        return StudioProcess.Setting.at(folder.resolve("home"))
                .with("ANTHROPIC_API_KEY", AnthropicStandIn.KEY)
                .with("ANTHROPIC_BASE_URL", MODEL.url())
                .with("ELEVENLABS_API_KEY", KEY)
                .with("ELEVENLABS_BASE_URL", VOICE.url())
                .with("ELEVENLABS_SPEECH_FORMAT", "wav_24000")
                .run(arguments.toArray(String[]::new));
    }

    @Test
    void aTopicBecomesAFilmAndTheSameTopicCostsNothingMore() throws IOException {
        assertThat(first.exitCode()).as(first.complaint()).isZero();
        assertThat(written).isNotEmpty();
        assertThat(spoken.size()).as(spoken.toString()).isGreaterThan(3);
        assertThat(spoken.values()).containsOnly(1);
        Map<String, Integer> asked = MODEL.bought();
        Map<String, Integer> said = VOICE.bought();
        StudioProcess.Ended again = make(shared);
        assertThat(again.exitCode()).as(again.complaint()).isZero();
        assertThat(MODEL.bought()).isEqualTo(asked);
        assertThat(VOICE.bought()).isEqualTo(said);
        assertThat(first.complaint() + first.output() + again.complaint() + again.output())
                .doesNotContain(KEY);
        assertThat(holds(KEY)).as("files with the key in them").isEmpty();
    }

    @Test
    void whatNobodyKnowsIsSettledByAPersonAndNeverSentAgainByItself() {
        VOICE.fails(new StandIn.Fault.CutAfter());
        Map<String, Integer> before = VOICE.bought();
        StudioProcess.Ended cut = make(shared, "--voice", "elevenlabs/another");
        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.complaint()).contains("elevenlabs took the request is not known", "./studio takes");
        String listed = takes().output();
        assertThat(listed.lines()).hasSize(1);
        String id = listed.substring(0, listed.indexOf(' '));
        assertThat(takes(id, "--settle", "go_on_without").exitCode()).isZero();
        StudioProcess.Ended whole = make(shared, "--voice", "elevenlabs/another");
        assertThat(whole.exitCode()).as(whole.complaint()).isZero();
        assertThat(takes().output()).contains("known what became of it");
        VOICE.bought()
                .forEach((text, times) -> assertThat(times - before.getOrDefault(text, 0))
                        .as(text)
                        .isLessThanOrEqualTo(1));
    }

    @Test
    void oneVoiceSpeaksAWholeFilmAndAServiceThatIsBackIsAskedAgain() throws IOException {
        Map<String, Integer> before = VOICE.bought();
        AtomicInteger asked = new AtomicInteger();
        VOICE.under(request -> new StandIn.Passage() {
            @Override
            public Optional<StandIn.Fault> fault() {
                boolean speaks = request.place().contains("/text-to-speech/");
                return speaks && asked.incrementAndGet() > 2
                        ? Optional.of(new StandIn.Fault.Answers(
                                StandIn.Reply.json(401, "{\"detail\":{\"status\":\"invalid_api_key\"}}")))
                        : Optional.empty();
            }
        });
        MODEL.under(request -> new StandIn.Passage() {
            @Override
            public Optional<StandIn.Fault> fault() {
                return request.text().contains("\"thumbnails\"")
                                || request.text().contains("\"opening\"")
                        ? Optional.of(new StandIn.Fault.Answers(
                                AnthropicStandIn.error(400, "invalid_request_error", "not today")))
                        : Optional.empty();
            }
        });
        StudioProcess.Ended away = make(folder);
        assertThat(away.exitCode()).as(away.complaint()).isZero();
        String report = report();
        assertThat(report)
                .contains("Without elevenlabs for the voice")
                .containsPattern("Without anthropic for .*the thumbnails")
                .containsPattern("Without anthropic for .*the marketing of film")
                .doesNotContain("model-marketing")
                .containsPattern("\"voice\" : \"espeak");
        VOICE.under(StandIn.Weather.CALM);
        MODEL.under(StandIn.Weather.CALM);
        StudioProcess.Ended again = make(folder);
        assertThat(again.exitCode()).as(again.complaint()).isZero();
        assertThat(report())
                .doesNotContain("Without ")
                .containsPattern("\"voice\" : \"elevenlabs")
                .containsPattern("\"marketing\" : \"model-marketing .*anthropic");
        // Music as long as each of the two films is bought for each; lines are bought once.
        Map<String, Integer> bought = new HashMap<>(VOICE.bought());
        before.forEach((text, times) -> bought.merge(text, -times, Integer::sum));
        assertThat(bought.entrySet())
                .filteredOn(one -> !one.getKey().contains("no singing"))
                .hasSizeGreaterThan(3)
                .allSatisfy(one -> assertThat(one.getValue()).as(one.getKey()).isEqualTo(1));
    }

    private String report() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return Files.readString(files.filter(file -> file.endsWith("production.json"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static StudioProcess.Ended takes(String... more) {
        String[] line = Stream.concat(Stream.of("takes"), Stream.of(more)).toArray(String[]::new);
        return StudioProcess.Setting.at(shared.resolve("home")).run(line);
    }

    @Test
    void picturesOfAServiceAreSeenInTheFilmAndADeadServiceDoesNotKillIt() throws IOException {
        try (FalStandIn painter = FalStandIn.open()) {
            Path source = Files.writeString(folder.resolve("train.md"), SmallProduction.SHORTEST);
            StudioProcess.Setting here = StudioProcess.Setting.at(folder.resolve("home"))
                    .with("FAL_API_KEY", "key:" + KEY)
                    .with("FAL_BASE_URL", painter.url())
                    .with("STUDIO_PICTURES_MAKERS", "fal");
            StudioProcess.Ended shown = here.run(SmallProduction.filmAlone(source, folder.resolve("out")));
            assertThat(shown.exitCode()).as(shown.complaint()).isZero();
            assertThat(painter.purchases()).isPositive();
            int bought = painter.purchases();
            // Other words, of which nothing is bought yet.
            Path other =
                    Files.writeString(folder.resolve("boat.md"), SmallProduction.SHORTEST.replace("train", "bateau"));
            StudioProcess.Ended drawn = here.with("FAL_BASE_URL", "http://127.0.0.1:1")
                    .with("ANTHROPIC_API_KEY", "sk-ant-of-nobody")
                    .with("ANTHROPIC_BASE_URL", MODEL.url())
                    .run(SmallProduction.filmAlone(other, folder.resolve("other")));
            assertThat(drawn.exitCode()).as(drawn.complaint()).isZero();
            assertThat(drawn.complaint()).contains("fal does not work at the moment");
            assertThat(drawn.output())
                    .contains(
                            "Without anthropic for the ",
                            "the script",
                            "the storyboard of film",
                            "the thumbnails",
                            "the marketing of film")
                    .containsPattern("Pictures, .*made or found otherwise: fal does not work at the moment")
                    .containsPattern("\"writer\" ?: ?\"extractive");
            assertThat(painter.purchases()).isEqualTo(bought);
        }
    }

    private List<Path> holds(String text) throws IOException {
        try (Stream<Path> files = Files.walk(shared)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
                        } catch (IOException e) {
                            return false;
                        }
                    })
                    .toList();
        }
    }
}
