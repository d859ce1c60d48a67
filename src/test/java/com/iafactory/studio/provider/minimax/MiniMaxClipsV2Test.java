package com.iafactory.studio.provider.minimax;

import static com.iafactory.studio.provider.standin.MiniMaxStandIn.code;
import static com.iafactory.studio.provider.standin.MiniMaxStandIn.error;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.ClipContract;
import com.iafactory.studio.provider.DataLink;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.MiniMaxStandIn;
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

class MiniMaxClipsV2Test extends ClipContract {
    @Override
    protected ServiceStandIn opens() {
        return MiniMaxStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new MiniMaxProvider();
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of("clip_api", "v2");
    }

    @Override
    protected String failed() {
        return MiniMaxStandIn.FAILS;
    }

    @Override
    protected String withheld() {
        return MiniMaxStandIn.FORBIDDEN;
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(
                new Refused("input", error(400, "invalid_request_error", "duration"), Reason.INPUT),
                new Refused("sensitive", error(422, "input_sensitive_error", "no"), Reason.MODERATION),
                new Refused("balance", error(402, "insufficient_balance", "no"), Reason.CREDIT),
                new Refused("key", error(401, "authentication_error", "no"), Reason.KEY),
                new Refused("old ways", code(1008, "insufficient balance"), Reason.CREDIT));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v2/video_generation");
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "model", "MiniMax-H3",
                        "content",
                                List.of(
                                        Map.of("type", "text", "text", PROMPT),
                                        Map.of(
                                                "type", "image_url",
                                                "image_url",
                                                        Map.of(
                                                                "url",
                                                                DataLink.of(request()
                                                                        .first()
                                                                        .orElseThrow())),
                                                "role", "first_frame")),
                        "resolution", "2K",
                        "duration", 5,
                        "ratio", "9:16"));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(service().price(request())).contains(Money.dollars("0.25"));
        assertThat(receipt.model()).isEqualTo("MiniMax-H3");
    }

    @Test
    void lengthsAreWholeSecondsUpToFifteen() {
        assertThat(service().price(fromWords(Duration.ofMillis(7001)))).contains(Money.dollars("0.40"));
        assertThat(service().cannot(fromWords(Duration.ofSeconds(15)))).isEmpty();
        assertThat(service().cannot(fromWords(Duration.ofMillis(15_001)))).isPresent();
    }
}
