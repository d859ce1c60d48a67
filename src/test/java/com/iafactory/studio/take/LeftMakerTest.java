package com.iafactory.studio.take;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeftMakerTest {
    private static final LeftMaker VOICE = new LeftMaker(Capability.SPEECH, "elevenlabs", "It is away.");
    private static final Maker MODEL = new Maker("anthropic", Capability.TEXT, "m", "1");

    private static LeftMaker of(String work, String why) {
        return new LeftMaker(Capability.TEXT, "anthropic", why, Optional.of(work));
    }

    @Test
    void aReportSaysOnceWhyAMakerWasLeftFirstAndForWhatAll() {
        assertThat(LeftMaker.remarks(List.of(
                        of("script", "It refuses the key."), VOICE, of("thumbnails", "It is left alone for a while."))))
                .containsExactly(
                        "Without anthropic for the script, the thumbnails: It refuses the key.",
                        "Without elevenlabs for the voice: It is away.");
        assertThat(LeftMaker.remarks(List.of())).isEmpty();
    }

    @Test
    void whatIsLeftForOneWorkIsAskedForOthers() {
        Customer customer = Customer.of(new UUID(1, 2)).leaving(of("script", "It is away."));
        assertThat(customer.asks(MODEL, "script")).isFalse();
        assertThat(customer.asks(MODEL, "thumbnails")).isTrue();
        assertThat(customer.asks(MODEL)).isTrue();
    }

    @Test
    void thoseOnRecordFromBeforeThereWereWorksAreLeftForAll() {
        String before = "{\"capability\":\"speech\",\"provider\":\"elevenlabs\",\"why\":\"It is away.\"}";
        assertThat(Json.canonical(VOICE).replace(" ", "")).isEqualTo(before.replace(" ", ""));
        assertThat(Json.parse(before, LeftMaker.class)).isEqualTo(VOICE);
    }
}
