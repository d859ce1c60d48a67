package com.iafactory.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.iafactory.studio.media.StudioException;
import com.iafactory.studio.outbound.AllowedPlaces;
import com.iafactory.studio.outbound.Outbound;
import com.iafactory.studio.provider.standin.ServiceStandIn;
import com.iafactory.studio.provider.standin.StandIn.Fault;
import com.iafactory.studio.provider.standin.StandIn.Heard;
import com.iafactory.studio.provider.standin.StandIn.Reply;
import com.iafactory.studio.secret.Secret;
import com.iafactory.studio.take.Access;
import com.iafactory.studio.take.Provider;
import com.iafactory.studio.take.Receipt;
import com.iafactory.studio.take.Service;
import com.iafactory.studio.take.ServiceRefusal;
import com.iafactory.studio.take.ServiceRefusal.Reason;
import com.iafactory.studio.take.Step;
import com.iafactory.studio.take.TakeRequest;
import com.iafactory.studio.take.UnclearOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every service does, whatever it makes. */
public abstract class ServiceContract<R extends TakeRequest> {
    protected static final String KEY = "planted-key-7c1d";

    @TempDir
    protected Path temp;

    private Outbound outbound;
    private ServiceStandIn standIn;
    private int folders;

    protected abstract ServiceStandIn opens();

    protected abstract Provider provider();

    protected abstract R request();

    /** Answers to the paid call, by what the service documents. */
    protected abstract List<Refused> refusals();

    /** An answer of success that holds nothing of use. */
    protected Reply senseless() {
        return Reply.bytes(
                "text/html", "<html>A proxy was here, and it was wordy</html>".getBytes(StandardCharsets.UTF_8));
    }

    /** Looks at what was sent to buy. */
    protected abstract void sentAsDocumented(Heard sent);

    /** Looks at what was made. */
    protected abstract void made(Receipt receipt, Path folder) throws IOException;

    /** What the stand-in books. */
    protected abstract String booked();

    protected Map<String, String> settings() {
        return Map.of();
    }

    /** What follows the stand-in's address in the base URL. */
    protected String path() {
        return "";
    }

    /** Whether there is a provider to try keys with. */
    protected boolean triesKeys() {
        return true;
    }

    protected boolean isPurchase(Heard heard) {
        return heard.method().equals("POST");
    }

    @BeforeEach
    void open() {
        standIn = opens();
        outbound = Outbound.open(AllowedPlaces.none()).with(standIn.url());
    }

    @AfterEach
    void close() {
        standIn.close();
        outbound.close();
    }

    protected ServiceStandIn standIn() {
        return standIn;
    }

    protected Service<R> service() {
        return service(settings());
    }

    @SuppressWarnings("unchecked") // A service's capability decides the type of its requests.
    protected Service<R> service(Map<String, String> settings) {
        return (Service<R>) provider().services(settings).stream()
                .filter(service -> service.maker().capability() == request().capability())
                .findFirst()
                .orElseThrow();
    }

    protected Access access() {
        return access(KEY);
    }

    protected Access access(String key) {
        return new Access(outbound, standIn.url() + path(), new Secret(key), settings());
    }

    protected Path folder() throws IOException {
        return Files.createDirectory(temp.resolve("take-" + folders++));
    }

    protected Step.Made finish(Service<R> service, R request, Path folder) {
        Step step = service.begin(request, access(), folder);
        for (int asked = 0; asked < 20; asked++) {
            if (step instanceof Step.Underway underway) {
                step = service.ask(underway.job(), access(), folder);
            }
        }
        return (Step.Made) step;
    }

    protected StudioException failure(Access access) {
        StudioException failure =
                catchThrowableOfType(StudioException.class, () -> service().begin(request(), access, folder()));
        assertThat(failure).isNotNull();
        assertThat(failure.getMessage() + failure.remedy())
                .doesNotContain(access.key().text());
        return failure;
    }

    protected ServiceRefusal refusal(Access access) {
        StudioException failure = failure(access);
        assertThat(failure).isInstanceOf(ServiceRefusal.class);
        return (ServiceRefusal) failure;
    }

    protected Heard purchase() {
        return standIn.heard().stream().filter(this::isPurchase).findFirst().orElseThrow();
    }

    @Test
    void whatIsAskedForIsMadeOnceAndLiesInItsFolderAlone() throws IOException {
        assertThat(service().cannot(request())).isEmpty();
        Path folder = folder();
        Receipt receipt = finish(service(), request(), folder).receipt();
        assertThat(standIn.bought()).isEqualTo(Map.of(booked(), 1));
        assertThat(folder.resolve(receipt.file())).isNotEmptyFile();
        assertThat(receipt.facts().toString()).doesNotContain(KEY);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(receipt.file(), "words.json");
        }
        made(receipt, folder);
    }

    @Test
    void whatIsSentIsWhatTheServiceDocuments() throws IOException {
        finish(service(), request(), folder());
        sentAsDocumented(purchase());
    }

    @Test
    void whatTheServiceRefusesIsRefusedForItsReasonAndNothingIsBought() {
        for (Refused refused : refusals()) {
            standIn.fails(new Fault.Answers(refused.reply()));
            assertThat(refusal(access()).reason()).as(refused.what()).isEqualTo(refused.reason());
        }
        assertThat(standIn.purchases()).isZero();
    }

    @Test
    void aServiceThatRepeatsTheKeyDoesNotBringItIntoMessages() {
        String text = "{\"detail\":{\"message\":\"" + KEY + "\"},\"error\":{\"message\":\"" + KEY + "\"},\"msg\":\""
                + KEY + "\",\"message\":\"" + KEY + "\",\"base_resp\":{\"status_code\":2049,\"status_msg\":\"" + KEY
                + "\"}}";
        for (int status : List.of(400, 401, 500)) {
            standIn.fails(new Fault.Answers(Reply.json(status, text)));
            assertThat(failure(access()).getMessage()).doesNotContain(KEY);
        }
    }

    @Test
    void aKeyThatIsNoGoodIsRefusedAndNothingIsBought() {
        assertThat(refusal(access(ServiceStandIn.BAD_KEY)).reason()).isEqualTo(Reason.KEY);
        assertThat(standIn.purchases()).isZero();
    }

    @Test
    void aKeyThatCannotBeSentIsRefusedBeforeAnythingIs() {
        assertThat(refusal(access("planted\nkey")).reason()).isEqualTo(Reason.KEY);
        assertThat(standIn.heard()).isEmpty();
    }

    @Test
    void aLimitSaysWhenToComeAgainOrDoesNot() {
        standIn.fails(
                new Fault.Answers(Reply.json(429, "{}").with("Retry-After", "17")),
                new Fault.Answers(Reply.json(429, "{}")),
                new Fault.Answers(Reply.json(429, "{}")
                        .with(
                                "Retry-After",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        ZonedDateTime.now(Clock.systemUTC()).plusHours(1)))));
        ServiceRefusal first = refusal(access());
        assertThat(first.reason()).isEqualTo(Reason.RATE);
        assertThat(first.after()).contains(Duration.ofSeconds(17));
        ServiceRefusal second = refusal(access());
        assertThat(second.reason()).isEqualTo(Reason.RATE);
        assertThat(second.after()).isEmpty();
        assertThat(refusal(access()).after())
                .hasValueSatisfying(
                        after -> assertThat(after).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61)));
        assertThat(standIn.purchases()).isZero();
    }

    @Test
    void whatIsCutOffIsUnclear() {
        for (Fault cut : List.of(new Fault.CutBefore(), new Fault.CutAfter(), new Fault.CutWithin())) {
            standIn.fails(cut);
            assertThat(failure(access())).as(cut.toString()).isInstanceOf(UnclearOutcome.class);
        }
        assertThat(standIn.purchases()).as("cut after and cut within were made").isEqualTo(2);
    }

    @Test
    void whatAServerInTroubleHasDoneIsUnclear() {
        for (int status : List.of(500, 502, 504)) {
            standIn.fails(new Fault.Answers(Reply.json(status, "{\"detail\":\"oh\"}")));
            assertThat(failure(access())).as(status + "").isInstanceOf(UnclearOutcome.class);
        }
    }

    @Test
    void aSuccessThatHoldsNothingIsUnclear() {
        for (Reply reply : List.of(senseless(), new Reply(200, Map.of(), new byte[0]), Reply.json(200, "[]"))) {
            standIn.fails(new Fault.Answers(reply));
            assertThat(failure(access())).as(reply.toString()).isInstanceOf(UnclearOutcome.class);
        }
    }

    @Test
    void anAnswerBeyondAllMeasureIsUnclearAndIsNotWaitedFor() {
        standIn.fails(new Fault.Vast());
        assertThat(failure(access())).isInstanceOf(UnclearOutcome.class).hasMessageContaining("larger");
    }

    @Test
    void whatComesSlowlyIsWaitedForAndBoughtOnce() throws IOException {
        standIn.aim(request -> true);
        standIn.fails(Stream.generate(() -> new Fault.Drips(Duration.ofMillis(3)))
                .limit(8)
                .toArray(Fault[]::new));
        Path folder = folder();
        Receipt receipt = finish(service(), request(), folder).receipt();
        assertThat(folder.resolve(receipt.file())).isNotEmptyFile();
        assertThat(standIn.bought()).isEqualTo(Map.of(booked(), 1));
        made(receipt, folder);
    }

    @Test
    void whatIsToBeBoughtIsNotSentOnToAnotherPlace() {
        standIn.fails(new Fault.Answers(new Reply(307, Map.of("Location", "http://10.0.0.1/steal"), new byte[0])));
        assertThat(refusal(access()).reason()).isEqualTo(Reason.GONE);
        assertThat(standIn.purchases()).isZero();
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        Access access = access();
        standIn.close();
        assertThat(refusal(access).reason()).isEqualTo(Reason.AWAY);
    }

    @Test
    void aKeyIsTriedWithoutBuyingAnything() {
        assumeTrue(triesKeys());
        assertThat(provider().test(access())).isNotBlank().doesNotContain(KEY);
        ServiceRefusal refusal =
                catchThrowableOfType(ServiceRefusal.class, () -> provider().test(access(ServiceStandIn.BAD_KEY)));
        assertThat(refusal.reason()).isEqualTo(Reason.KEY);
        assertThat(standIn.purchases()).isZero();
    }
}
