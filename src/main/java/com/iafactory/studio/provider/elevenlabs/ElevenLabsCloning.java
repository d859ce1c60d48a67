package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.MultipartForm;
import com.iafactory.studio.provider.Wire;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Capability;
import com.iafactory.studio.take.CloneRequest;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.Maker;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An instant clone of a voice. The result is its id: a small JSON file, and {@code voice_id} in the receipt. */
final class ElevenLabsCloning implements Service<CloneRequest> {
    private static final Duration TIME = Duration.ofMinutes(5);
    /** What its own page takes; the API's description names no limit. */
    private static final int MOST_SAMPLES = 25;

    private static final long MOST_OF_A_SAMPLE = 10L << 20;
    private static final int MOST_OF_A_NAME = 100;

    @Override
    public Maker maker() {
        return new Maker(ElevenLabsProvider.NAME, Capability.VOICE_CLONE, "instant", "1");
    }

    @Override
    public Optional<String> cannot(CloneRequest request) {
        if (request.samples().size() > MOST_SAMPLES) {
            return Optional.of("it takes at most " + MOST_SAMPLES + " samples");
        }
        return request.samples().stream().anyMatch(sample -> size(sample) > MOST_OF_A_SAMPLE)
                ? Optional.of("a sample may have at most 10 MB")
                : Optional.empty();
    }

    private static long size(InputFile sample) {
        try {
            return Files.size(sample.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Part of its plans; what is counted is the slots for voices. */
    @Override
    public Optional<Money> price(CloneRequest request) {
        return Optional.of(Money.dollars("0"));
    }

    @Override
    public Step begin(CloneRequest request, Access access, Path folder) {
        OutboundAnswer answer;
        try (MultipartForm form = form(request, folder)) {
            answer = ElevenLabsCalls.of(access).buy(access.base() + "/v1/voices/add", form.body(), TIME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!answer.successful()) {
            throw ElevenLabsCalls.purchase(answer, access);
        }
        JsonNode made = Wire.json(answer);
        String voice = made.path("voice_id").asString("");
        if (!voice.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new UnclearOutcome(ElevenLabsProvider.NAME, "it answers with success, but names no voice");
        }
        Map<String, String> facts = Map.of(
                "voice_id",
                voice,
                "requires_verification",
                Boolean.toString(made.path("requires_verification").asBoolean(false)));
        Json.write(folder.resolve("voice.json"), facts);
        return new Step.Made(new Receipt("voice.json", "instant", price(request), facts));
    }

    private static MultipartForm form(CloneRequest request, Path folder) {
        MultipartForm form = new MultipartForm(
                folder.resolve("form.part"), "studio" + request.digest().hex().substring(0, 40));
        form.text("name", name(request))
                .text("remove_background_noise", "false")
                .text("labels", Json.canonical(Map.of("language", ElevenLabsVoices.language(request.language()))));
        int number = 1;
        for (InputFile sample : request.samples()) {
            form.file("files", "sample-" + number++ + ending(sample), sample);
        }
        return form;
    }

    /** What people typed. */
    private static String name(CloneRequest request) {
        String name = request.name().replaceAll("\\p{Cntrl}+", " ").strip();
        return name.substring(0, Math.min(MOST_OF_A_NAME, name.length()));
    }

    private static String ending(InputFile sample) {
        return switch (sample.type()) {
            case "audio/mpeg" -> ".mp3";
            case "audio/ogg" -> ".ogg";
            case "audio/flac" -> ".flac";
            default -> ".wav";
        };
    }
}
