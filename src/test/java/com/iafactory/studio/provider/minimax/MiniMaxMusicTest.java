package com.iafactory.studio.provider.minimax;

import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.MusicContract;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.MiniMaxStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MiniMaxMusicTest extends MusicContract {
    @Override
    protected ServiceStandIn opens() {
        return MiniMaxStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new MiniMaxProvider();
    }

    @Override
    protected String booked() {
        return MiniMaxMusic.prompt(request());
    }

    @Override
    protected List<Refused> refusals() {
        return MiniMaxRefusals.all();
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/music_generation");
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "model",
                        "music-2.6",
                        "prompt",
                        booked(),
                        "is_instrumental",
                        true,
                        "output_format",
                        "hex",
                        "audio_setting",
                        Map.of("sample_rate", 44_100, "bitrate", 256_000, "format", "mp3")));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(receipt.cost()).contains(Money.dollars("0.20"));
        assertThat(receipt.facts()).containsEntry("duration_ms", "8000");
    }

    @Test
    void whatWouldBeLuckIsNotAskedFor() {
        assertThat(service().cannot(music(Duration.ofMinutes(3)))).isPresent();
    }
}
