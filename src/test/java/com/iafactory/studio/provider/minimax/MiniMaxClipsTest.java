package com.iafactory.studio.provider.minimax;

import static com.iafactory.studio.provider.standin.MiniMaxStandIn.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.ClipContract;
import com.iafactory.studio.provider.DataLink;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.MiniMaxStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MiniMaxClipsTest extends ClipContract {
    @Override
    protected ServiceStandIn opens() {
        return MiniMaxStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new MiniMaxProvider();
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
        return MiniMaxRefusals.all();
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/v1/video_generation");
        assertThat(sent.header("Authorization")).contains("Bearer " + KEY);
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "model",
                        "MiniMax-Hailuo-2.3",
                        "prompt",
                        PROMPT,
                        "prompt_optimizer",
                        false,
                        "duration",
                        6,
                        "resolution",
                        "768P",
                        "first_frame_image",
                        DataLink.of(request().first().orElseThrow())));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(service().price(request())).contains(Money.dollars("0.28"));
        assertThat(receipt.facts()).containsEntry("task_id", "job-1");
        assertThat(jobs().heard().stream().map(Heard::path))
                .contains("/v1/query/video_generation?task_id=job-1", "/v1/files/retrieve?file_id=176844028768320");
    }

    @Test
    void codesThatLeaveItOpenAreUnclear() {
        for (int code : List.of(1000, 1001, 1024, 1033, 9999)) {
            jobs().fails(new Fault.Answers(code(code, "hm")));
            StudioException failure = failure(access());
            assertThat(failure).as(code + "").isInstanceOf(UnclearOutcome.class);
        }
        jobs().fails(new Fault.Answers(code(1027, "output sensitive")));
        assertThat(failure(access())).isInstanceOf(ServiceFailure.class);
    }

    @Test
    void lengthsAndSizesAreThoseOfItsTable() throws IOException {
        ClipRequest longer = fromPicture(Duration.ofMillis(6001));
        assertThat(service().price(longer)).contains(Money.dollars("0.56"));
        finish(service(), longer, folder());
        assertThat(purchase().text()).contains("\"duration\":10");
        Map<String, String> full = Map.of("clip_resolution", "1080P");
        assertThat(service(full).cannot(longer)).isPresent();
        assertThat(service(full).price(request())).contains(Money.dollars("0.49"));
        assertThat(service(full).maker().version())
                .isNotEqualTo(service().maker().version());
    }

    @Test
    void wordsAloneMakeLandscapeOnly() {
        ClipRequest portrait = fromWords(Duration.ofSeconds(5));
        assertThat(service().cannot(portrait)).isPresent();
        ClipRequest landscape = new ClipRequest(PROMPT, portrait.length(), 1920, 1080, portrait.first(), 1);
        assertThat(service().cannot(landscape)).isEmpty();
        assertThat(service(Map.of("clip_model", "MiniMax-Hailuo-2.3-Fast")).cannot(landscape))
                .isPresent();
    }
}
