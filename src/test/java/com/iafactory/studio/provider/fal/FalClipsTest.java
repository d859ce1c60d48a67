package com.iafactory.studio.provider.fal;

import static com.iafactory.studio.provider.standin.FalStandIn.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.ClipContract;
import com.iafactory.studio.provider.DataLink;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FalClipsTest extends ClipContract {
    @Override
    protected ServiceStandIn opens() {
        return FalStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new FalProvider();
    }

    @Override
    protected String failed() {
        return FalStandIn.FAILS;
    }

    @Override
    protected String withheld() {
        return FalStandIn.FORBIDDEN;
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(
                new Refused("forbidden", fault(422, "content_policy_violation"), Reason.MODERATION),
                new Refused("picture", fault(422, "image_too_small"), Reason.INPUT));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/fal-ai/kling-video/v1.5/pro/image-to-video");
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "prompt",
                        PROMPT,
                        "image_url",
                        DataLink.of(request().first().orElseThrow()),
                        "duration",
                        "5",
                        "aspect_ratio",
                        "9:16"));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(service().price(request())).contains(Money.dollars("0.50"));
    }

    private Heard sent(ClipRequest request, Map<String, String> settings) throws IOException {
        int before = jobs().heard().size();
        finish(service(settings), request, folder());
        return jobs().heard().get(before);
    }

    @Test
    void whatIsLongerThanFiveSecondsIsTenAndCostsAsMuch() throws IOException {
        ClipRequest longer = fromPicture(Duration.ofMillis(5001));
        assertThat(sent(longer, Map.of()).text()).contains("\"duration\":\"10\"");
        assertThat(service().price(longer)).contains(Money.dollars("1"));
        assertThat(service().cannot(fromPicture(Duration.ofSeconds(11)))).isPresent();
    }

    @Test
    void wordsAloneGoToTheirOwnModel() throws IOException {
        Heard old = sent(fromWords(Duration.ofSeconds(5)), Map.of());
        assertThat(old.path()).isEqualTo("/fal-ai/minimax/video-01");
        assertThat((Object) Json.parse(old.text(), Map.class)).isEqualTo(Map.of("prompt", PROMPT));
        Heard newer = sent(
                fromWords(Duration.ofSeconds(8)),
                Map.of("clip_text_model", "fal-ai/minimax/hailuo-2.3/standard/text-to-video"));
        assertThat(newer.text()).contains("\"duration\":\"10\"");
        assertThat(service().cannot(fromWords(Duration.ofSeconds(8)))).isPresent();
        assertThat(service(Map.of("clip_text_model", "x/y")).maker().version())
                .isNotEqualTo(service().maker().version());
    }

    @Test
    void uprightClipsAreMadeFromWordsOnlyByAModelThatIsToldTheShape() {
        ClipRequest upright = new ClipRequest(PROMPT, Duration.ofSeconds(5), 1080, 1920, Optional.empty(), 1);
        ClipRequest wide = new ClipRequest(PROMPT, Duration.ofSeconds(5), 1920, 1080, Optional.empty(), 1);
        assertThat(service().cannot(upright))
                .hasValueSatisfying(why -> assertThat(why).contains("first picture"));
        assertThat(service().cannot(wide)).isEmpty();
        Service<ClipRequest> kling =
                service(Map.of("clip_text_model", "fal-ai/kling-video/v2.5-turbo/pro/text-to-video"));
        assertThat(kling.cannot(upright)).isEmpty();
    }

    @Test
    void aJobThatNobodyWantsIsGivenUpUnlessItIsMadeAlready() throws IOException {
        FalStandIn fal = (FalStandIn) jobs();
        fal.takes(1);
        Step.Underway first = (Step.Underway) service().begin(request(), access(), folder());
        assertThat(service().cancels(first.job(), access())).isTrue();
        assertThat(fal.cancelled()).containsExactly(first.job().get("request_id"));
        fal.takes(0);
        Step.Underway second = (Step.Underway) service().begin(request(), access(), folder());
        assertThat(service().cancels(second.job(), access())).isFalse();
        assertThat(service().ask(second.job(), access(), folder())).isInstanceOf(Step.Made.class);
        assertThat(service().cancels(Map.of("request_id", "x", "response_url", "http://10.0.0.1/x"), access()))
                .as("the key goes nowhere else")
                .isFalse();
    }
}
