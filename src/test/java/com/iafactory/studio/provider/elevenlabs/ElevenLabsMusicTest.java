package com.iafactory.studio.provider.elevenlabs;

import static com.iafactory.studio.provider.standin.ElevenLabsStandIn.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.MusicContract;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.ElevenLabsStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElevenLabsMusicTest extends MusicContract {
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
        return List.of(
                new Refused("names an artist", fault(400, "bad_prompt", "no artists"), Reason.MODERATION),
                new Refused("spent", fault(401, "quota_exceeded", "no credits"), Reason.CREDIT),
                new Refused("plan", fault(403, "paid_plan_required", "no"), Reason.KEY),
                new Refused("busy", fault(429, "too_many_concurrent_requests", "no"), Reason.RATE));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/music?output_format=auto");
        assertThat(sent.header("xi-api-key")).contains(KEY);
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "prompt",
                        booked(),
                        "music_length_ms",
                        5000,
                        "model_id",
                        "music_v1",
                        "force_instrumental",
                        true));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(receipt.cost()).contains(Money.dollars("0.0125"));
        assertThat(receipt.facts()).containsEntry("song_id", "song-1");
    }

    @Test
    void whatIsShorterThanItMakesIsMadeLongerAndWhatIsTooLongIsNotAskedFor() throws IOException {
        finish(service(), music(Duration.ofSeconds(1)), folder());
        assertThat(purchase().text()).contains("\"music_length_ms\":3000");
        assertThat(service().cannot(music(Duration.ofMinutes(6)))).isPresent();
    }
}
