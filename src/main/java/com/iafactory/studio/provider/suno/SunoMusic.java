package com.iafactory.studio.provider.suno;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.Body;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.Meaning;
import com.iafactory.studio.provider.MusicPrompt;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.MusicTakeRequest;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A bed of music. Songs come in pairs, minutes long whatever is asked for; the first that is long enough is taken. */
final class SunoMusic implements Service<MusicTakeRequest> {
    /** Of the music that is wanted, in milliseconds; kept with the job. */
    private static final String LENGTH = "length";

    private static final String NAME = SunoProvider.NAME;
    private static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Duration TIME = Duration.ofMinutes(1);
    /** Songs have at least two minutes. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int LONGEST_STYLE = 1000;
    private static final int LONGEST_STYLE_OF_V4 = 200;

    private final VendorSettings settings;

    SunoMusic(VendorSettings settings) {
        this.settings = settings;
    }

    private String model() {
        return settings.text("music_model");
    }

    @Override
    public Maker maker() {
        return new Maker(NAME, Capability.MUSIC, model(), "1." + MusicPrompt.VERSION);
    }

    @Override
    public Optional<String> cannot(MusicTakeRequest request) {
        if (!settings.text("callback_url").startsWith("https://")) {
            return Optional.of(
                    "its gateway wants a callback_url in the settings: any https:// address that answers 200");
        }
        return request.music().duration().compareTo(LONGEST) > 0
                ? Optional.of("it takes no length, and more than " + LONGEST.toSeconds() + " s would be luck")
                : Optional.empty();
    }

    @Override
    public Optional<Money> price(MusicTakeRequest request) {
        return settings.dollars("price_music");
    }

    @Override
    public Step begin(MusicTakeRequest request, Access access, Path folder) {
        Map<String, Object> body = Map.of(
                "customMode",
                true,
                "instrumental",
                true,
                "model",
                model(),
                "style",
                style(request),
                "title",
                "Studio " + request.music().style().code(),
                "callBackUrl",
                settings.text("callback_url"));
        OutboundAnswer answer =
                SunoCalls.of(access).buy(access.base() + "/api/v1/generate", Body.json(Json.canonical(body)), TIME);
        if (!answer.successful() || SunoCalls.code(answer) != SunoCalls.OK) {
            throw SunoCalls.purchase(answer, access);
        }
        String task = Wire.json(answer).path("data").path("taskId").asString("");
        if (!task.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new UnclearOutcome(NAME, "it answers with success, but without a taskId");
        }
        return new Step.Underway(
                Map.of(
                        "task_id",
                        task,
                        LENGTH,
                        Long.toString(request.music().duration().toMillis())),
                AGAIN);
    }

    private String style(MusicTakeRequest request) {
        String style = MusicPrompt.of(request.music());
        return style.substring(0, Math.min(style.length(), model().equals("V4") ? LONGEST_STYLE_OF_V4 : LONGEST_STYLE));
    }

    @Override
    public Step ask(Map<String, String> job, Access access, Path folder) {
        OutboundAnswer answer = SunoCalls.of(access)
                .ask(access.base() + "/api/v1/generate/record-info?taskId=" + job.getOrDefault("task_id", ""));
        JsonNode told = Wire.json(answer).path("data");
        if (!answer.successful()
                || SunoCalls.code(answer) != SunoCalls.OK
                || !told.path("status").isString()) {
            throw SunoCalls.question(answer, access);
        }
        String status = told.path("status").asString("");
        Optional<JsonNode> song = song(told, Long.parseLong(job.getOrDefault(LENGTH, Long.toString(Long.MAX_VALUE))));
        return switch (status) {
            case "SUCCESS" -> made(song, job, access, folder);
            // Telling failed; the songs may be there.
            case "CALLBACK_EXCEPTION" -> {
                if (song.isEmpty()) {
                    throw failure(status, told, access);
                }
                yield made(song, job, access, folder);
            }
            case "CREATE_TASK_FAILED", "GENERATE_AUDIO_FAILED", "SENSITIVE_WORD_ERROR" ->
                throw failure(status, told, access);
            default -> new Step.Underway(job, AGAIN);
        };
    }

    private static ServiceFailure failure(String status, JsonNode told, Access access) {
        String said = status + " " + told.path("errorMessage").asString("");
        return new ServiceFailure(
                NAME, Meaning.said(said, access.key()), status.equals("SENSITIVE_WORD_ERROR"), Optional.empty());
    }

    /** The first that is long enough, else the longest. */
    private static Optional<JsonNode> song(JsonNode told, long millis) {
        List<JsonNode> songs = new ArrayList<>();
        told.path("response").path("sunoData").forEach(song -> {
            if (!song.path("audioUrl").asString("").isEmpty()) {
                songs.add(song);
            }
        });
        return songs.stream()
                .filter(song -> millis(song) >= millis)
                .findFirst()
                .or(() -> songs.stream().max(Comparator.comparingDouble(SunoMusic::millis)));
    }

    private static double millis(JsonNode song) {
        return song.path("duration").asDouble(0) * 1000;
    }

    private Step made(Optional<JsonNode> song, Map<String, String> job, Access access, Path folder) {
        String url = song.map(made -> made.path("audioUrl").asString("")).orElse("");
        String file = new Results(NAME, access.outbound()).download(url, folder, "music", Form.Kind.SOUND);
        Map<String, String> facts = Map.of(
                "task_id", job.getOrDefault("task_id", ""),
                "song_id", song.map(made -> made.path("id").asString("")).orElse(""),
                "licence", "none that an unofficial gateway could give; check before you publish");
        String model = song.map(made -> made.path("modelName").asString("")).orElse("");
        return new Step.Made(new Receipt(file, model.isEmpty() ? model() : model, Optional.empty(), facts));
    }
}
