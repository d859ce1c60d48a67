package com.iafactory.studio.provider.fal;

import static com.iafactory.studio.provider.standin.FalStandIn.detail;
import static com.iafactory.studio.provider.standin.FalStandIn.fault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.json.Json;
import com.iafactory.studio.provider.JobContract;
import com.iafactory.studio.provider.MadePicture;
import com.iafactory.studio.provider.Refused;
import com.iafactory.studio.provider.standin.FalStandIn;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Money;
import com.iafactory.studio.take.PictureRequest;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Sought;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FalPicturesTest extends JobContract<PictureRequest> {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @Override
    protected ServiceStandIn opens() {
        return FalStandIn.open();
    }

    @Override
    protected Provider provider() {
        return new FalProvider();
    }

    @Override
    protected PictureRequest request() {
        return MadePicture.picture();
    }

    @Override
    protected String booked() {
        return request().prompt();
    }

    @Override
    protected String failed() {
        return FalStandIn.FAILS;
    }

    @Override
    protected String withheld() {
        return FalStandIn.BLACK;
    }

    @Override
    protected List<Refused> refusals() {
        return List.of(
                new Refused("forbidden", fault(422, "content_policy_violation"), Reason.MODERATION),
                new Refused("input", fault(422, "value_error"), Reason.INPUT),
                new Refused("balance", detail(403, "User is locked. Reason: Exhausted balance."), Reason.CREDIT),
                new Refused("balance", detail(402, "Exhausted balance"), Reason.CREDIT),
                new Refused("right", detail(403, "not yours"), Reason.KEY),
                new Refused("model", detail(404, "Application not found"), Reason.GONE),
                new Refused("conflict", detail(409, "again"), Reason.AWAY),
                new Refused("nothing begun", detail(503, "no runner"), Reason.AWAY));
    }

    @Override
    protected void sentAsDocumented(Heard sent) {
        assertThat(sent.path()).isEqualTo("/fal-ai/flux/schnell");
        assertThat(sent.header("Authorization")).contains("Key " + KEY);
        assertThat((Object) Json.parse(sent.text(), Map.class))
                .isEqualTo(Map.of(
                        "prompt",
                        booked(),
                        "image_size",
                        Map.of("width", 864, "height", 1536),
                        "num_images",
                        1,
                        "seed",
                        0x6789_ABCD,
                        "enable_safety_checker",
                        true,
                        "output_format",
                        "png"));
    }

    @Override
    protected void made(Receipt receipt, Path folder) throws IOException {
        MadePicture.made(receipt, folder, 9.0 / 16);
        assertThat(service().price(request())).as("two started megapixels").contains(Money.dollars("0.006"));
        assertThat(receipt.facts()).containsEntry("seed", "123").containsEntry("request_id", "job-1");
        assertThat(receipt.model()).isEqualTo("fal-ai/flux/schnell");
    }

    private ServiceFailure failing(String how) throws IOException {
        jobs().takes(0);
        jobs().failsJobs(how);
        Step.Underway begun = (Step.Underway) service().begin(request(), access(), folder());
        return catchThrowableOfType(ServiceFailure.class, () -> service().ask(begun.job(), access(), folder()));
    }

    @Test
    void aFailureThatOnlyStandsWhereTheResultShouldBeIsOneToo() throws IOException {
        assertThat(failing(FalStandIn.FAILS_LATE).moderation()).isFalse();
        assertThat(failing(FalStandIn.FORBIDDEN).moderation()).isTrue();
    }

    @Test
    void aBlackPictureIsCharged() throws IOException {
        assertThat(failing(FalStandIn.BLACK).cost()).contains(Money.dollars("0.006"));
    }

    @Test
    void aJobIsAskedForWithoutTheRestOfTheModelsName() throws IOException {
        finish(service(), request(), folder());
        assertThat(jobs().heard().stream().map(Heard::path))
                .contains("/fal-ai/flux/requests/job-1/status", "/fal-ai/flux/requests/job-1");
    }

    @Test
    void aJobAtAnotherHostIsNotAskedThereWithTheKey() throws IOException {
        String elsewhere = "{\"request_id\":\"job-9\",\"status_url\":\"https://evil.example/s\","
                + "\"response_url\":\"https://evil.example/r\"}";
        jobs().fails(new Fault.Answers(Reply.json(200, elsewhere)));
        Step.Underway begun = (Step.Underway) service().begin(request(), access(), folder());
        assertThat(begun.job())
                .containsEntry("status_url", jobs().url() + "/fal-ai/flux/requests/job-9/status")
                .containsEntry("response_url", jobs().url() + "/fal-ai/flux/requests/job-9");
        ServiceRefusal refusal = catchThrowableOfType(
                ServiceRefusal.class,
                () -> service().ask(Map.of("status_url", "https://evil.example/s"), access(), folder()));
        assertThat(refusal.reason()).isEqualTo(Reason.AWAY);
    }

    private Sought sought(PictureRequest request) {
        return sought(request, NOON);
    }

    private Sought sought(PictureRequest request, Instant since) {
        Access access = new Access(
                access().outbound(), access().base(), access().key(), Map.of("platform_url", jobs().url() + "/v1"));
        return service(access.settings()).seek(service().trace(request), since, access);
    }

    @Test
    void aRequestWhoseAnswerWasLostIsFoundInTheListAndFinished() throws IOException {
        PictureRequest other = new PictureRequest(
                request().prompt(),
                request().width(),
                request().height(),
                request().seed() + 1);
        finish(service(), other, folder());
        assertThat(sought(request()))
                .as("another seed is another")
                .isEqualTo(new Sought.NotThere(Duration.ofMinutes(30)));
        jobs().fails(new Fault.CutAfter());
        assertThat(failure(access())).isInstanceOf(UnclearOutcome.class);
        Sought found = sought(request());
        assertThat(found).isInstanceOf(Sought.Found.class);
        jobs().takes(0);
        assertThat(service().ask(((Sought.Found) found).job(), access(), folder()))
                .isInstanceOf(Step.Made.class);
        finish(service(), request(), folder());
        assertThat(sought(request())).as("two that are alike").isEqualTo(new Sought.Untold());
        assertThat(service().seek(service().trace(request()), Instant.EPOCH, access()))
                .as("where the queue is not its own, nothing else of its is asked")
                .isEqualTo(new Sought.Untold());
    }

    @Test
    void whatTheQueueMayNotStartAnyMoreAndItsListDoesNotShowWasNeverTaken() throws IOException {
        assertThat(sought(request())).isEqualTo(new Sought.NotThere(Duration.ofMinutes(30)));
        finish(service(), request(), folder());
        assertThat(purchase().header("X-Fal-Request-Timeout")).contains("900");
        finish(service(Map.of("picture_start_limit", "60")), request(), folder());
        assertThat(service(Map.of("picture_start_limit", "60")).trace(request()))
                .containsEntry("sure", "960");
        Path place = folder();
        assertThatThrownBy(() -> service(Map.of("picture_start_limit", "soon")).begin(request(), access(), place))
                .hasMessageContaining("picture_start_limit");
    }

    @Test
    void whatMayBeItIsNeitherFoundNorCalledMissing() throws IOException {
        finish(service(), request(), folder());
        ((FalStandIn) jobs()).dates(Clock.fixed(NOON.plus(Duration.ofMinutes(5)), ZoneOffset.UTC));
        PictureRequest other = new PictureRequest(
                "Another.", request().width(), request().height(), request().seed());
        finish(service(), other, folder());
        assertThat(sought(request(), NOON.plus(Duration.ofMinutes(5))))
                .as("older, or by another clock")
                .isEqualTo(new Sought.Untold());
        assertThat(sought(request(), NOON.plus(Duration.ofMinutes(20))))
                .as("another")
                .isEqualTo(new Sought.NotThere(Duration.ofMinutes(30)));
        jobs().aim(heard -> heard.place().equals("/v1/models/requests/by-endpoint"));
        String trimmed = "{\"items\":[{\"request_id\":\"job-7\",\"json_input\":{\"prompt\":\""
                + request().prompt().strip().toUpperCase(Locale.ROOT) + "\"}}]}";
        jobs().fails(new Fault.Answers(Reply.json(200, trimmed)));
        assertThat(sought(request())).as("rewritten").isEqualTo(new Sought.Untold());
    }

    @Test
    void theListIsReadToItsEnd() throws IOException {
        for (int i = 0; i < 25; i++) {
            PictureRequest other = new PictureRequest("Picture " + i, 64, 64, i);
            finish(service(), other, folder());
        }
        finish(service(), request(), folder());
        assertThat(((Sought.Found) sought(request())).job()).containsEntry("request_id", "job-51");
    }

    @Test
    void whatTheQueueDroppedBeforeItBeganCostsNothing() throws IOException {
        jobs().takes(0);
        Step.Underway begun = (Step.Underway) service().begin(request(), access(), folder());
        jobs().aim(heard -> heard.path().endsWith("/requests/job-1"));
        Reply dropped = Reply.json(504, "{\"detail\":\"Request timed out\",\"error_type\":\"request_timeout\"}")
                .with("X-Fal-Request-Timeout-Type", "user");
        jobs().fails(new Fault.Answers(dropped));
        ServiceFailure failure =
                catchThrowableOfType(ServiceFailure.class, () -> service().ask(begun.job(), access(), folder()));
        assertThat(failure.cost()).contains(Money.dollars("0"));
    }

    @Test
    void aListThatHidesWhatWasSentOrHasNoEndProvesNothing() throws IOException {
        finish(service(), request(), folder());
        jobs().aim(heard -> heard.place().equals("/v1/models/requests/by-endpoint"));
        String bare = "{\"items\":[{\"request_id\":\"job-7\"}],\"has_more\":false}";
        jobs().fails(new Fault.Answers(Reply.json(200, bare)));
        assertThat(sought(request())).isEqualTo(new Sought.Untold());
        String endless = "{\"items\":[],\"has_more\":true,\"next_cursor\":\"0\"}";
        for (int page = 0; page < 25; page++) {
            jobs().fails(new Fault.Answers(Reply.json(200, endless)));
        }
        assertThat(sought(request())).isEqualTo(new Sought.Untold());
        assertThat(jobs().heard().getLast().path()).contains("&cursor=0");
        jobs().fails(new Fault.Answers(Reply.json(200, endless)));
        assertThat(sought(request())).as("on its second page").isInstanceOf(Sought.Found.class);
    }

    @Test
    void anErrorOfNullIsNone() throws IOException {
        jobs().takes(0);
        Step.Underway begun = (Step.Underway) service().begin(request(), access(), folder());
        jobs().aim(heard -> heard.path().endsWith("/status"));
        jobs().fails(new Fault.Answers(
                Reply.json(200, "{\"status\":\"COMPLETED\",\"error\":null,\"error_type\":null,\"logs\":null}")));
        assertThat(service().ask(begun.job(), access(), folder())).isInstanceOf(Step.Made.class);
    }

    @Test
    void aResultThatCannotBeReachedAtTheMomentIsAskedForAgain() throws IOException {
        jobs().takes(0);
        Step.Underway begun = (Step.Underway) service().begin(request(), access(), folder());
        jobs().aim(heard -> heard.path().endsWith("/requests/job-1"));
        for (Reply reply : List.of(
                Reply.json(502, "<bad gateway>"),
                detail(400, "Request is still in progress"),
                detail(403, "Forbidden"),
                detail(404, "Not Found"),
                Reply.json(429, "{}"),
                Reply.json(200, "[]"))) {
            jobs().fails(new Fault.Answers(reply));
            assertThat(catchThrowableOfType(
                            ServiceRefusal.class, () -> service().ask(begun.job(), access(), folder())))
                    .as(reply.toString())
                    .isNotNull();
        }
        jobs().fails(new Fault.Answers(fault(504, "generation_timeout")));
        assertThat(catchThrowableOfType(ServiceFailure.class, () -> service().ask(begun.job(), access(), folder())))
                .isNotNull();
    }
}
