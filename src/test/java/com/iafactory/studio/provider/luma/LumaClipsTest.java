package com.iafactory.studio.provider.luma;

import static com.iafactory.studio.provider.standin.LumaStandIn.detail;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.ClipContract;
import com.iafactory.studio.provider.DataLink;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.LumaStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.InputFile;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Sought;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LumaClipsTest extends ClipContract {
    @Override
    protected ServiceStandIn opens() {
        return LumaStandIn.open(Clock.systemUTC());
    }

    @Override
    protected Provider provider() {
        return new LumaProvider();
    }

    @Override
    protected String path() {
        return "/v1";
    }

    @Override
    protected String failed() {
        return LumaStandIn.FAILS;
    }

    @Override
    protected String withheld() {
        return LumaStandIn.FORBIDDEN;
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(
                new Refused("key", detail(401, "Invalid API key is provided"), Reason.KEY),
                new Refused("credit", detail(400, "Insufficient credits"), Reason.CREDIT),
                new Refused("credit", detail(402, "pay"), Reason.CREDIT),
                new Refused("rules", detail(400, "prompt failed moderation"), Reason.MODERATION),
                new Refused("input", detail(422, "duration"), Reason.INPUT),
                new Refused("jobs at once", detail(429, "too many concurrent jobs"), Reason.RATE),
                new Refused("model", detail(404, "no such model"), Reason.GONE));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/generations");
        assertThat(sent.header("Authorization")).contains("Bearer " + KEY);
        InputFile picture = request().first().orElseThrow();
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "model", "ray-3.2",
                        "type", "video",
                        "prompt", PROMPT,
                        "aspect_ratio", "9:16",
                        "video",
                                Map.of(
                                        "resolution", "720p",
                                        "duration", "5s",
                                        "start_frame",
                                                Map.of("data", DataLink.base64(picture), "media_type", "image/png"))));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(service().price(request())).contains(Money.dollars("0.30"));
        assertThat(receipt.facts()).containsEntry("request_id", "job-1");
    }

    @Test
    void longerClipsAreTenSecondsAndCostMore() throws IOException {
        ClipRequest longer = fromWords(Duration.ofSeconds(7));
        assertThat(service().price(longer)).contains(Money.dollars("0.90"));
        finish(service(), longer, folder());
        assertThat(purchase().text()).contains("\"duration\":\"10s\"").doesNotContain("start_frame");
        assertThat(service(Map.of("clip_resolution", "1080p")).maker().version())
                .isNotEqualTo(service().maker().version());
    }

    @Test
    void itListsNoJobs() {
        assertThat(service().seek(service().trace(request()), Instant.EPOCH, access()))
                .isEqualTo(new Sought.Untold());
        assertThat(jobs().heard()).isEmpty();
    }
}
