package com.iafactory.studio.provider.elevenlabs;

import static com.iafactory.studio.provider.standin.ElevenLabsStandIn.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.SoundEffectContract;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.SoundEffectRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElevenLabsSoundEffectsTest extends SoundEffectContract {
    @Override
    protected ServiceStandIn opens() {
        return ElevenLabsStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new ElevenLabsProvider();
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(new Refused("spent", fault(401, "quota_exceeded", "no credits"), Reason.CREDIT));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/sound-generation?output_format=mp3_44100_128");
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of("text", booked(), "duration_seconds", 1.5, "model_id", "eleven_text_to_sound_v2"));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(receipt.cost()).as("200 credits").contains(Money.dollars("0.02"));
    }

    @Test
    void aSoundHasALongestLength() {
        assertThat(service().cannot(new SoundEffectRequest("rain", Duration.ofSeconds(31), 1)))
                .isPresent();
        assertThat(service().price(request())).isEmpty();
        assertThat(service(Map.of("price_sound_effect", "0.07")).price(request()))
                .contains(Money.dollars("0.07"));
    }
}
