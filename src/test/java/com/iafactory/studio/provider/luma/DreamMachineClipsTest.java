package com.iafactory.studio.provider.luma;

import static com.iafactory.studio.provider.standin.LumaStandIn.detail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.ClipContract;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.LumaStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.take.ClipRequest;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Sought;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DreamMachineClipsTest extends ClipContract {
    private static final Instant SENT = Instant.parse("2026-11-20T10:00:00Z");

    private Instant now = SENT;

    @Override
    protected ServiceStandIn opens() {
        InstantSource source = () -> now;
        return LumaStandIn.open(source.withZone(ZoneOffset.UTC));
    }

    @Override
    protected Provider provider() {
        return new LumaProvider();
    }

    @Override
    protected Map<String, String> settings() {
        return Map.of("api", "dream-machine");
    }

    @Override
    protected String path() {
        return "/dream-machine/v1";
    }

    @Override
    protected ClipRequest request() {
        return fromWords(Duration.ofMillis(4200));
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
                new Refused("key", detail(403, "Invalid API key is provided"), Reason.KEY),
                new Refused("rules", detail(400, "Prompt moderated"), Reason.MODERATION),
                new Refused("credit", detail(400, "Insufficient credits"), Reason.CREDIT));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/dream-machine/v1/generations/video");
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "model", "ray-2",
                        "prompt", PROMPT,
                        "aspect_ratio", "9:16",
                        "resolution", "720p",
                        "duration", "5s"));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        super.made(receipt, folder);
        assertThat(service().price(request())).contains(Money.dollars("0.71"));
    }

    private void lost() {
        jobs().fails(new Fault.CutAfter());
        assertThat(failure(access())).isInstanceOf(UnclearOutcome.class);
    }

    private Sought sought() {
        return service().seek(service().trace(request()), SENT, access());
    }

    @Test
    void aRequestWhoseAnswerWasLostIsFoundAndFinished() throws IOException {
        now = SENT.minusSeconds(3600);
        finish(service(), request(), folder());
        now = SENT.plusSeconds(5);
        finish(service(), new ClipRequest("another", Duration.ofSeconds(5), 1080, 1920, Optional.empty(), 1), folder());
        finish(service(), fromWords(Duration.ofSeconds(9)), folder());
        lost();
        Sought found = sought();
        assertThat(found).isInstanceOf(Sought.Found.class);
        Step step = service().ask(((Sought.Found) found).job(), access(), folder());
        assertThat(step).isInstanceOf(Step.Underway.class);
        step = service().ask(((Sought.Found) found).job(), access(), folder());
        assertThat(step).isInstanceOf(Step.Made.class);
        assertThat(jobs().purchases()).isEqualTo(4);
    }

    @Test
    void aRequestThatNeverArrivedIsNotThere() throws IOException {
        now = SENT.minusSeconds(3600);
        for (int i = 0; i < 5; i++) {
            finish(service(), request(), folder());
        }
        jobs().fails(new Fault.CutBefore());
        assertThat(failure(access())).isInstanceOf(UnclearOutcome.class);
        assertThat(sought()).isEqualTo(new Sought.NotThere(Duration.ofMinutes(1)));
        assertThat(jobs().heard().stream().map(Heard::path))
                .contains("/dream-machine/v1/generations?limit=100&offset=4");
    }

    @Test
    void twoThatAreAlikeAreForAPersonToTellApart() throws IOException {
        finish(service(), request(), folder());
        lost();
        assertThat(sought()).isEqualTo(new Sought.Untold());
    }

    @Test
    void oneOfTheSameWordsThatDiffersOtherwiseIsForAPersonToLookAt() throws IOException {
        now = SENT.minusSeconds(300);
        finish(service(), fromWords(Duration.ofSeconds(9)), folder());
        jobs().fails(new Fault.CutBefore());
        assertThat(failure(access())).isInstanceOf(UnclearOutcome.class);
        assertThat(sought()).isEqualTo(new Sought.Untold());
    }

    @Test
    void aListThatIsNotGivenIsAskedForAgain() {
        lost();
        jobs().aim(heard -> heard.place().endsWith("/generations"));
        jobs().fails(new Fault.Answers(detail(500, "oh")), new Fault.CutBefore());
        for (int i = 0; i < 2; i++) {
            assertThat(catchThrowableOfType(ServiceRefusal.class, this::sought).reason())
                    .isEqualTo(Reason.AWAY);
        }
        assertThat(sought()).isInstanceOf(Sought.Found.class);
    }

    @Test
    void itTakesNoPictureAndNineSecondsAtMost() {
        assertThat(service().cannot(fromPicture(Duration.ofSeconds(5)))).isPresent();
        assertThat(service().cannot(fromWords(Duration.ofMillis(9001)))).isPresent();
        assertThat(service().price(fromWords(Duration.ofSeconds(9)))).contains(Money.dollars("1.278"));
    }
}
