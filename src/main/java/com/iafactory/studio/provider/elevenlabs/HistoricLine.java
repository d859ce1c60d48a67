package com.iafactory.studio.provider.elevenlabs;

import com.iafactory.studio.outbound.OutboundAnswer;
import com.iafactory.studio.provider.Form;
import com.iafactory.studio.provider.PcmSound;
import com.iafactory.studio.provider.Results;
import com.iafactory.studio.provider.VendorSettings;
import com.iafactory.studio.script.Words;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A line as the history gives it out: its sound, its words, usually with the times of their letters, and what was charged for it.
 *
 * @param format that sounds are asked for in; the history may give another
 */
record HistoricLine(ElevenLabsHistory history, VendorSettings settings, String format) {
    private static final Duration TIME = Duration.ofMinutes(2);

    /** @throws ServiceRefusal when the sound does not come; it may the next time */
    Receipt receipt(Map<String, String> job, JsonNode item, Path folder) {
        String file = sound(job, item, folder);
        Alignment.write(Words.of(item.path("text").asString("")), item.path("alignments"), folder);
        Map<String, String> facts = new HashMap<>(job);
        fact(item, "voice_id", facts);
        Optional<BigDecimal> credits = credits(item);
        credits.ifPresent(count -> facts.put("credits", count.toPlainString()));
        Optional<Money> cost = new Charge(credits, facts).cost(settings);
        return new Receipt(file, item.path("model_id").asString(settings.text("speech_model")), cost, facts);
    }

    private String sound(Map<String, String> job, JsonNode item, Path folder) {
        Path draft = Results.draft(folder);
        OutboundAnswer answer = history.calls().fetch(history.sound(job), draft, ElevenLabsSpeech.MOST, TIME);
        if (!answer.successful()) {
            throw ElevenLabsCalls.trial(answer, history.calls().access());
        }
        wrap(draft, item.path("output_format").asString(format));
        return Results.named(folder, "speech", Form.Kind.SOUND)
                .orElseThrow(() -> new ServiceRefusal(
                        ElevenLabsProvider.NAME, Reason.AWAY, "its history gives a sound no program can read"));
    }

    /** Bare samples get a head that says what they are. */
    private static void wrap(Path draft, String format) {
        if (!format.matches("pcm_[0-9]{4,6}") || Form.of(draft).isPresent()) {
            return;
        }
        try {
            Files.write(draft, PcmSound.wav(Files.readAllBytes(draft), Integer.parseInt(format.substring(4))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The account's count before and after. */
    private static Optional<BigDecimal> credits(JsonNode item) {
        long before = item.path("character_count_change_from").asLong(-1);
        long after = item.path("character_count_change_to").asLong(-1);
        return before >= 0 && after > before ? Optional.of(BigDecimal.valueOf(after - before)) : Optional.empty();
    }

    private static void fact(JsonNode item, String name, Map<String, String> facts) {
        String value = item.path(name).asString("");
        if (!value.isEmpty()) {
            facts.put(name, value);
        }
    }
}
