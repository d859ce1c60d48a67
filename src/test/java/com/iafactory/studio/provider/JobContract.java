package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.provider.standin.JobStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.take.ServiceFailure;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TakeRequest;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every service does that takes a job and works on it. */
public abstract class JobContract<R extends TakeRequest> extends ServiceContract<R> {
    /** The stand-in's word for a job that failed. */
    protected abstract String failed();

    /** Its word for one whose result its rules forbid. */
    protected abstract String withheld();

    protected JobStandIn jobs() {
        return (JobStandIn) standIn();
    }

    private Step.Underway begun() throws IOException {
        Step step = service().begin(request(), access(), folder());
        assertThat(step).isInstanceOf(Step.Underway.class);
        return (Step.Underway) step;
    }

    private Step ask(Step.Underway underway) throws IOException {
        return service().ask(underway.job(), access(), folder());
    }

    private <T extends StudioException> T asking(Class<T> type, Step.Underway underway, Path folder) {
        StudioException failure =
                catchThrowableOfType(StudioException.class, () -> service().ask(underway.job(), access(), folder));
        assertThat(failure).isInstanceOf(type);
        assertThat(failure.getMessage()).doesNotContain(KEY);
        return type.cast(failure);
    }

    @Test
    void aJobIsUnderWayUntilItIsMadeAndAnybodyMayAsk() throws IOException {
        jobs().takes(2);
        Step.Underway underway = begun();
        assertThat(underway.job()).isNotEmpty();
        assertThat(underway.job().toString()).doesNotContain(KEY);
        assertThat(underway.again()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(60));
        assertThat(ask(underway)).isInstanceOf(Step.Underway.class);
        Step second = ask(underway);
        assertThat(second).isInstanceOf(Step.Underway.class);
        assertThat(((Step.Underway) second).job()).isEqualTo(underway.job());
        assertThat(ask(underway)).isInstanceOf(Step.Made.class);
        assertThat(jobs().purchases()).isEqualTo(1);
    }

    @Test
    void aJobThatFailsIsAFailureOfTheService() throws IOException {
        jobs().takes(0);
        jobs().failsJobs(failed());
        assertThat(asking(ServiceFailure.class, begun(), folder()).moderation()).isFalse();
        jobs().failsJobs(withheld());
        assertThat(asking(ServiceFailure.class, begun(), folder()).moderation()).isTrue();
    }

    @Test
    void aStateNobodyKnowsIsUnderWay() throws IOException {
        jobs().takes(0);
        Step.Underway underway = begun();
        jobs().isOdd(true);
        assertThat(ask(underway)).isInstanceOf(Step.Underway.class);
        jobs().isOdd(false);
        assertThat(ask(underway)).isInstanceOf(Step.Made.class);
    }

    @Test
    void askingInVainLeavesTheJobAlone() throws IOException {
        jobs().takes(0);
        Step.Underway underway = begun();
        jobs().aim(heard -> heard.method().equals("GET"));
        jobs().fails(
                        new Fault.Answers(Reply.json(500, "{}")),
                        new Fault.Answers(Reply.json(429, "{}").with("Retry-After", "9")),
                        new Fault.CutBefore(),
                        new Fault.Answers(senseless()));
        assertThat(asking(ServiceRefusal.class, underway, folder()).reason()).isEqualTo(Reason.AWAY);
        ServiceRefusal limited = asking(ServiceRefusal.class, underway, folder());
        assertThat(limited.reason()).isEqualTo(Reason.RATE);
        assertThat(limited.after()).contains(Duration.ofSeconds(9));
        assertThat(asking(ServiceRefusal.class, underway, folder()).reason()).isEqualTo(Reason.AWAY);
        assertThat(asking(ServiceRefusal.class, underway, folder()).reason()).isEqualTo(Reason.AWAY);
        assertThat(ask(underway)).isInstanceOf(Step.Made.class);
        assertThat(jobs().purchases()).isEqualTo(1);
    }

    @Test
    void aLinkThatHasExpiredIsFollowedByAFreshOne() throws IOException {
        jobs().takes(0);
        Step.Underway underway = begun();
        jobs().aim(JobContract::isResult);
        jobs().fails(
                        new Fault.Answers(Reply.json(403, "{}")),
                        new Fault.CutWithin(),
                        new Fault.Vast(),
                        new Fault.Answers(Reply.bytes(
                                "text/html", "<html>not here any more</html>".getBytes(StandardCharsets.UTF_8))),
                        new Fault.Answers(Reply.bytes("video/mp4", new byte[0])));
        for (int i = 0; i < 5; i++) {
            Path folder = folder();
            assertThat(asking(ServiceRefusal.class, underway, folder).reason()).isEqualTo(Reason.AWAY);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).isEmpty();
            }
        }
        assertThat(ask(underway)).isInstanceOf(Step.Made.class);
        assertThat(jobs().heard().stream().filter(JobContract::isResult).map(Heard::path))
                .as("every asking has a link of its own")
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    private static boolean isResult(Heard heard) {
        return heard.path().startsWith("/results/");
    }

    @Test
    void aResultThatLeadsIntoThePrivateNetworkIsNotFollowed() throws IOException {
        jobs().takes(0);
        Step.Underway underway = begun();
        for (String place : List.of("http://169.254.169.254/latest", "http://127.0.0.1:1/", "https://10.0.0.1/x.mp4")) {
            jobs().sendsOn(place);
            assertThat(asking(ServiceRefusal.class, underway, folder()).reason())
                    .as(place)
                    .isEqualTo(Reason.AWAY);
        }
    }

    @Test
    void whoGivesOutResultsIsNotShownTheKey() throws IOException {
        jobs().takes(0);
        finish(service(), request(), folder());
        assertThat(jobs().heard().stream().filter(JobContract::isResult))
                .isNotEmpty()
                .allSatisfy(heard -> assertThat(heard.headers().toString()).doesNotContain(KEY));
    }

    @Test
    void anAnswerWithoutEndIsUnclear() {
        String endless = "{\"x\":\"" + "x".repeat(5 << 20) + "\"}";
        standIn().fails(new Fault.Answers(Reply.json(200, endless)));
        assertThat(failure(access())).isInstanceOf(UnclearOutcome.class);
    }
}
